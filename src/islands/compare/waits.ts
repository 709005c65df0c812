import { compileInZone, weeklyAlike } from '../../domain/calendar/index.ts';
import type { ClockId, WeekdayName } from '../../domain/facts.ts';
import { targetFor } from '../../domain/entitlement/index.ts';
import {
  appliedClock,
  filings,
  readingOf,
  waitsOf,
  type AppliedClock,
  type Filings,
  type Waits,
} from '../../domain/sla/index.ts';
import type { RegionFact } from '../calculator/facts.ts';
import { calendarOf, type Target } from '../calculator/model.ts';
import { offsetsAround, yearsAround } from '../calculator/years.ts';
import type { PatternAsked } from './asked.ts';
import type { WaitOffer } from './facts.ts';

/** What a tier lets its cases wait; without `waits`, nothing is due within the years of the calendar. */
export type TierWaits = {
  tier: WaitOffer['tiers'][number];
  target: Target;
  applied: AppliedClock;
  waits: Waits | undefined;
  /** The same by the clock of another source, where sources disagree. */
  other?: { clock: ClockId; waits: Waits | undefined };
};

/** The parts that the source leaves unsaid, as the reader takes them. Without days, those that are proposed first. */
export type Taken = { hours: string; days?: readonly WeekdayName[] };

/** The waits of a year for every tier of an offer that has a target, in their order. */
export function tierWaits(
  offer: WaitOffer,
  region: RegionFact,
  severity: string,
  cases: Filings,
  taken: Taken,
  year: number,
): TierWaits[] {
  const known = new Map<string, Waits | undefined>();
  const waitsBy = (target: Target, clock: ClockId) => {
    const key = [target.amount, target.unit, clock].join(' ');
    if (!known.has(key)) {
      const reading = readingOf(region, clock, { timeZone: taken.hours, days: taken.days });
      known.set(key, waitsOf(calendarOf(clock, region, reading, year), target, cases));
    }
    return known.get(key);
  };
  return offer.tiers.flatMap((tier) => {
    const target = targetFor(offer.targets, tier.id, severity);
    if (target === 'unsaid') return [];
    const applied = appliedClock(target, region.id, offer.exceptions);
    const { otherClock } = target;
    const other = otherClock && { other: { clock: otherClock, waits: waitsBy(target, otherClock) } };
    return [{ tier, target, applied, waits: waitsBy(target, applied.clock), ...other }];
  });
}

/** Every hour of the year by the clock of a zone. */
export const anyHour = (year: number, zone: string): Filings => filings(year, offsetsAround(zone, year));

/** The hours of the year in which a reader files, and the others by what is left of their share. */
export function ownHours(year: number, { days, from, to, zone, share }: PatternAsked): Filings {
  const offsets = offsetsAround(zone, year);
  const spec = { timeZone: zone, weekly: weeklyAlike(days, [from, to]) };
  return filings(year, offsets, { hours: compileInZone(spec, offsets, yearsAround(year)), share: share / 100 });
}
