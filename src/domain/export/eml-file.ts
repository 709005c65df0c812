import type { Mail } from './mailto-link.ts';
import { oneLine, plain } from './plain.ts';

/** Octets of one encoded word: 52 characters of base64 and 12 around them fit the first line after `Subject: `. */
const WORD_OCTETS = 39;

/** A line of base64 has at most 76 characters (RFC 2045, section 6.8). */
const BODY_LINE = 76;

/**
 * A mail as a file that a mail program opens as a draft.
 *
 * It has no `From`, since only the mail program knows it, and `X-Unsent`, which Outlook reads. Without an address it
 * has no `To` either.
 */
export function emlFile({ to, subject, body }: Mail): string {
  const lines = plain(body).replaceAll('\n', '\r\n');
  const header = [
    ...(to ? [`To: ${oneLine(to.address)}`] : []),
    `Subject: ${headerText(oneLine(subject))}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ];
  const content = base64(lines).match(new RegExp(`.{1,${BODY_LINE}}`, 'g')) ?? [];
  return [...header, '', ...content, ''].join('\r\n');
}

/** As it is where that is safe, else as encoded words of at most 75 characters, one to a line (RFC 2047, section 2). */
function headerText(text: string): string {
  if (/^[ -~]{0,67}$/.test(text) && !text.includes('=?')) return text;
  return inChunks(text)
    .map((chunk) => `=?UTF-8?B?${base64(chunk)}?=`)
    .join('\r\n ');
}

/**
 * Parts of at most {@link WORD_OCTETS} octets; no character is split (RFC 2047, section 5). None begins with a byte order
 * mark, which readers take off a word.
 */
function inChunks(text: string): string[] {
  const chunks = [''];
  let octets = 0;
  for (const [piece] of text.matchAll(/.\ufeff{0,9}/gsu)) {
    const size = new TextEncoder().encode(piece).length;
    if (octets + size > WORD_OCTETS) {
      chunks.push('');
      octets = 0;
    }
    chunks[chunks.length - 1] += piece;
    octets += size;
  }
  return chunks;
}

const base64 = (text: string) =>
  btoa(Array.from(new TextEncoder().encode(text), (octet) => String.fromCharCode(octet)).join(''));
