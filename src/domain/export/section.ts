import type { IntakeField } from '../facts.ts';
import { TICKED, type Answer, type Row } from '../intake/index.ts';
import { firstWords, inEach, sideBySide, type Phrase, type Writing } from './mail-words.ts';
import { oneLine, plain } from './plain.ts';

/** One line of a row: what the reader wrote, and what it is, where that must be said. */
export type Line = { label: Phrase[]; text: string };

/** One heading of the message, and what stands under it. The message leaves it out where nothing does. */
export type Section = {
  field: string;
  heading: Phrase[];
  /** Where more can be read of it. */
  url?: string | undefined;
  /** Whether it is a short answer, that stands beside its heading. */
  inline: boolean;
  /** What the reader wrote, where that is one text. */
  text: string;
  /** What the message says itself: that something is done. */
  words: Phrase[];
  /** What the reader wrote, where it repeats. */
  rows: Line[][];
  numbered: boolean;
};

/** What the reader wrote stands there once and is not touched, save blank space around it and what `plain` says. */
export function section(field: IntakeField, answer: Answer | undefined, writing: Writing): Section {
  const { value = '', rows = [] } = answer ?? {};
  const ticked = field.kind === 'check' && value === TICKED;
  const lines = field.kind === 'check' && !ticked ? [] : rowLines(field, rows, writing);
  return {
    field: field.id,
    heading: inEach(writing, (_, language) => field.label[language]),
    url: field.url,
    inline: !['text', 'list'].includes(field.kind) && lines.length === 0,
    text: textOf(field, value),
    words: ticked && lines.length === 0 ? inEach(writing, ({ done }) => done) : [],
    rows: lines,
    numbered: field.numbered ?? false,
  };
}

function textOf({ kind }: IntakeField, value: string): string {
  if (kind === 'check' || kind === 'list') return '';
  return kind === 'text' ? withoutBlankEnds(plain(value)) : oneLine(value);
}

/** Without blank lines before it and blank space after it; spaces and tabs that indent its first line are kept. */
const withoutBlankEnds = (text: string) =>
  text
    .trimEnd()
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .replace(/^[^\S \t]+/, '');

/** Rows and parts without anything in them are left out. The first part of a step needs no label, nor do people. */
const rowLines = ({ parts = [], numbered }: IntakeField, rows: readonly Row[], writing: Writing): Line[][] =>
  rows
    .map((row) =>
      parts.flatMap(({ id, label }, i) => {
        const text = oneLine(row[id] ?? '');
        if (text === '') return [];
        return [{ label: numbered && i > 0 ? inEach(writing, (_, language) => label[language]) : [], text }];
      }),
    )
    .filter(({ length }) => length > 0);

/** Whether anything stands under, or beside, the heading. */
export const isFilled = ({ text, words, rows }: Section): boolean => text !== '' || words.length > 0 || rows.length > 0;

/** What stands under, or beside, the heading. */
export function contentOf({ text, words, rows, numbered }: Section, writing: Writing): string {
  if (rows.length > 0) return rows.map((row, i) => (numbered ? step(row, i + 1, writing) : item(row))).join('\n');
  return words.length > 0 ? sideBySide(words) : text;
}

/** Numbered, with a line for each part. */
function step(row: readonly Line[], number: number, writing: Writing): string {
  const mark = `${number}. `;
  return mark + row.map((line) => lineText(line, writing)).join(`\n${' '.repeat(mark.length)}`);
}

/** Whoever or whatever else has one line. */
const item = (row: readonly Line[]) => `- ${row.map(({ text }) => text).join(', ')}`;

export const lineText = ({ label, text }: Line, writing: Writing): string =>
  label.length > 0 ? `${sideBySide(label)}${firstWords(writing).colon}${text}` : text;
