import type { ClockId, Target } from '../facts.ts';
import { appliedClock, type AppliedClock, type ClockException } from './applied-clock.ts';
import { readingOf, type Chosen, type Reading, type RegionHours } from './clock-calendar.ts';

/** One way to read what the sources leave open. */
export type Possibility = { clock: ClockId; reading: Reading };

/**
 * Every way to read the zone that a region's hours are in, the hours where sources disagree, and the clock where they do.
 * Days and holidays stay as chosen, except where another source names days with its hours.
 */
export function possibilities(
  target: Pick<Target, 'severity' | 'clock' | 'otherClock'>,
  region: RegionHours & { id: string },
  exceptions: readonly ClockException[],
  chosen: Chosen,
): Possibility[] {
  const zones = region.timeZone === 'unsaid' ? region.readings.timeZones : [region.timeZone];
  return clocksOf(target, appliedClock(target, region.id, exceptions)).flatMap((clock) =>
    [...new Set([chosen.timeZone, ...zones])].flatMap((timeZone) => {
      const reading = readingOf(region, clock, { ...chosen, timeZone });
      return [reading, ...otherHours(region, clock, reading)].map((one) => ({ clock, reading: one }));
    }),
  );
}

/** The clock that counts, the one that an exception replaced, and the one of another source. */
function clocksOf(
  { clock, otherClock = clock }: Pick<Target, 'clock' | 'otherClock'>,
  applied: AppliedClock,
): ClockId[] {
  return [...new Set([applied.clock, clock, otherClock])];
}

/** Around the clock, no other opening time changes anything. */
function otherHours({ otherHours = [] }: RegionHours, clock: ClockId, reading: Reading): Reading[] {
  if (clock === '24x7' || clock === '24x5') return [];
  return otherHours.map(({ opens, closes, days = reading.days }) => ({ ...reading, opens, closes, days }));
}
