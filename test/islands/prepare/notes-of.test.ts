import { describe, expect, test } from 'vitest';
import type { Row } from '../../../src/domain/intake/index.ts';
import { complementOf, bothDays } from '../../../src/islands/prepare/complement.ts';
import { excerptOf, shortened } from '../../../src/islands/prepare/excerpt.ts';
import type { FormField } from '../../../src/islands/prepare/facts.ts';
import { notesOf, secretsOf, toShow, type HintNote, type Note } from '../../../src/islands/prepare/notes-of.ts';

const label = (text: string) => ({ en: text, fr: text });
const field = (shape: Partial<FormField>): FormField => ({
  ...{ id: 'x', situations: ['problem'], label: label('x'), kind: 'text', required: 'expected', weight: 1 },
  ...{ guidance: '', example: '' },
  ...shape,
});
const text = field({});
const steps = field({
  kind: 'list',
  numbered: true,
  parts: [
    { id: 'action', label: label('Do'), kind: 'line', example: '' },
    { id: 'address', label: label('Address'), kind: 'url', example: '' },
    { id: 'got', label: label('Got'), kind: 'line', example: '' },
  ],
});
const row = (action: string, address = 'https://x.example', got = 'none'): Row => ({ action, address, got });
const kinds = (notes: readonly Note[]) => notes.map((note) => ('secret' in note ? note.secret : note.hint));
const of = (value: string) => notesOf(text, { value, rows: [] });

describe('what is said of a field', () => {
  test('secrets first, then hints; each with the text in which it stands', () => {
    const value = 'since yesterday, password: hunter2';
    expect(of(value)).toEqual([
      { text: value, secret: 'password', start: 27, end: 34 },
      { text: value, hint: 'relative-date', start: 6, end: 15 },
    ]);
  });

  test('of a list, each with its row and part, and what all rows leave out', () => {
    const notes = notesOf(steps, { value: '', rows: [row('Open', '', ''), row('mdp=Printemps2026', '', '')] });
    expect(notes).toEqual([
      { text: 'mdp=Printemps2026', row: 1, part: 'action', secret: 'password', start: 4, end: 17 },
      { hint: 'no-address', parts: ['address'] },
      { hint: 'no-result', parts: ['got'] },
    ]);
  });

  test('a zone that one row says holds for the others', () => {
    const rows = [row('Open'), row('Wait', '', 'none since 9:10')];
    expect(kinds(notesOf(steps, { value: '', rows }))).toEqual(['no-zone']);
    expect(kinds(notesOf(steps, { value: '', rows: [...rows, row('UTC')] }))).toEqual([]);
  });

  test('a tick and a severity are no texts', () => {
    expect(notesOf(field({ kind: 'check' }), { value: 'bug', rows: [] })).toEqual([]);
    expect(notesOf(field({ kind: 'severity' }), { value: 'bug', rows: [] })).toEqual([]);
  });

  test('a summary is measured, another text is not', () => {
    const long = 'One of the destinations is empty. '.repeat(5);
    expect(kinds(notesOf(field({ kind: 'line', inSubject: 'summary' }), { value: long, rows: [] }))).toEqual(['long']);
    expect(kinds(of(long))).toEqual([]);
  });

  test('the kinds of secrets, each once', () => {
    expect(secretsOf(text, { value: 'mdp=abc123 mdp=abc456', rows: [] })).toEqual(['password']);
    expect(secretsOf(text, undefined)).toEqual([]);
  });

  test('a text is read once, and again only when it has changed', () => {
    const own = field({});
    const read = () => notesOf(own, { value: 'hier', rows: [] });
    expect(read()).toEqual(read());
    expect(kinds(notesOf(own, { value: 'le 20 novembre', rows: [] }))).toEqual([]);
    expect(kinds(read())).toEqual(['relative-date']);
  });
});

describe('what is shown of it', () => {
  test.for<[name: string, text: string, left: boolean, shown: string[]]>([
    ['a word that may go on', 'vide depuis hier', false, []],
    ['once the field has been left', 'vide depuis hier', true, ['relative-date']],
    ['once the word has ended', 'vide depuis hier ', false, ['relative-date']],
    ['once the sentence has ended', 'Ça ne marche pas.', false, ['vague']],
    ['a secret at once', 'mdp=abc123', false, ['password']],
    [
      'each kind once, two at most',
      'Vide hier. Vide demain. Vide à 9:10. Le 9/8/2026.',
      true,
      ['relative-date', 'no-zone'],
    ],
    ['three secrets at most', 'mdp=a1b2 '.repeat(5), true, ['password', 'password', 'password']],
  ])('%s', ([, value, left, shown]) => {
    expect(kinds(toShow(of(value), left))).toEqual(shown);
  });

  test('rows that may still be filled in are left alone', () => {
    const notes = notesOf(steps, { value: '', rows: [row('Open', '', '')] });
    expect(kinds(toShow(notes, false))).toEqual([]);
    expect(kinds(toShow(notes, true))).toEqual(['no-address', 'no-result']);
  });
});

describe('the line around a place', () => {
  const at = (text: string, words: string) => {
    const start = text.indexOf(words);
    const { before, marked, after } = excerptOf(text, { start, end: start + words.length });
    return `${before}|${marked}|${after}`;
  };
  test.for<[text: string, words: string, line: string]>([
    ['a secret here', 'secret', 'a |secret| here'],
    ['above\na secret here\nbelow', 'secret', 'a |secret| here'],
    ['one two three four five six secret', 'secret', '… three four five six |secret|'],
    ['secret one two three four five six', 'secret', '|secret| one two three four …'],
    ['key -----BEGIN\nabc', '-----BEGIN\nabc', 'key |-----BEGIN…|'],
    [`x ${'a'.repeat(50)}`, 'a'.repeat(50), `x |${'a'.repeat(40)}…|`],
    [`${'😀'.repeat(30)}secret`, 'secret', `… ${'😀'.repeat(24)}|secret|`],
  ])('%s', ([text, words, line]) => {
    expect(at(text, words)).toBe(line);
  });

  test('no character is cut in two', () => {
    expect(shortened('😀'.repeat(50), 3)).toBe('😀😀😀…');
  });
});

describe('what would make a hint go', () => {
  /** Saturday, 21 November 2026, 23:30 in Paris. */
  const nowAt = Date.parse('2026-11-21T22:30Z');
  const note = (text: string): HintNote => of(text).find((one) => 'text' in one && 'hint' in one) as HintNote;
  test.for<[text: string, complement: string]>([
    ['vide depuis hier.', '(20 novembre 2026)'],
    ['vide depuis avant-hier soir.', '(19 novembre 2026)'],
    ['vide depuis ce matin.', '(21 novembre 2026)'],
    ['vide depuis aujourd’hui.', '(21 novembre 2026)'],
    ["vide depuis aujourd'hui.", '(21 novembre 2026)'],
    ['empty since yesterday.', '(20 November 2026)'],
    ['empty since the day before yesterday.', '(19 November 2026)'],
    ['empty since this morning.', '(21 November 2026)'],
    ['empty this Monday.', ''],
    ['vide ce lundi.', ''],
    ['vide demain.', ''],
    ['vide il y a deux jours.', ''],
    ['vide depuis lundi.', ''],
    ['vide à 9 h 10.', '(Europe/Paris)'],
    ['vide le 9/8.', ''],
  ])('%s', ([text, complement]) => {
    expect(complementOf(note(text), nowAt, 'Europe/Paris')).toBe(complement);
    if (!complement) return;
    const { end } = note(text);
    expect(of(`${text.slice(0, end)} ${complement}${text.slice(end)}`)).toEqual([]);
  });

  test('both readings of a date', () => {
    expect(bothDays('09/08/2026', 'fr')).toEqual({ a: '9 août', b: '8 septembre' });
    expect(bothDays('9/8', 'en')).toEqual({ a: '9 August', b: '8 September' });
    expect(bothDays('hier', 'fr')).toEqual({ a: '', b: '' });
  });
});
