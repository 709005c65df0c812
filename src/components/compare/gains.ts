import type { Offer } from '../../collections/offers.ts';
import { allowanceMs, compileCalendar, DAY_MS, HOUR_MS, type Region } from '../../domain/index.ts';
import { targetOf } from '../offer.ts';

/** One case under two tiers. Instants are in an ordinary week of the region's own clock, written as if it were UTC. */
export type Gain = { severity: string; filedAt: number; slowerAt: number; fasterAt: number };

/** A Monday at midnight; any would do, since no holidays are known. */
const monday = Date.UTC(2026, 10, 16);

const examples = [
  { severity: 'P2', filedAt: monday + DAY_MS + 10 * HOUR_MS },
  { severity: 'P2', filedAt: monday + 4 * DAY_MS + 14.5 * HOUR_MS },
  { severity: 'P2', filedAt: monday + DAY_MS + 18 * HOUR_MS },
];

/** What the second tier changes for three ordinary cases, worked out by the engine. */
export function gains(offer: Offer, region: Region, slower: string, faster: string): Gain[] {
  const { opens, closes, days, readings } = region;
  const open = (days === 'unsaid' ? readings.days : days).map((day) => [day, [[opens, closes]]] as const);
  const calendar = compileCalendar({ timeZone: 'UTC', weekly: Object.fromEntries(open) });
  return examples.map(({ severity, filedAt }) => {
    const dueAt = (tier: string) => calendar.add(filedAt, allowanceMs(targetOf(offer, tier, severity)));
    return { severity, filedAt, slowerAt: dueAt(slower), fasterAt: dueAt(faster) };
  });
}

/** The tiers that answer sooner than `tier`, from the first to the best. */
export function betterTiers(offer: Offer, tier: string, severity: string) {
  const minutes = { minute: 1, hour: 60, day: 1440 };
  const length = (id: string) => {
    const { amount, unit } = targetOf(offer, id, severity);
    return amount * minutes[unit];
  };
  return offer.tiers.tiers.filter(({ id }) => length(id) < length(tier));
}
