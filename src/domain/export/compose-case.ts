import type { IntakeField, IntakePart, Recipient, Severity, Situation, Way } from '../facts.ts';
import { recipientOf, TICKED, type Answer, type Language, type Row } from '../intake/index.ts';
import { oneLine, plain } from './plain.ts';

/** The standard phrases of one language. */
export type MailWords = {
  greeting: string;
  opening: Record<Situation, string>;
  closing: string;
  /** How the subject begins; nothing for a plain problem. */
  subject: Record<Situation, string>;
  caseNumber: string;
  severity: string;
  product: string;
  to: string;
  subjectLabel: string;
  /** Between a heading and its text, with the spaces of the language. */
  colon: string;
  done: string;
};

export type CaseFile = {
  situation: Situation;
  /** What is read out on the telephone has no greeting and no address. */
  way: Way;
  product: { id: string; name: string };
  /** The fields to send, in order. */
  fields: IntakeField[];
  answers: Record<string, Answer>;
};

/** A standard phrase, with the language it is in. */
export type Phrase = { language: Language; text: string };

/** One heading of the message. `text` is empty where the reader has not answered; the message then leaves it out. */
export type Section = { field: string; heading: string; text: string; inline: boolean };

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

/** What the message is written with: its languages, the first one before the others, and their words. */
type Writing = { languages: readonly Language[]; words: Record<Language, MailWords>; severities: readonly SeverityWords[] };

type SeverityWords = Pick<Severity, 'id' | 'description'>;

/**
 * The message for support. Headings and standard phrases are in each of `languages`; what the reader wrote stands there
 * once and is not touched, save blank space around it and what {@link oneLine} and {@link plain} say.
 */
export function composeCase(
  file: CaseFile,
  languages: readonly Language[],
  words: Record<Language, MailWords>,
  { recipients, severities }: { recipients: readonly Recipient[]; severities: readonly SeverityWords[] },
): CaseMessage {
  const writing = { languages, words, severities };
  const sections = file.fields.map((field) => section(field, file.answers[field.id], writing));
  const product = inEach(writing, (it) => it.product);
  sections.unshift({ field: 'product', heading: product, text: file.product.name, inline: true });
  const phrases = (pick: (it: MailWords) => string) =>
    languages.map((language) => ({ language, text: pick(words[language]) }));
  const spoken = file.way === 'phone';
  const greeting = spoken ? [] : [phrases((it) => it.greeting), phrases((it) => it.opening[file.situation])];
  const closing = spoken ? [] : phrases((it) => it.closing);
  const text = (all: Phrase[]) => all.map((phrase) => phrase.text).join('\n');
  const parts = [...greeting.map(text), sectionsText(sections, colonOf(writing)), text(closing)];
  const to = file.way === 'e-mail' ? recipientOf(file.situation, file.product.id, recipients) : null;
  const body = parts.filter((part) => part !== '').join('\n\n');
  return { to, subject: subject(file, writing), greeting, sections, closing, body };
}

function section(field: IntakeField, answer: Answer | undefined, writing: Writing): Section {
  const label = inEach(writing, (_, language) => field.label[language]);
  const heading = field.url ? `${label} (${field.url})` : label;
  const rows = rowsText(field, answer?.rows ?? [], writing);
  if (rows !== '') return { field: field.id, heading, text: rows, inline: false };
  return {
    field: field.id,
    heading,
    text: valueText(field, answer?.value ?? '', writing),
    inline: field.kind !== 'text',
  };
}

function valueText({ kind }: IntakeField, value: string, writing: Writing): string {
  if (kind === 'check') return value === TICKED ? inEach(writing, ({ done }) => done) : '';
  if (kind === 'severity') return severityText(value, writing);
  return kind === 'text' ? plain(value).replace(/^(?:[^\S\n]*\n)+|\s+$/g, '') : oneLine(value);
}

function severityText(id: string, { severities, languages }: Writing): string {
  const severity = severities.find((one) => one.id === id);
  return severity ? `${id}. ${languages.map((language) => severity.description[language]).join(' / ')}` : '';
}

/** Steps are numbered, with a line for each part; whoever or whatever else has one line. */
function rowsText({ parts = [], numbered }: IntakeField, rows: readonly Row[], writing: Writing): string {
  const told = rows.map((row) => parts.map((part) => ({ part, text: oneLine(row[part.id] ?? '') })));
  const lines = told.map((entries) => entries.filter(({ text }) => text !== '')).filter(({ length }) => length > 0);
  if (!numbered) return lines.map((entries) => `- ${entries.map(({ text }) => text).join(', ')}`).join('\n');
  return lines.map((entries, i) => `${i + 1}. ${stepText(entries, parts[0], writing)}`).join('\n');
}

const stepText = (
  entries: readonly { part: IntakePart; text: string }[],
  first: IntakePart | undefined,
  writing: Writing,
): string =>
  entries
    .map(({ part, text }) =>
      part === first ? text : `${inEach(writing, (_, language) => part.label[language])}${colonOf(writing)}${text}`,
    )
    .join('\n   ');

/** The same word in each language: `Summary / Résumé`; once where they agree. */
const inEach = ({ languages, words }: Writing, pick: (it: MailWords, language: Language) => string): string =>
  [...new Set(languages.map((language) => pick(words[language], language)))].filter((text) => text !== '').join(' / ');

const colonOf = ({ languages, words }: Writing): string => words[languages[0] ?? 'en'].colon;

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
function subject({ situation, product, fields, answers }: CaseFile, writing: Writing): string {
  const answer = (is: (field: IntakeField) => boolean) => {
    const field = fields.find(is);
    return field ? oneLine(answers[field.id]?.value ?? '') : '';
  };
  const first = writing.words[writing.languages[0] ?? 'en'];
  const severity = answer(({ kind }) => kind === 'severity');
  const number = answer(({ inSubject }) => inSubject === 'case-number');
  const parts = [
    inEach(writing, (it) => it.subject[situation]),
    number && `${first.caseNumber} ${number}`,
    product.name,
    answer(({ inSubject }) => inSubject === 'company'),
    answer(({ inSubject }) => inSubject === 'summary'),
  ];
  return `${severity && `[${severityTag(severity, first)}] `}${parts.filter((part) => part !== '').join(' - ')}`;
}

/** `P2` says what it is, `A` alone does not. */
const severityTag = (severity: string, { severity: word }: MailWords): string =>
  severity.length > 1 ? severity : `${word} ${severity}`;
