import { expect, test } from 'vitest';
import { compileCalendar, type PublicHolidays } from '../../../src/domain/calendar/index.ts';
import type { ClockId } from '../../../src/domain/facts.ts';
import { clockCalendar, dueMoment, readingOf, stretches, type RegionHours } from '../../../src/domain/sla/index.ts';
import { china, emea } from '../../support/regions.ts';
import { at, say } from '../../support/moments.ts';

const named = (...dates: string[]) => Object.fromEntries(dates.map((date) => [date, { en: date, fr: date }]));

const france: PublicHolidays = {
  country: 'FR',
  knownFrom: '2026-01-01',
  knownUntil: '2027-12-31',
  holidays: named('2026-05-01', '2026-08-15', '2026-11-01', '2026-12-25'),
  workdays: {},
};

/** National Day 2026, Thursday to Wednesday; Sunday 20 September and Saturday 10 October are worked. */
const chinese: PublicHolidays = {
  country: 'CN',
  knownFrom: '2026-01-01',
  knownUntil: '2026-12-31',
  holidays: named('2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'),
  workdays: named('2026-09-20', '2026-10-10'),
};

const [paris, shanghai] = ['Europe/Paris', 'Asia/Shanghai'];
const officeDays: RegionHours = { ...china, days: 'unsaid', readings: { ...china.readings, days: emea.readings.days } };

type Row = [
  name: string,
  region: RegionHours,
  zone: string,
  holidays: PublicHolidays,
  clock: ClockId,
  allowance: number,
  filed: string,
  due: string,
];

test.for<Row>([
  ['Christmas on a Friday', emea, paris, france, 'business-hours', 4, 'Thu 2026-12-24 15:40', 'Mon 2026-12-28 11:40'],
  ['filed on a holiday', emea, paris, france, 'business-hours', 4, 'Fri 2026-05-01 10:00', 'Mon 2026-05-04 13:00'],
  ['a holiday on a Saturday', emea, paris, france, 'business-hours', 4, 'Fri 2026-08-14 15:00', 'Mon 2026-08-17 11:00'],
  ['five days, a holiday', emea, paris, france, '24x5', 1, 'Thu 2026-12-24 23:30', 'Mon 2026-12-28 00:30'],
  ['day and night has none', emea, paris, france, '24x7', 1, 'Thu 2026-12-24 23:30', 'Fri 2026-12-25 00:30'],
  ['business days', emea, paris, france, 'business-days', 1, 'Thu 2026-12-24 10:00', 'Mon 2026-12-28 10:00'],
  [
    'a make-up Saturday counts',
    officeDays,
    shanghai,
    chinese,
    'business-days',
    3,
    'Wed 2026-09-30 10:00',
    'Sat 2026-10-10 10:00',
  ],
  [
    'a make-up Sunday counts',
    officeDays,
    shanghai,
    chinese,
    'business-days',
    1,
    'Fri 2026-09-18 10:00',
    'Sun 2026-09-20 10:00',
  ],
])('%s', ([, region, zone, holidays, clock, amount, filed, due]) => {
  const reading = readingOf(region, clock, { timeZone: zone, holidays });
  const calendar = compileCalendar(clockCalendar(clock, region, reading));
  const found = dueMoment(calendar, at(filed, zone), { amount, unit: clock === 'business-days' ? 'day' : 'hour' });
  if (found.kind !== 'due') throw new Error(found.kind);
  expect(say(found.dueAt, zone)).toBe(due);
});

test('a holiday on a day off takes nothing away: the whole weekend stays one', () => {
  const reading = readingOf(emea, 'business-hours', { timeZone: paris, holidays: france });
  const calendar = compileCalendar(clockCalendar('business-hours', emea, reading));
  const skipped = stretches(calendar, at('Sat 2026-08-15 00:00', paris), at('Mon 2026-08-17 00:00', paris));
  expect(skipped.map(({ kind }) => kind)).toEqual(['weekend']);
});

test('business days that the source leaves open are chosen, its support days are not', () => {
  const days = emea.readings.days;
  expect(readingOf(china, 'business-days', { timeZone: paris, days })).toMatchObject({ timeZone: shanghai, days });
  expect(readingOf(china, 'business-hours', { timeZone: paris, days }).days).toHaveLength(7);
});

test('the calendar knows the last day of its holidays', () => {
  const reading = readingOf(emea, 'business-hours', { timeZone: paris, holidays: france });
  const calendar = compileCalendar(clockCalendar('business-hours', emea, reading));
  expect(say(calendar.knownUntil, paris)).toBe('Sat 2028-01-01 00:00');
});
