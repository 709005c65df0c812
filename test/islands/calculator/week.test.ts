import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PublicHolidays } from '../../../src/domain/calendar/index.ts';
import type { Form } from '../../../src/islands/calculator/form.ts';
import { answer, type DueAnswer } from '../../../src/islands/calculator/model.ts';
import { comparableTiers, weekOf, type WeekMap } from '../../../src/islands/calculator/week.ts';
import { chineseForm, facts, form } from '../../support/calculator-facts.ts';

function due(asked: Form, holidays?: PublicHolidays): DueAnswer {
  const found = answer(asked, facts, holidays);
  if (found.kind !== 'due') throw new Error(found.kind);
  return found;
}

function mapOf(asked: Form, tier = asked.tier, holidays?: PublicHolidays): WeekMap {
  const map = weekOf(due(asked, holidays), tier, asked, facts, holidays);
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

const armistice: PublicHolidays = {
  ...{ country: 'FR', knownFrom: '2026-01-01', knownUntil: '2026-12-31' },
  holidays: { '2026-11-11': { en: 'Armistice Day', fr: 'Armistice' } },
  workdays: {},
};

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

  test('a public holiday in the week, Wednesday 11 November', () => {
    const asked: Form = { ...business, date: '2026-11-10', holidays: 'FR' };
    const map = mapOf(asked, 'business', armistice);
    const waits = { 'Tue 15': 2, 'Tue 16': 42, 'Wed 9': 26, 'Wed 23': 12, 'Thu 9': 2 };
    expect(Object.fromEntries(Object.keys(waits).map((place) => [place, waitAt(map, place)]))).toEqual(waits);
    expect(map.days.map(({ hours }) => hours.some(({ open }) => open))).toEqual([
      ...[true, true, false, true, true, false, false],
    ]);
  });

  test('another tier has the same week', () => {
    expect(waitAt(mapOf(business, 'online'), 'Fri 16')).toBe(68);
  });
});

test('an hour that the clocks skip in part is still the reader’s own', () => {
  // On Lord Howe the clocks go from 02:00 to 02:30.
  const map = mapOf({ ...business, zone: 'Australia/Lord_Howe', date: '2026-10-04', time: '02:45' });
  expect(map.days[6]?.hours[2]).toEqual({ date: '2026-10-04', time: '02:00', which: '', open: false, own: true });
});

test.for<[name: string, asked: Partial<Form>, compared: string]>([
  ['every other tier', {}, 'business enterprise elite ultimate'],
  ['none without a target for the severity', { priority: 'P3' }, 'business enterprise elite'],
  ['none in an offer of one tier', chineseForm, ''],
])('beside it: %s', ([, change, compared]) => {
  const asked = { ...form, ...change };
  const tiers = comparableTiers(asked, facts, due(asked)).map(({ id }) => id);
  expect(tiers.join(' ')).toBe(compared);
});

test('beside it: no clock that counts days, as long as no day is chosen', () => {
  const asked: Form = { ...form, priority: 'P1', days: [] };
  const targets = facts.offers[0]!.targets.map((target) =>
    target.tier === 'business' ? { ...target, clock: 'business-hours' as const } : target,
  );
  const mixed = { ...facts, offers: [{ ...facts.offers[0]!, targets }] };
  const found = answer(asked, mixed);
  const tiers = found.kind === 'due' ? comparableTiers(asked, mixed, found) : [];
  expect(tiers.map(({ id }) => id)).toEqual(['enterprise', 'elite', 'ultimate']);
  expect(found.kind === 'due' && weekOf(found, 'business', asked, mixed)).toBeUndefined();
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
  });
  fc.assert(
    fc.property(questions, ({ day, ...change }) => {
      const asked = { ...form, ...change, time: '12:00' };
      const { hours } = mapOf(asked).days[day]!;
      const answers = hours.map(({ date, time, which }) => {
        const found = answer({ ...asked, date, time, which }, facts);
        return found.kind === 'due' ? found.dueAt - found.filedAt : undefined;
      });
      expect(hours.map(({ waitMs }) => waitMs)).toEqual(answers);
    }),
    { numRuns: 100, seed: 2026 },
  );
});
