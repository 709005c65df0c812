import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';

/** A mail as a parser sees it that knows nothing of ours. */
export type ReadMail = {
  to: string[];
  cc: string[];
  bcc: string[];
  from: string[];
  subject: string;
  /** Lines parted by `\n`; the line end that closes the text is not part of it. */
  body: string;
  /** The names of the headers, in their order. */
  headers: string[];
};

const lines = (text: string) => text.replaceAll('\r\n', '\n').replace(/\n$/, '');

async function byPostalMime(file: string): Promise<ReadMail> {
  const { to, cc, bcc, from, subject, text, headers } = await PostalMime.parse(new TextEncoder().encode(file));
  const addresses = (all: typeof to) => (all ?? []).map(({ address }) => address ?? '');
  return {
    ...{ to: addresses(to), cc: addresses(cc), bcc: addresses(bcc), from: addresses(from && [from]) },
    ...{ subject: subject ?? '', body: lines(text ?? ''), headers: headers.map(({ key }) => key) },
  };
}

async function byMailparser(file: string): Promise<ReadMail> {
  const { to, cc, bcc, from, subject, text, headerLines } = await simpleParser(Buffer.from(file, 'utf8'), {
    skipTextToHtml: true,
  });
  const addresses = (all: typeof to) =>
    (Array.isArray(all) ? all : all ? [all] : []).flatMap(({ value }) => value.map(({ address }) => address ?? ''));
  return {
    ...{ to: addresses(to), cc: addresses(cc), bcc: addresses(bcc), from: addresses(from) },
    ...{ subject: subject ?? '', body: lines(text ?? ''), headers: headerLines.map(({ key }) => key) },
  };
}

/** Two parsers of MIME that have nothing in common. */
export const mailReaders = { 'postal-mime': byPostalMime, mailparser: byMailparser };
