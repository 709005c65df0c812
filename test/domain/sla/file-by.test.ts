import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileCalendar, MINUTE_MS, type Calendar } from '../../../src/domain/calendar/index.ts';
import type { ClockId } from '../../../src/domain/facts.ts';
import { clockCalendar, dueMoment, fileBy, readingOf, type Allowance } from '../../../src/domain/sla/index.ts';
import { counted } from '../../support/cases.ts';
import { americas, china, emea, japan } from '../../support/regions.ts';
import { at, say } from '../../support/moments.ts';

const paris = 'Europe/Paris';
const hours = (amount: number): Allowance => ({ amount, unit: 'hour' });
const days = (amount: number): Allowance => ({ amount, unit: 'day' });

const compiled = new Map<string, Calendar>();

function calendarOf(clock: ClockId, region = emea, timeZone = paris): Calendar {
  const key = `${clock} ${timeZone}`;
  const known =
    compiled.get(key) ?? compileCalendar(clockCalendar(clock, region, readingOf(region, clock, { timeZone })));
  compiled.set(key, known);
  return known;
}

test.for<[name: string, clock: ClockId, allowance: Allowance, by: string, file: string]>([
  ['within the day', 'business-hours', hours(4), 'Thu 2026-11-26 17:00', 'Thu 2026-11-26 13:00'],
  ['the whole day', 'business-hours', hours(8), 'Thu 2026-11-26 17:00', 'Thu 2026-11-26 09:00'],
  ['over a night', 'business-hours', hours(4), 'Thu 2026-11-26 11:00', 'Wed 2026-11-25 15:00'],
  ['over a weekend', 'business-hours', hours(4), 'Mon 2026-11-23 11:40', 'Fri 2026-11-20 15:40'],
  ['by an opening', 'business-hours', hours(4), 'Thu 2026-11-26 09:00', 'Wed 2026-11-25 13:00'],
  ['by a moment in the night', 'business-hours', hours(4), 'Thu 2026-11-26 22:00', 'Thu 2026-11-26 13:00'],
  ['by a moment at the weekend', 'business-hours', hours(4), 'Sun 2026-11-29 12:00', 'Fri 2026-11-27 13:00'],
  ['day and night', '24x7', hours(1), 'Sun 2026-03-29 03:30', 'Sun 2026-03-29 01:30'],
  ['five days', '24x5', hours(1), 'Mon 2026-11-23 00:30', 'Fri 2026-11-20 23:30'],
  ['business days', 'business-days', days(1), 'Thu 2026-11-26 12:00', 'Wed 2026-11-25 12:00'],
  ['business days, over a weekend', 'business-days', days(3), 'Wed 2026-11-25 15:40', 'Fri 2026-11-20 15:40'],
  // A case filed at closing time starts at the next opening, and is due a day later.
  ['business days, by the evening', 'business-days', days(1), 'Thu 2026-11-26 22:00', 'Wed 2026-11-25 16:59'],
  ['business days, by an opening', 'business-days', days(1), 'Thu 2026-11-26 09:00', 'Wed 2026-11-25 09:00'],
  ['business days, on a Sunday', 'business-days', days(1), 'Sun 2026-11-29 12:00', 'Thu 2026-11-26 16:59'],
])('%s (%s): to be answered by %s', ([, clock, allowance, by, file]) => {
  const found = fileBy(calendarOf(clock), at(by, paris), allowance);
  if (found.kind !== 'file-by') throw new Error(found.kind);
  expect(say(found.filedAt, paris)).toBe(file);
});

test('outside the years of the calendar there is none, and no error', () => {
  const spec = clockCalendar('business-hours', emea, readingOf(emea, 'business-hours', { timeZone: paris }));
  const calendar = compileCalendar(spec, { from: '2026-01-01', until: '2027-01-01' });
  expect(fileBy(calendar, at('Thu 2026-01-01 10:00', paris), hours(4))).toEqual({ kind: 'beyond-horizon' });
});

test('a calendar that never opens has none', () => {
  const calendar = compileCalendar({ timeZone: paris, weekly: {} });
  for (const allowance of [hours(4), days(1)]) {
    expect(fileBy(calendar, at('Thu 2026-11-26 10:00', paris), allowance)).toEqual({ kind: 'no-hours' });
  }
});

const places = [
  [emea, paris],
  [americas, 'America/New_York'],
  [japan, 'Asia/Tokyo'],
  [china, 'Asia/Shanghai'],
] as const;

const check = counted('file by');

test('filed at that moment it is in time, and a minute later it is late', () => {
  const cases = fc.tuple(
    fc.constantFrom(...places),
    fc.constantFrom<ClockId>('24x7', '24x5', 'business-hours', 'business-days'),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: Date.UTC(2026, 0) / MINUTE_MS, max: Date.UTC(2028, 0) / MINUTE_MS }),
  );
  check(5000, cases, ([[region, zone], clock, amount, minute]) => {
    const calendar = calendarOf(clock, region, zone);
    const allowance = clock === 'business-days' ? days(Math.ceil(amount / 4)) : hours(amount);
    const byAt = minute * MINUTE_MS;
    const found = fileBy(calendar, byAt, allowance);
    const filedAt = found.kind === 'file-by' ? found.filedAt : NaN;
    const due = (filed: number) => {
      const answer = dueMoment(calendar, filed, allowance);
      return answer.kind === 'due' ? answer.dueAt : NaN;
    };
    expect(due(filedAt)).toBeLessThanOrEqual(byAt);
    expect(due(filedAt + MINUTE_MS)).toBeGreaterThan(byAt);
  });
});
