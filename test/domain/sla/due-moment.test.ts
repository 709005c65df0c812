import { expect, test } from 'vitest';
import { compileCalendar } from '../../../src/domain/calendar/index.ts';
import type { ClockId } from '../../../src/domain/facts.ts';
import { clockCalendar, dueMoment, ledger, readingOf, type Allowance } from '../../../src/domain/sla/index.ts';
import { americas, emea, japan } from '../../support/regions.ts';
import { at, say } from '../../support/moments.ts';

const regions = { emea, americas, japan };
type Row = [name: string, region: keyof typeof regions, zone: string, clock: ClockId, filed: string, due: string];

/** Filing and due moments in the zone in which the region's hours are read; the allowance is in the name. */
const rows: Row[] = [
  ['4 h, over a weekend', 'emea', 'Europe/Paris', 'business-hours', 'Fri 2026-11-20 15:40', 'Mon 2026-11-23 11:40'],
  ['4 h, within the day', 'emea', 'Europe/Paris', 'business-hours', 'Tue 2026-11-17 10:00', 'Tue 2026-11-17 14:00'],
  ['4 h, exactly to closing', 'emea', 'Europe/Paris', 'business-hours', 'Tue 2026-11-17 13:00', 'Tue 2026-11-17 17:00'],
  ['4 h, a minute too late', 'emea', 'Europe/Paris', 'business-hours', 'Tue 2026-11-17 13:01', 'Wed 2026-11-18 09:01'],
  ['4 h, filed at closing', 'emea', 'Europe/Paris', 'business-hours', 'Tue 2026-11-17 17:00', 'Wed 2026-11-18 13:00'],
  [
    '4 h, filed before opening',
    'emea',
    'Europe/Paris',
    'business-hours',
    'Tue 2026-11-17 06:00',
    'Tue 2026-11-17 13:00',
  ],
  ['6 h, over a night', 'emea', 'Europe/Paris', 'business-hours', 'Tue 2026-11-17 15:00', 'Wed 2026-11-18 13:00'],
  ['6 h, filed on a Sunday', 'emea', 'Europe/Paris', 'business-hours', 'Sun 2026-11-22 12:00', 'Mon 2026-11-23 15:00'],
  ['4 h, summer time begins', 'emea', 'Europe/Paris', 'business-hours', 'Fri 2026-03-27 16:00', 'Mon 2026-03-30 12:00'],
  ['4 h, summer time ends', 'emea', 'Europe/Paris', 'business-hours', 'Fri 2026-10-23 16:00', 'Mon 2026-10-26 12:00'],
  [
    '4 h, half-hour closing',
    'americas',
    'America/New_York',
    'business-hours',
    'Mon 2026-11-16 15:30',
    'Tue 2026-11-17 08:00',
  ],
  ['1 h, day and night', 'emea', 'Europe/Paris', '24x7', 'Sat 2026-11-21 23:30', 'Sun 2026-11-22 00:30'],
  ['1 h, the hour that is skipped', 'emea', 'Europe/Paris', '24x7', 'Sun 2026-03-29 01:30', 'Sun 2026-03-29 03:30'],
  [
    '1 h, the hour that comes twice',
    'emea',
    'Europe/Paris',
    '24x7',
    'Sun 2026-10-25 01:30',
    'Sun 2026-10-25 02:30 +02:00',
  ],
  ['15 min, day and night', 'emea', 'Europe/Paris', '24x7', 'Fri 2027-01-01 00:00', 'Fri 2027-01-01 00:15'],
  ['1 h, five days', 'emea', 'Europe/Paris', '24x5', 'Wed 2026-11-18 23:30', 'Thu 2026-11-19 00:30'],
  ['1 h, five days, from Friday', 'emea', 'Europe/Paris', '24x5', 'Fri 2026-11-20 23:30', 'Mon 2026-11-23 00:30'],
  ['1 h, five days, to midnight', 'emea', 'Europe/Paris', '24x5', 'Fri 2026-11-20 23:00', 'Sat 2026-11-21 00:00'],
  ['30 min, five days, Saturday', 'emea', 'Europe/Paris', '24x5', 'Sat 2026-11-21 10:00', 'Mon 2026-11-23 00:30'],
  ['3 d, over a weekend', 'emea', 'Europe/Paris', 'business-days', 'Fri 2026-11-20 15:40', 'Wed 2026-11-25 15:40'],
  ['1 d, within the week', 'emea', 'Europe/Paris', 'business-days', 'Tue 2026-11-17 10:00', 'Wed 2026-11-18 10:00'],
  ['1 d, filed after hours', 'emea', 'Europe/Paris', 'business-days', 'Tue 2026-11-17 20:00', 'Thu 2026-11-19 09:00'],
  ['1 d, filed on a Saturday', 'emea', 'Europe/Paris', 'business-days', 'Sat 2026-11-21 10:00', 'Tue 2026-11-24 09:00'],
  ['1 d, summer time ends', 'emea', 'Europe/Paris', 'business-days', 'Fri 2026-10-23 15:40', 'Mon 2026-10-26 15:40'],
  ['30 min, Japan', 'japan', 'Asia/Tokyo', 'business-hours', 'Fri 2026-11-20 17:15', 'Mon 2026-11-23 09:15'],
];

test.for(rows)('%s (%s, %s, %s, filed %s)', ([name, region, zone, clock, filed, due]) => {
  const calendar = compileCalendar(
    clockCalendar(clock, regions[region], readingOf(regions[region], clock, { timeZone: zone })),
  );
  const filedAt = at(filed, zone);
  const allowance = allowanceOf(name);
  const found = dueMoment(calendar, filedAt, allowance);
  if (found.kind !== 'due') throw new Error(found.kind);
  expect(say(found.dueAt, zone)).toBe(due);
  const total = ledger(calendar, filedAt, found, allowance).at(-1)?.total;
  expect(total).toBe(allowance.unit === 'day' ? allowance.amount : lengthMs(allowance));
});

test('past the years of the calendar there is no due moment, and no error', () => {
  const spec = clockCalendar('business-hours', emea, readingOf(emea, 'business-hours', { timeZone: 'Europe/Paris' }));
  const calendar = compileCalendar(spec, { from: '2026-01-01', until: '2027-01-01' });
  const allowance = { amount: 4, unit: 'hour' } as const;
  expect(dueMoment(calendar, at('Thu 2026-12-31 16:00', 'Europe/Paris'), allowance)).toEqual({
    kind: 'beyond-horizon',
  });
  expect(dueMoment(calendar, at('Mon 2035-01-01 16:00', 'Europe/Paris'), allowance)).toEqual({
    kind: 'beyond-horizon',
  });
});

test('a region that never opens has no due moment', () => {
  const calendar = compileCalendar({ timeZone: 'Europe/Paris', weekly: {} });
  const filedAt = at('Thu 2026-12-31 16:00', 'Europe/Paris');
  expect(dueMoment(calendar, filedAt, { amount: 1, unit: 'hour' })).toEqual({ kind: 'no-hours' });
});

test('what the source says wins over the reader, and its holidays are removed', () => {
  const region = { ...emea, timeZone: 'Asia/Dubai', days: ['sun'] as 'sun'[], holidays: ['2026-11-22'] };
  const reading = readingOf(region, 'business-hours', { timeZone: 'Europe/Paris' });
  expect(reading).toMatchObject({ timeZone: 'Asia/Dubai', days: ['sun'] });
  const calendar = compileCalendar(clockCalendar('business-hours', region, reading));
  expect(say(calendar.nextOpening(at('Sat 2026-11-21 12:00', 'Asia/Dubai')), 'Asia/Dubai')).toBe(
    'Sun 2026-11-29 09:00',
  );
});

function allowanceOf(name: string): Allowance {
  const [, amount, unit] = /^(\d+) (h|min|d),/.exec(name) ?? [];
  return { amount: Number(amount), unit: unit === 'h' ? 'hour' : unit === 'd' ? 'day' : 'minute' };
}

const lengthMs = ({ amount, unit }: Allowance) => amount * (unit === 'hour' ? 3_600_000 : 60_000);
