import type { Bilingual, IntakeField, IntakePart, Situation, Way } from '../facts.ts';
import type { YesNo } from './coach.ts';

/** The languages in which a message can be written. */
export type Language = keyof Bilingual;

/** A message may be in both: its headings and standard phrases, that is. */
export type MessageLanguage = Language | 'both';

/** The parts of one row, by their ids. */
export type Row = Record<string, string>;

/** What the reader chose within one offer; what is missing or unknown to the data is its first choice. */
export type Chosen = {
  product?: string;
  tier?: string;
  /** Chosen against or without the coach; missing where the coach decides. */
  severity?: string;
};

/**
 * What the reader has answered so far, as typed.
 *
 * Answers stay when another situation, offer or way does not ask for them: going back finds them again.
 */
export type Draft = {
  situation: Situation;
  offer: string;
  /** By offer. */
  chosen: Record<string, Chosen>;
  /** The best way that there is, where it is empty. */
  way: Way | '';
  /** Answers to the coach, by question. */
  coach: Record<string, YesNo>;
  /** By field; the text of a field, or {@link TICKED} for one that is ticked. */
  values: Record<string, string>;
  /** By field that repeats. */
  rows: Record<string, Row[]>;
  language: MessageLanguage;
};

/** A field that is ticked holds this. */
export const TICKED = 'yes';

/** A first draft: the message is in English, since most teams answer in English. */
export function emptyDraft(offer: string): Draft {
  return { situation: 'problem', offer, chosen: {}, way: '', coach: {}, values: {}, rows: {}, language: 'en' };
}

/** Whether the reader has put anything in that would be a loss. */
export function isBlank({ values, rows, coach, chosen }: Draft): boolean {
  return (
    Object.values(chosen).every(({ severity }) => !severity) &&
    Object.keys(coach).length === 0 &&
    Object.values(values).every((value) => value === '') &&
    Object.values(rows).every((all) => all.every(isBlankRow))
  );
}

export const isBlankRow = (row: Row): boolean => Object.values(row).every((text) => text.trim() === '');

/** What the reader has put into one field. */
export type Answer = { value: string; rows: Row[] };

/** The answers to `fields`, blank ones included, blank rows not; the severity is one of them. */
export function answersFor(fields: IntakeField[], draft: Draft, severity: string): Record<string, Answer> {
  return Object.fromEntries(
    fields.map(({ id, kind }) => [
      id,
      {
        value: kind === 'severity' ? severity : (draft.values[id] ?? ''),
        rows: (draft.rows[id] ?? []).filter((row) => !isBlankRow(row)),
      },
    ]),
  );
}

/** Whether a field has been answered; one that is ticked and names people has a tick and a name. */
export function isAnswered({ kind, parts }: IntakeField, answer: Answer | undefined): boolean {
  const { value = '', rows = [] } = answer ?? {};
  if (kind === 'list') return rows.length > 0;
  return value.trim() !== '' && (kind !== 'check' || value === TICKED) && (!parts || rows.length > 0);
}

/** A row without anything in it. */
export const emptyRow = (parts: readonly Pick<IntakePart, 'id'>[]): Row =>
  Object.fromEntries(parts.map(({ id }) => [id, '']));
