import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileInZone, MINUTE_MS, zoneOffsets, type Calendar } from '../../../src/domain/calendar/index.ts';
import { filings, waitsOf } from '../../../src/domain/sla/index.ts';
import { on } from '../../support/calendars.ts';
import { asClock, zones } from '../../support/random-hours.ts';

const years = { from: '2023-01-01', until: '2031-01-01' };

const offsetsOf = (timeZone: string) => zoneOffsets(timeZone, Date.UTC(2022, 11, 25), Date.UTC(2031, 0, 7));

const week = fc.subarray(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const, { minLength: 1 });
const clock = fc.integer({ min: 0, max: 47 }).map((half) => asClock(half * 30));

/** Hours of a week in some zone; over midnight as often as not. */
const hours: fc.Arbitrary<Calendar> = fc
  .record({ timeZone: fc.constantFrom(...zones), days: week, opens: clock, closes: clock })
  .map(({ timeZone, days, opens, closes }) =>
    compileInZone({ timeZone, weekly: on(days, [opens, closes]) }, offsetsOf(timeZone), years),
  );

const asked = fc.record({
  year: fc.integer({ min: 2024, max: 2028 }),
  zone: fc.constantFrom(...zones),
  own: hours,
  support: hours,
  share: fc.constantFrom(1, 0.9, 0.75, 0.5),
  minutes: fc.integer({ min: 1, max: 600 }),
  less: fc.integer({ min: 0, max: 600 }),
});

const runs = { numRuns: 60 };

test('what is filed in one’s own hours weighs its share, whatever the hours; the rest weighs the rest', () => {
  fc.assert(
    fc.property(asked, ({ year, zone, own, share }) => {
      const cases = filings(year, offsetsOf(zone), { hours: own, share });
      const all = filings(year, offsetsOf(zone));
      const inside = all.filter(({ at }) => own.isOpen(at)).length;
      const weigh = (within: boolean) =>
        cases.reduce((sum, { at, weight }) => sum + (own.isOpen(at) === within ? weight : 0), 0);
      expect(cases.every(({ weight }) => weight > 0 && weight <= 1)).toBe(true);
      if (inside === 0) expect(cases).toEqual([]);
      else if (inside === all.length) expect(cases).toHaveLength(all.length);
      else {
        expect(weigh(true)).toBeCloseTo(share, 9);
        expect(weigh(false)).toBeCloseTo(1 - share, 9);
        expect(cases).toHaveLength(share === 1 ? inside : all.length);
      }
    }),
    runs,
  );
});

test('half wait no longer than nine in ten, and those no longer than the worst; twenty cases lie in order between', () => {
  fc.assert(
    fc.property(asked, ({ year, zone, own, support, share, minutes }) => {
      const waits = waitsOf(
        support,
        { amount: minutes, unit: 'minute' },
        filings(year, offsetsOf(zone), { hours: own, share }),
      );
      if (!waits) return;
      const { medianMs, meanMs, nineInTenMs, worstMs, twentyMs } = waits;
      const ordered = [minutes * MINUTE_MS, medianMs, nineInTenMs, worstMs];
      expect(ordered).toEqual(ordered.toSorted((a, b) => a - b));
      expect(meanMs).toBeGreaterThanOrEqual(minutes * MINUTE_MS);
      expect(meanMs).toBeLessThanOrEqual(worstMs);
      expect(twentyMs).toEqual(twentyMs.toSorted((a, b) => a - b));
      expect(twentyMs[9]).toBeLessThanOrEqual(medianMs);
      expect(twentyMs[10]).toBeGreaterThanOrEqual(medianMs);
    }),
    runs,
  );
});

test('a shorter target by the same clock never waits longer', () => {
  fc.assert(
    fc.property(asked, ({ year, zone, own, support, share, minutes, less }) => {
      const cases = filings(year, offsetsOf(zone), { hours: own, share });
      const figures = (amount: number) => {
        const waits = waitsOf(support, { amount, unit: 'minute' }, cases);
        return waits ? [waits.medianMs, waits.meanMs, waits.nineInTenMs, waits.worstMs, ...waits.twentyMs] : [];
      };
      const [slow, fast] = [figures(minutes), figures(Math.max(minutes - less, 1))];
      expect(fast).toHaveLength(slow.length);
      expect(fast.every((ms, i) => ms <= (slow[i] ?? -1))).toBe(true);
    }),
    runs,
  );
});
