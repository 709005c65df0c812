import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { strings } from '../../../src/i18n/strings.ts';
import type { Form } from '../../../src/islands/calculator/form.ts';
import { answer, type DueAnswer } from '../../../src/islands/calculator/model.ts';
import { weekOf, type WeekMap } from '../../../src/islands/calculator/week.ts';
import { nameOf, stepBy, textOf, tintOf } from '../../../src/islands/calculator/week-words.ts';
import { facts, form } from '../../support/calculator-facts.ts';

function due(asked: Form): DueAnswer {
  const found = answer(asked, facts);
  if (found.kind !== 'due') throw new Error(found.kind);
  return found;
}

function mapOf(asked: Form, tier = asked.tier): WeekMap {
  const map = weekOf(due(asked), tier, asked, facts);
  if (!map) throw new Error('no map');
  return map;
}

const week = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const HOUR_MS = 3_600_000;

/** The wait in hours at `Fri 16`. */
function waitAt(map: WeekMap, place: string): number | undefined {
  const [day = '', hour = ''] = place.split(' ');
  const ms = map.days[week.indexOf(day)]?.hours[Number(hour)]?.waitMs;
  return ms === undefined ? undefined : ms / HOUR_MS;
}

const business: Form = { ...form, tier: 'business' };

describe('Business P2: two service hours, Mon–Fri 09:00–17:00 in Paris', () => {
  test.for<[name: string, asked: Form, waits: Record<string, number | undefined>]>([
    [
      'an ordinary week',
      business,
      { 'Mon 0': 11, 'Mon 9': 2, 'Mon 15': 2, 'Mon 16': 18, 'Fri 15': 2, 'Fri 16': 66, 'Sat 0': 59, 'Sun 23': 12 },
    ],
    // On Sunday 25 October 2026 the clocks go back: an hour more from any time before it.
    [
      'the clocks go back',
      { ...business, date: '2026-10-23' },
      { 'Fri 16': 67, 'Sat 0': 60, 'Sun 2': 34, 'Sun 3': 32 },
    ],
    // On Sunday 29 March 2026 they go forward, and there is no 02:00.
    [
      'the clocks go forward',
      { ...business, date: '2026-03-27' },
      { 'Fri 16': 65, 'Sun 1': 33, 'Sun 2': undefined, 'Sun 3': 32 },
    ],
    [
      'a reader in Tokyo, hours in Paris',
      { ...business, zone: 'Asia/Tokyo', time: '15:40' },
      { 'Fri 17': 2, 'Fri 16': 3, 'Sat 0': 66, 'Sat 1': 66 },
    ],
  ])('%s', ([, asked, waits]) => {
    const map = mapOf(asked);
    const found = Object.fromEntries(Object.keys(waits).map((place) => [place, waitAt(map, place)]));
    expect(found).toEqual(waits);
  });

  test('the shortest and the longest wait, and the hours that count', () => {
    const map = mapOf(business);
    expect([map.shortestMs / HOUR_MS, map.longestMs / HOUR_MS]).toEqual([2, 66]);
    const open = map.days.map(({ hours }) => hours.filter((cell) => cell.open).length);
    expect(open).toEqual([8, 8, 8, 8, 8, 0, 0]);
    expect(map.days.map(({ date }) => date.slice(8)).join(' ')).toBe('16 17 18 19 20 21 22');
  });

  test('one cell is the reader’s own', () => {
    const own = mapOf(business).days.flatMap(({ hours }) => hours.filter((cell) => cell.own));
    expect(own.map(({ date, time }) => `${date} ${time}`)).toEqual(['2026-11-20 15:00']);
  });

  test('an hour that comes twice stands for the first, and is the reader’s own in both', () => {
    for (const which of ['1', '2'] as const) {
      const cell = mapOf({ ...business, date: '2026-10-25', time: '02:30', which }).days[6]?.hours[2];
      expect([cell?.own, cell?.which, (cell?.waitMs ?? 0) / HOUR_MS]).toEqual([true, '1', 34]);
    }
  });

  test('another tier has the same week', () => {
    expect(waitAt(mapOf(business, 'online'), 'Fri 16')).toBe(68);
  });
});

test('a week over the turn of the year, from Monday to Sunday', () => {
  expect(mapOf({ ...business, date: '2027-01-01' }).days.map(({ date }) => date)).toEqual([
    ...['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03'],
  ]);
});

test('every cell is the answer of the calculator for that hour', () => {
  const questions = fc.record({
    tier: fc.constantFrom('online', 'business', 'enterprise', 'elite'),
    priority: fc.constantFrom('P1', 'P2', 'P3', 'P4'),
    zone: fc.constantFrom('Europe/Paris', 'America/New_York', 'Asia/Tokyo', 'Australia/Lord_Howe'),
    date: fc.constantFrom('2026-11-20', '2026-10-25', '2026-03-29', '2026-12-31', '2026-04-05', '2026-11-01'),
    day: fc.nat(6),
    hour: fc.nat(23),
  });
  fc.assert(
    fc.property(questions, ({ day, hour, ...change }) => {
      const asked = { ...form, ...change, time: '12:00' };
      const cell = mapOf(asked).days[day]?.hours[hour];
      if (cell?.waitMs === undefined) return;
      const { filedAt, dueAt } = due({ ...asked, date: cell.date, time: cell.time, which: cell.which });
      expect(dueAt - filedAt).toBe(cell.waitMs);
    }),
    { numRuns: 200, seed: 2026 },
  );
});

test.for([
  [2 * HOUR_MS, '2'],
  [2.5 * HOUR_MS, '3'],
  [59 * 60_000, '59′'],
  [30 * 60_000, '30′'],
  [undefined, '–'],
] as const)('%s ms is shown as %s', ([ms, text]) => {
  expect(textOf(ms, 'fr')).toBe(text);
});

test('a cell says its day, its hour and its wait', () => {
  const words = { labels: strings.en.calculator, locale: 'en' } as const;
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  const cell = mapOf(business).days[4]?.hours;
  expect(plain(nameOf(cell![16]!, words))).toBe('66: 66 h, filed Friday 20 November, 16:00');
  expect(plain(nameOf(cell![15]!, words))).toBe('2: 2 h, filed Friday 20 November, 15:00, your case');
  const skipped = mapOf({ ...business, date: '2026-03-27' }).days[6]?.hours[2];
  expect(plain(nameOf(skipped!, words))).toBe('Sunday 29 March, 02:00 does not exist: the clocks go forward');
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
  expect(tintOf(hours * HOUR_MS, { days: [], shortestMs: 2 * HOUR_MS, longestMs: 66 * HOUR_MS })).toBe(tint);
});

test.for([
  ['ArrowRight', false, '4-15', '5-15'],
  ['ArrowRight', false, '6-15', '6-15'],
  ['ArrowLeft', false, '0-15', '0-15'],
  ['ArrowUp', false, '4-0', '4-0'],
  ['ArrowDown', false, '4-22', '4-23'],
  ['Home', false, '4-15', '0-15'],
  ['End', false, '4-15', '6-15'],
  ['Home', true, '4-15', '0-0'],
  ['End', true, '4-15', '6-23'],
  ['Enter', false, '4-15', undefined],
] as const)('%s (Ctrl: %s) from %s leads to %s', ([key, ctrl, from, to]) => {
  const [day = 0, hour = 0] = from.split('-').map(Number);
  expect(stepBy(key, ctrl, [day, hour])?.join('-')).toBe(to);
});
