import type { IntakeField, Recipient, Severity, Situation } from '../facts.ts';
import { TICKED, type Language } from '../intake/index.ts';
import { oneLine, plain } from './plain.ts';

/** The standard phrases of one language. */
export type MailWords = {
  greeting: string;
  opening: Record<Situation, string>;
  closing: string;
  /** How the subject begins; nothing for a plain problem. */
  subject: Record<Situation, string>;
  caseNumber: string;
  product: string;
  to: string;
  subjectLabel: string;
  /** Between a heading and its text, with the spaces of the language. */
  colon: string;
  done: string;
};

export type CaseFile = {
  situation: Situation;
  product: { id: string; name: string };
  /** The fields to send, in order. */
  fields: IntakeField[];
  values: Record<string, string>;
};

/** One heading of the message. `text` is empty where the reader has not answered; the message then leaves it out. */
export type Section = { field: string; heading: string; text: string; inline: boolean };

export type CaseMessage = {
  /** `null` where no source gives an address. */
  to: Recipient | null;
  subject: string;
  greeting: string[];
  sections: Section[];
  closing: string;
  /** The whole text, lines parted by `\n`. */
  body: string;
};

/** Fields whose answer also stands in the subject. */
const inSubject = { caseNumber: 'incident-number', company: 'company-name', summary: 'problem-summary' };

/**
 * The message for support. Headings and standard phrases are in `language`; what the reader wrote is not touched,
 * save blank space around it and what {@link oneLine} and {@link plain} say.
 */
export function composeCase(
  file: CaseFile,
  language: Language,
  words: MailWords,
  facts: { recipients: Recipient[]; severities: Severity[] },
): CaseMessage {
  const sections = file.fields.map((field) => section(field, file.values[field.id] ?? '', language, words, facts));
  sections.unshift({ field: 'product', heading: words.product, text: file.product.name, inline: true });
  const greeting = [words.greeting, words.opening[file.situation]];
  const parts = [...greeting, sectionsText(sections, words.colon), words.closing];
  const to = recipientOf(file.situation, file.product.id, facts.recipients);
  return { to, subject: subject(file, words), greeting, sections, closing: words.closing, body: parts.join('\n\n') };
}

/** Who receives it; a row for the product goes before one for all products. */
export function recipientOf(situation: Situation, product: string, recipients: Recipient[]): Recipient | null {
  const rows = recipients.filter((row) => row.situation === situation);
  return rows.find(({ products }) => products?.includes(product)) ?? rows.find(({ products }) => !products) ?? null;
}

function section(
  field: IntakeField,
  value: string,
  language: Language,
  words: MailWords,
  { severities }: { severities: Severity[] },
): Section {
  const heading = field.url ? `${field.label[language]} (${field.url})` : field.label[language];
  const inline = field.kind !== 'text';
  let text = inline ? oneLine(value) : plain(value).replace(/^(?:[^\S\n]*\n)+|\s+$/g, '');
  if (field.kind === 'check') text = value === TICKED ? words.done : '';
  if (field.kind === 'severity') text = severityText(value, severities, language);
  return { field: field.id, heading, text, inline };
}

function severityText(id: string, severities: Severity[], language: Language): string {
  const severity = severities.find((one) => one.id === id);
  return severity ? `${id}. ${severity.description[language]}` : '';
}

/** Short answers stand on neighbouring lines, long ones under their heading with space around them. */
function sectionsText(sections: Section[], colon: string): string {
  const filled = sections.filter(({ text }) => text !== '');
  return filled
    .map((one, i) => {
      const gap = i === 0 ? '' : one.inline && filled[i - 1]?.inline ? '\n' : '\n\n';
      return `${gap}${one.heading}${one.inline ? colon : `${colon.trimEnd()}\n`}${one.text}`;
    })
    .join('');
}

/** `[P2] Adobe Target - Maison Lefèvre - the summary`; what is missing is left out. Plain hyphens keep it short in a link. */
function subject({ situation, product, fields, values }: CaseFile, words: MailWords): string {
  const answer = (id: string) => (fields.some((field) => field.id === id) ? oneLine(values[id] ?? '') : '');
  const priority = answer(fields.find(({ kind }) => kind === 'severity')?.id ?? '');
  const number = answer(inSubject.caseNumber);
  const parts = [
    words.subject[situation],
    number && `${words.caseNumber} ${number}`,
    product.name,
    answer(inSubject.company),
    answer(inSubject.summary),
  ];
  return `${priority && `[${priority}] `}${parts.filter((part) => part !== '').join(' - ')}`;
}
