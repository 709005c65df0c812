import type { IntakeField, Recipient, Situation, Way } from '../facts.ts';
import { recipientOf, type Answer, type Language } from '../intake/index.ts';
import { firstWords, inEach, sideBySide, type MailWords, type Phrase, type Writing } from './mail-words.ts';
import { oneLine } from './plain.ts';
import { contentOf, isFilled, section, type Section } from './section.ts';

export type CaseFile = {
  situation: Situation;
  /** Only a letter greets: what is pasted into a form or read out on the telephone does not. */
  way: Way;
  product: { id: string; name: string };
  /** The fields to send, in order. */
  fields: IntakeField[];
  answers: Record<string, Answer>;
};

export type CaseMessage = {
  /** `null` where no source gives an address, or where it leaves by another way. */
  to: Recipient | null;
  subject: string;
  /** Paragraphs; each in every language of the message. */
  greeting: Phrase[][];
  sections: Section[];
  closing: Phrase[];
  /** The whole text, lines parted by `\n`. */
  body: string;
};

/**
 * The message for support: what identifies the case in short lines, then what is told, in the order of the fields.
 * Headings and standard phrases are in each of `languages`, the reader’s words stand there once.
 */
export function composeCase(
  file: CaseFile,
  languages: readonly Language[],
  words: Record<Language, MailWords>,
  recipients: readonly Recipient[],
): CaseMessage {
  const writing = { languages, words };
  const sections = sectionsOf(file, writing);
  const greeting = greetingOf(file, writing);
  const closing = file.way === 'e-mail' ? inEach(writing, (it) => it.closing) : [];
  const text = (phrases: Phrase[]) => phrases.map((phrase) => phrase.text).join('\n');
  const parts = [...greeting.map(text), sectionsText(sections, writing), text(closing)];
  return {
    to: file.way === 'e-mail' ? recipientOf(file.situation, file.product.id, recipients) : null,
    subject: subject(file, writing),
    ...{ greeting, sections, closing },
    body: parts.filter((part) => part !== '').join('\n\n'),
  };
}

/** An escalation says what it wants wherever it is pasted. */
function greetingOf({ way, situation }: CaseFile, writing: Writing): Phrase[][] {
  const opening = inEach(writing, (it) => it.opening[situation]);
  if (way === 'e-mail') return [inEach(writing, (it) => it.greeting), opening];
  return way === 'portal' && situation === 'escalation' ? [opening] : [];
}

function sectionsOf({ product, fields, answers }: CaseFile, writing: Writing): Section[] {
  const heading = inEach(writing, (it) => it.product);
  const rest = { words: [], rows: [], numbered: false };
  const sections = [...fields]
    .sort((a, b) => rank(a) - rank(b))
    .map((field) => section(field, answers[field.id], writing));
  return [{ field: 'product', heading, text: product.name, inline: true, ...rest }, ...sections];
}

/** Short lines, then what has been done, then what takes more than a line; people and files come last. */
function rank({ kind, parts, numbered }: IntakeField): number {
  if (kind === 'text' || numbered) return 2;
  if (parts) return 3;
  return kind === 'check' ? 1 : 0;
}

/** Short answers stand on neighbouring lines, long ones under their heading with space around them. */
function sectionsText(sections: Section[], writing: Writing): string {
  const { colon } = firstWords(writing);
  const filled = sections.filter(isFilled);
  return filled
    .map((one, i) => {
      const { heading, url, inline } = one;
      const gap = i === 0 ? '' : inline && filled[i - 1]?.inline ? '\n' : '\n\n';
      const title = sideBySide(heading) + (url ? ` (${url})` : '');
      return `${gap}${title}${inline ? colon : `${colon.trimEnd()}\n`}${contentOf(one, writing)}`;
    })
    .join('');
}

/**
 * `[P2] Adobe Target - Maison Lefèvre - the summary`, in the first language of the message; what is missing is left out.
 * Plain hyphens keep it short in a link.
 */
function subject({ situation, product, fields, answers }: CaseFile, writing: Writing): string {
  const words = firstWords(writing);
  const answer = (is: (field: IntakeField) => boolean) => {
    const field = fields.find(is);
    return field ? oneLine(answers[field.id]?.value ?? '') : '';
  };
  const severity = answer(({ kind }) => kind === 'severity');
  const number = answer(({ inSubject }) => inSubject === 'case-number');
  const parts = [
    words.subject[situation],
    number && `${words.caseNumber} ${number}`,
    product.name,
    answer(({ inSubject }) => inSubject === 'company'),
    answer(({ inSubject }) => inSubject === 'summary'),
  ];
  return `${severity && `[${severityTag(severity, words)}] `}${parts.filter((part) => part !== '').join(' - ')}`;
}

/** `P2` says what it is, `A` alone does not. */
const severityTag = (severity: string, { severity: word }: MailWords): string =>
  severity.length > 1 ? severity : `${word} ${severity}`;
