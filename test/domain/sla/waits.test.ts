import { describe, expect, test } from 'vitest';
import {
  compileCalendar,
  compileInZone,
  HOUR_MS,
  zoneOffsets,
  type Weekday,
} from '../../../src/domain/calendar/index.ts';
import { filings, waitsOf, type Allowance, type Filings } from '../../../src/domain/sla/index.ts';
import { calendars, on } from '../../support/calendars.ts';
import { at } from '../../support/moments.ts';

const workdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const hours = (n: number): Allowance => ({ amount: n, unit: 'hour' });
const office = compileCalendar({ timeZone: 'UTC', weekly: on(workdays, ['09:00', '17:00']) });

const zone = (name: string) => zoneOffsets(name, Date.UTC(2024, 0), Date.UTC(2032, 0));

/** Every hour from Monday 2026-04-27 00:00 UTC to the next Monday. */
const week: Filings = Array.from({ length: 168 }, (_, hour) => ({
  at: Date.UTC(2026, 3, 27) + hour * HOUR_MS,
  weight: 1,
}));

const inHours = (waits: ReturnType<typeof waitsOf>) =>
  waits && {
    ...{ count: waits.count, median: waits.medianMs / HOUR_MS, mean: Math.round(waits.meanMs) },
    ...{ nineInTen: waits.nineInTenMs / HOUR_MS, worst: waits.worstMs / HOUR_MS },
  };

describe('the waits of a week, by a paper calendar', () => {
  test('one hour around the clock is one hour', () => {
    const always = compileCalendar({ ...calendars.parisRoundTheClock, timeZone: 'UTC' });
    expect(inHours(waitsOf(always, hours(1), week))).toEqual({
      count: 168,
      median: 1,
      mean: HOUR_MS,
      nineInTen: 1,
      worst: 1,
    });
  });

  /**
   * 25 cases wait 4 h (9:00 to 13:00); one in the weekend and four at night wait each of 5 h to 20 h, and twelve more 20 h
   * (14:00 to 16:00); one each 21 h to 68 h, and three more 68 h (Friday 14:00 to 16:00). The 84th of them is at 16 h, the
   * 152nd at 55 h.
   */
  test('four hours from nine to five', () => {
    const waits = waitsOf(office, hours(4), week);
    expect(inHours(waits)).toEqual({
      count: 168,
      median: 16,
      mean: Math.round((3680 / 168) * HOUR_MS),
      nineInTen: 55,
      worst: 68,
    });
    expect(waits?.twentyMs.map((ms) => ms / HOUR_MS)).toEqual([
      ...[4, 4, 4, 5, 7, 9, 10, 12, 14, 15],
      ...[17, 19, 20, 20, 25, 34, 42, 50, 59, 67],
    ]);
  });

  /**
   * In service hours 32 cases wait 24 h, and Friday’s eight 72 h. Filed before one of three openings, a case waits 25 h to
   * 40 h, sixteen each; before Friday’s opening 73 h to 88 h, for Saturday does not count; in the weekend 25 h to 88 h.
   */
  test('one business day', () => {
    const waits = waitsOf(office, { amount: 1, unit: 'day' }, week);
    expect(inHours(waits)).toEqual({
      count: 168,
      median: 37,
      mean: Math.round((7808 / 168) * HOUR_MS),
      nineInTen: 80,
      worst: 88,
    });
  });

  test('a case counts as often as it weighs', () => {
    const cases = (...weights: number[]): Filings =>
      // Two service hours from Monday 9:00, 15:00 and 16:00: a wait of 2 h, 2 h and 18 h.
      weights.map((weight, i) => ({ at: Date.UTC(2026, 3, 27, [9, 15, 16][i] ?? 0), weight }));
    const medianOf = (...weights: number[]) => inHours(waitsOf(office, hours(2), cases(...weights)));
    expect(medianOf(1, 1, 1)).toMatchObject({ median: 2, nineInTen: 18, mean: (22 / 3) * HOUR_MS });
    expect(medianOf(0.1, 0.1, 0.3)).toMatchObject({ median: 18, nineInTen: 18 });
    expect(medianOf(0.3, 0.15, 0.05)).toMatchObject({ median: 2, nineInTen: 2, worst: 18 });
  });
});

/** Twenty times a tenth adds up to a little more than ten times a tenth does twice. */
test('a case is not passed over because its weight is no round number', () => {
  const cases = Array.from({ length: 20 }, (_, i) => ({ at: Date.UTC(2026, 3, 28, 4) - i * HOUR_MS, weight: 0.1 }));
  // Filed 5 h, 6 h … before Tuesday 9:00, until Monday 17:00 and on into Monday’s service hours.
  const median = (weight: number) =>
    waitsOf(
      office,
      hours(8),
      cases.map((one) => ({ ...one, weight })),
    )?.medianMs;
  expect(median(0.1)).toBe(median(1));
});

describe('the hours of a year', () => {
  const count = (year: number, name: string) => filings(year, zone(name)).length;

  test.for([
    [2026, 'Europe/Paris', 8760],
    [2028, 'Europe/Paris', 8784],
    [2026, 'Asia/Kolkata', 8760],
    [2026, 'Australia/Lord_Howe', 8760],
    [2026, 'UTC', 8760],
  ] as const)('%i in %s: %i', ([year, name, hoursOfYear]) => {
    expect(count(year, name)).toBe(hoursOfYear);
  });

  test('they begin at the local midnight and are real hours, over both clock changes', () => {
    const paris = filings(2026, zone('Europe/Paris')).map((one) => one.at);
    expect(paris[0]).toBe(at('Thu 2026-01-01 00:00', 'Europe/Paris'));
    expect(paris.at(-1)).toBe(at('Thu 2026-12-31 23:00', 'Europe/Paris'));
    expect(paris.every((one, i) => i === 0 || one - (paris[i - 1] ?? 0) === HOUR_MS)).toBe(true);
    expect(filings(2026, zone('Asia/Kolkata'))[0]?.at).toBe(at('Thu 2026-01-01 00:00', 'Asia/Kolkata'));
  });
});

describe('somebody’s own hours', () => {
  const own = (days: readonly Weekday[], from: string, to: string, share = 1, name = 'Europe/Paris') => {
    const offsets = zone(name);
    const spec = { timeZone: name, weekly: on(days, [from, to]) };
    const pattern = { hours: compileInZone(spec, offsets, { from: '2025-01-01', until: '2030-01-01' }), share };
    return filings(2026, offsets, pattern);
  };
  const everyDay = [...workdays, 'sat', 'sun'] as const;
  const sum = (cases: Filings) => cases.reduce((all, { weight }) => all + weight, 0);

  test('office hours: nine on each of the 261 workdays of 2026, and nothing else', () => {
    const cases = own(workdays, '09:00', '18:00');
    expect(cases).toHaveLength(261 * 9);
    expect(sum(cases)).toBeCloseTo(1, 9);
    expect(cases[0]?.at).toBe(at('Thu 2026-01-01 09:00', 'Europe/Paris'));
  });

  test('where three in four come then, the others weigh the rest', () => {
    const cases = own(workdays, '09:00', '18:00', 0.75);
    expect(cases).toHaveLength(8760);
    const weights = [...new Set(cases.map(({ weight }) => weight))];
    expect(weights).toEqual([0.25 / (8760 - 2349), 0.75 / 2349]);
    expect(sum(cases)).toBeCloseTo(1, 9);
  });

  test.for([1, 0.5])('hours that hold the whole year leave no others: all weigh the same, share %d', (share) => {
    const cases = own(everyDay, '00:00', '24:00', share);
    expect(cases).toHaveLength(8760);
    expect(new Set(cases.map(({ weight }) => weight)).size).toBe(1);
    expect(cases[0]?.weight).toSatisfy((weight: number) => weight > 0 && weight < 1);
  });

  test.for([1, 0.5])('hours in which no full hour begins hold nothing, share %d', (share) => {
    expect(own(workdays, '09:10', '09:50', share)).toEqual([]);
    expect(own([], '09:00', '18:00', share)).toEqual([]);
  });

  /** 52 Saturdays, eight hours each; an hour less in the last of March, one more in that of October. */
  test('a night belongs to the day on which it begins, and is as long as its clock says', () => {
    expect(own(['sat'], '22:00', '06:00')).toHaveLength(52 * 8 - 1 + 1);
    expect(own(['sat'], '22:00', '06:00', 1, 'Asia/Tokyo')).toHaveLength(52 * 8);
    const march = own(['sat'], '22:00', '06:00').filter(
      (one) =>
        one.at >= at('Sat 2026-03-28 22:00', 'Europe/Paris') && one.at < at('Mon 2026-03-30 00:00', 'Europe/Paris'),
    );
    expect(march).toHaveLength(7);
  });

  test('half past begins no hour: from 9:30 on, ten is the first', () => {
    expect(own(['mon'], '09:30', '11:30')).toHaveLength(52 * 2);
  });
});

describe('where there is no answer', () => {
  test.for([
    ['nothing is filed', office, []],
    ['no hour is ever open', compileCalendar({ timeZone: 'UTC', weekly: {} }), week],
    [
      'one answer lies beyond the calendar',
      compileCalendar(calendars.tokyo, { from: '2026-04-01', until: '2026-05-03' }),
      week,
    ],
  ] as const)('%s', ([, calendar, cases]) => {
    expect(waitsOf(calendar, { amount: 3, unit: 'day' }, cases)).toBeUndefined();
  });
});
