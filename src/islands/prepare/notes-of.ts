import type { Row } from '../../domain/intake/index.ts';
import {
  hints,
  listHints,
  namesZone,
  warnings,
  type Hint,
  type ListHint,
  type Secret,
  type Warning,
} from '../../domain/intake/notes.ts';
import type { FormField } from './facts.ts';

/** What a field holds, as typed. */
export type Typed = { value: string; rows: readonly Row[] };

/** The text that was read, and where it stands: in the field itself, or in a part of a row. */
export type Spot = { text: string; row?: number; part?: string };

export type SecretNote = Spot & Warning;
export type HintNote = Spot & Hint;
/** What there is to say of a field: of a place in it, or of its rows together. */
export type Note = SecretNote | HintNote | ListHint;

type Read = { secrets: Warning[]; hints: Hint[]; zoned: boolean };

/** Of each field, the texts that it held when it was last looked at: most of them are still the same. */
const remembered = new WeakMap<FormField, Map<string, Read>>();

/** First its secrets, then hints in the order of the texts, then what all rows leave out. */
export function notesOf(field: FormField, { value, rows }: Typed): Note[] {
  if (field.kind === 'severity') return [];
  const before = remembered.get(field);
  const now = new Map<string, Read>();
  const texts = spots(field, value, rows).map((spot) => {
    const read = before?.get(spot.text) ?? readText(spot.text, field);
    now.set(spot.text, read);
    return { spot, read };
  });
  remembered.set(field, now);
  // A time zone that one row says holds for the others.
  const zoned = texts.some(({ read }) => read.zoned);
  return [
    ...texts.flatMap(({ spot, read }) => read.secrets.map((secret) => ({ ...spot, ...secret }))),
    ...texts.flatMap(({ spot, read }) =>
      read.hints.filter(({ hint }) => !(zoned && hint === 'no-zone')).map((hint) => ({ ...spot, ...hint })),
    ),
    ...listHints(field, rows),
  ];
}

const spots = ({ kind, parts = [] }: FormField, value: string, rows: Typed['rows']): Spot[] => [
  ...(kind === 'check' || kind === 'list' ? [] : [{ text: value }]),
  ...rows.flatMap((values, row) => parts.map(({ id }) => ({ text: values[id] ?? '', row, part: id }))),
];

const readText = (text: string, { inSubject }: FormField): Read => ({
  secrets: warnings(text),
  hints: hints(text, inSubject === 'summary'),
  zoned: namesZone(text),
});

/** What kinds of secrets a field may hold, each once. */
export const secretsOf = (field: FormField, answer: Typed | undefined): Secret[] => [
  ...new Set(answer ? notesOf(field, answer).flatMap((note) => ('secret' in note ? note.secret : [])) : []),
];

/** Enough to act on: more would be a lecture. */
const MOST_HINTS = 2;
const MOST_SECRETS = 3;

/**
 * What is shown of it. A word that is still being written is left alone, and so are rows that may still be filled in,
 * until the reader has left them.
 */
export function toShow(notes: readonly Note[], left: boolean): Note[] {
  const secrets = notes.filter((note) => 'secret' in note);
  const told = notes.filter((note) => !('secret' in note) && (left || isFinished(note)));
  const kinds = told.filter((note, i) => told.findIndex((other) => kindOf(other) === kindOf(note)) === i);
  return [...secrets.slice(0, MOST_SECRETS), ...kinds.slice(0, MOST_HINTS)];
}

const kindOf = (note: Note) => ('secret' in note ? note.secret : note.hint);

const isFinished = (note: Note) => 'text' in note && (note.end < note.text.length || !/[\p{L}\p{N}]$/u.test(note.text));
