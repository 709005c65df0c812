import { compileInZone, weeklyAlike } from '../../domain/calendar/index.ts';
import { targetFor } from '../../domain/entitlement/index.ts';
import { appliedClock, filings, readingOf, waitsOf, type Filings, type Waits } from '../../domain/sla/index.ts';
import type { ClockId } from '../../domain/facts.ts';
import type { RegionFact } from '../calculator/facts.ts';
import { calendarOf, type Target } from '../calculator/model.ts';
import { offsetsAround, yearsAround } from '../calculator/years.ts';
import type { PatternAsked, WaitsAsked } from './asked.ts';
import type { WaitOffer } from './facts.ts';

/** What a tier lets its cases wait; without `waits`, nothing is due within the years of the calendar. */
export type TierWaits = {
  tier: WaitOffer['tiers'][number];
  target: Target;
  clock: ClockId;
  /** The note of the source that put this clock in the place of another. */
  exception?: string | undefined;
  /** Where sources give the target different clocks: whether this is the one of the data, or the other one. */
  table?: 'one' | 'other' | undefined;
  waits: Waits | undefined;
};

/** Whose waits: an offer, one of its regions, and the zone in which its printed hours are read where that is unsaid. */
export type WaitsIn = { offer: WaitOffer; region: RegionFact; hours: string };

/**
 * The waits of a year for every tier of an offer that has a target, in their order; a tier comes twice where sources give
 * its target different clocks. Tiers with the same target and clock share one and the same object of waits.
 */
export function tierWaits(
  { offer, region, hours }: WaitsIn,
  severity: string,
  cases: Filings,
  year: number,
): TierWaits[] {
  const known = new Map<string, Waits | undefined>();
  const waitsBy = (target: Target, clock: ClockId) => {
    const key = [target.amount, target.unit, clock].join(' ');
    if (!known.has(key)) {
      const reading = readingOf(region, clock, { timeZone: hours });
      known.set(key, waitsOf(calendarOf(clock, region, reading, year), target, cases));
    }
    return known.get(key);
  };
  return offer.tiers.flatMap((tier) => {
    const target = targetFor(offer.targets, tier.id, severity);
    if (target === 'unsaid') return [];
    const clocks = [target.clock, target.otherClock ?? target.clock];
    const [one, other] = clocks.map((clock) => appliedClock({ severity, clock }, region.id, offer.exceptions));
    if (!one || !other) return [];
    const differ = one.clock !== other.clock;
    const row = ({ clock, exception }: typeof one, table?: TierWaits['table']) => ({
      ...{ tier, target, clock, exception, table, waits: waitsBy(target, clock) },
    });
    return differ ? [row(one, 'one'), row(other, 'other')] : [row(one)];
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

/** What is wrong with the hours in which the reader files; nothing can be worked out until it is mended. */
export type PatternProblem = 'no-days' | 'no-time' | 'no-length' | 'no-hour';

/** The cases that are counted, or why there are none. */
export function casesOf(
  year: number,
  { hours, pattern }: Pick<WaitsAsked, 'hours' | 'pattern'>,
): Filings | PatternProblem {
  if (!pattern) return anyHour(year, hours);
  const { days, from, to } = pattern;
  if (days.length === 0) return 'no-days';
  if (!from || !to) return 'no-time';
  if (from === to) return 'no-length';
  const cases = ownHours(year, pattern);
  return cases.length > 0 ? cases : 'no-hour';
}
