import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileCalendar, type Calendar } from '../../../src/domain/calendar/index.ts';
import type { ClockId } from '../../../src/domain/facts.ts';
import { clockCalendar, dueMoment, ledger, readingOf, type Allowance } from '../../../src/domain/sla/index.ts';
import { americas, emea, japan } from '../../support/regions.ts';

const zones = [
  'Europe/Paris',
  'America/New_York',
  'America/Havana',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
];
const clocks: ClockId[] = ['24x7', '24x5', 'business-hours', 'business-days'];
const calendars = zones.flatMap((zone) =>
  [americas, emea, japan].flatMap((region) =>
    clocks.map((clock) => {
      const spec = {
        ...clockCalendar(clock, region, readingOf(region, clock, { timeZone: zone })),
        exceptions: { '2026-12-25': [] },
      };
      return { clock, calendar: compileCalendar(spec, { from: '2025-01-01', until: '2029-01-01' }) };
    }),
  ),
);

/** Filings of 2026 and 2027, to the minute, which hold every clock change twice. */
const filings = fc.integer({ min: Date.UTC(2026, 0) / 60_000, max: Date.UTC(2028, 0) / 60_000 }).map((m) => m * 60_000);
const amounts = fc.integer({ min: 1, max: 12 });

test('the ledger has no gap, adds up to the allowance, and an hour more is never sooner', () => {
  fc.assert(
    fc.property(fc.constantFrom(...calendars), filings, amounts, ({ clock, calendar }, filedAt, amount) => {
      const allowance: Allowance = { amount, unit: clock === 'business-days' ? 'day' : 'hour' };
      const due = dueOf(calendar, filedAt, allowance);
      const rows = ledger(calendar, filedAt, due, allowance);
      let at = filedAt;
      for (const { startAt, endAt } of rows) {
        expect(startAt).toBe(at);
        expect(endAt).toBeGreaterThan(startAt);
        at = endAt;
      }
      expect(at).toBe(due.dueAt);
      expect(rows.at(-1)?.total).toBe(allowance.unit === 'day' ? amount : amount * 3_600_000);
      expect(dueOf(calendar, filedAt, { ...allowance, amount: amount + 1 }).dueAt).toBeGreaterThanOrEqual(due.dueAt);
    }),
    { numRuns: 3000 },
  );
});

function dueOf(calendar: Calendar, filedAt: number, allowance: Allowance) {
  const due = dueMoment(calendar, filedAt, allowance);
  if (due.kind !== 'due') throw new Error(due.kind);
  return due;
}
