import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/i18n/locale.ts';
import { strings } from '../../../src/i18n/strings.ts';
import type { Form } from '../../../src/islands/calculator/form.ts';
import { answer, type DueAnswer } from '../../../src/islands/calculator/model.ts';
import { looksOf, tintOf } from '../../../src/islands/calculator/week-looks.ts';
import { ownPlace, stepBy } from '../../../src/islands/calculator/week-places.ts';
import { captionOf, nameOf, ownText, textOf } from '../../../src/islands/calculator/week-words.ts';
import { weekOf, type WeekMap } from '../../../src/islands/calculator/week.ts';
import { facts, form } from '../../support/calculator-facts.ts';

const HOUR_MS = 3_600_000;

const words = (locale: Locale) => ({ labels: strings[locale].calculator, locale });

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

function shown(change: Partial<Form>): { asked: Form; due: DueAnswer; map: WeekMap } {
  const asked = { ...form, ...change };
  const due = answer(asked, facts);
  if (due.kind !== 'due') throw new Error(due.kind);
  const map = weekOf(due, asked.tier, asked, facts);
  if (!map) throw new Error('no map');
  return { asked, due, map };
}

/** Two service hours, Mon–Fri 09:00–17:00 in Paris, filed Fri 2026-11-20 15:40. */
const business = shown({ tier: 'business' });

test.for([
  [2 * HOUR_MS, '2'],
  [2.5 * HOUR_MS - 1, '2'],
  [2.5 * HOUR_MS, '3'],
  [HOUR_MS, '1'],
  [HOUR_MS - 1, '59′'],
  [30 * 60_000, '30′'],
  [undefined, '–'],
] as const)('%s ms is shown as %s', ([ms, text]) => {
  expect(textOf(ms)).toBe(text);
});

describe('a cell says its wait, its day and its hour, and begins with what it shows', () => {
  test.for<[name: string, map: WeekMap, day: number, hour: number, en: string, fr: string]>([
    [
      'whole hours',
      business.map,
      ...([4, 16] as const),
      '66 h, filed Friday 20 November, 16:00',
      '66 h, déposé le vendredi 20 novembre, 16 h 00',
    ],
    [
      'the reader’s own hour',
      business.map,
      ...([4, 15] as const),
      '2 h, filed Friday 20 November, 15:00, the hour of your case',
      '2 h, déposé le vendredi 20 novembre, 15 h 00, l’heure de votre cas',
    ],
    [
      'minutes',
      shown({ tier: 'elite' }).map,
      ...([0, 9] as const),
      '30′: 30 min, filed Monday 16 November, 09:00',
      '30′ : 30 min, déposé le lundi 16 novembre, 9 h 00',
    ],
    [
      // Two hours in Paris from 09:00 are 13:30 to 15:30 by the clock of Kolkata.
      'half hours',
      shown({ tier: 'business', zone: 'Asia/Kolkata' }).map,
      ...([0, 13] as const),
      '3: 2 h 30 min, filed Monday 16 November, 13:00',
      '3 : 2 h 30, déposé le lundi 16 novembre, 13 h 00',
    ],
    [
      'an hour that the clocks skip',
      shown({ tier: 'business', date: '2026-03-27' }).map,
      ...([6, 2] as const),
      'Sunday 29 March, 02:00 does not exist: the clocks go forward',
      'dimanche 29 mars, 2 h 00 n’existe pas : les horloges avancent',
    ],
  ])('%s', ([, map, day, hour, en, fr]) => {
    const cell = map.days[day]!.hours[hour]!;
    expect([plain(nameOf(cell, words('en'))), plain(nameOf(cell, words('fr')))]).toEqual([en, fr]);
  });
});

test('the key says when the case itself is filed, which may be within the marked hour', () => {
  expect(plain(ownText(business.due, 'Europe/Paris', words('en')))).toBe(
    'Your case, filed on Friday 20 November at 15:40: a wait of 66 h',
  );
  expect(plain(ownText(business.due, 'Europe/Paris', words('fr')))).toBe(
    'Votre cas, déposé le vendredi 20 novembre à 15 h 40 : 66 h d’attente',
  );
});

test.for<[tier: string, priority: string, caption: string[]]>([
  ['business', 'P2', ['Business', '2 hours, service hours', 'a wait of 2 h to 66 h']],
  ['online', 'P1', ['Online', '1 hour, day and night', '1 h, whatever the hour']],
])('the caption of %s, %s', ([tier, priority, caption]) => {
  const { map, asked } = shown({ tier, priority });
  const { title, target, waits } = captionOf(map, tier, asked, facts, words('en'));
  expect([title, target, waits].map(plain)).toEqual(caption);
});

test.for([
  [2, 'w0'],
  [3, 'w1'],
  [12, 'w1'],
  [13, 'w2'],
  [24, 'w2'],
  [48, 'w3'],
  [49, 'w4'],
] as const)('a wait of %d h has the tint %s', ([hours, tint]) => {
  expect(tintOf(hours * HOUR_MS, { shortestMs: 2 * HOUR_MS })).toBe(tint);
});

test.for([
  ['Mon 08:00', 0, 8, 'w1'],
  ['Mon 09:00', 0, 9, 'w0 left top'],
  ['Wed 12:00', 2, 12, 'w0'],
  ['Fri 15:00', 4, 15, 'w0 right own'],
  ['Fri 16:00', 4, 16, 'w4 right bottom'],
  ['Sat 12:00', 5, 12, 'w3'],
] as const)('the frame holds Mon–Fri 09:00–17:00: %s', ([, day, hour, looks]) => {
  expect(looksOf(business.map, [day, hour])).toBe(looks);
});

test('the tab key stops at the reader’s own hour', () => {
  expect(ownPlace(business.map)).toEqual([4, 15]);
});

const plainKey = { ctrlKey: false, altKey: false, metaKey: false };

test.for([
  ['ArrowRight', {}, '4-15', '5-15'],
  ['ArrowRight', {}, '6-15', '6-15'],
  ['ArrowLeft', {}, '4-15', '3-15'],
  ['ArrowLeft', {}, '0-15', '0-15'],
  ['ArrowLeft', { altKey: true }, '4-15', undefined],
  ['ArrowUp', {}, '4-1', '4-0'],
  ['ArrowUp', {}, '4-0', '4-0'],
  ['ArrowDown', {}, '4-22', '4-23'],
  ['ArrowDown', {}, '4-23', '4-23'],
  ['Home', {}, '4-15', '0-15'],
  ['End', {}, '4-15', '6-15'],
  ['Home', { ctrlKey: true }, '4-15', '0-0'],
  ['End', { ctrlKey: true }, '4-15', '6-23'],
  ['Home', { metaKey: true }, '4-15', undefined],
  ['Enter', {}, '4-15', undefined],
] as const)('%s with %o from %s leads to %s', ([key, held, from, to]) => {
  const [day = 0, hour = 0] = from.split('-').map(Number);
  expect(stepBy({ ...plainKey, ...held, key }, [day, hour])?.join('-')).toBe(to);
});
