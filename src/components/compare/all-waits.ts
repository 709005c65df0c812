import { lanesOf, type Lane } from '../../islands/compare/lanes.ts';
import type { WaitOffer } from '../../islands/compare/facts.ts';
import { anyHour, tierWaits, type TierWaits, type WaitsIn } from '../../islands/compare/waits.ts';

/** A region, and its waits at any hour of the year for each severity. */
export type RegionWaits = WaitsIn & { severities: { id: string; lanes: Lane[] }[] };

/** Every figure of a year, for each region of each offer, in the zone that is proposed first. */
export const allWaits = (offers: readonly WaitOffer[], year: number): RegionWaits[] =>
  offers.flatMap((offer) =>
    offer.regions.map((region) => {
      const where: WaitsIn = { offer, region, hours: region.readings.timeZones[0] ?? 'UTC' };
      return {
        ...where,
        severities: offer.severities.map(({ id }) => ({ id, lanes: lanesOf(rowsOf(where, id, year)) })),
      };
    }),
  );

const known = new Map<string, TierWaits[]>();

/** Worked out once for both languages, which differ in the names of the tiers only. */
function rowsOf(where: WaitsIn, severity: string, year: number): TierWaits[] {
  const { offer, region, hours } = where;
  const key = [offer.id, region.id, severity, year].join(' ');
  const rows = known.get(key) ?? tierWaits(where, severity, anyHour(year, hours), year);
  known.set(key, rows);
  return rows.map((row) => ({ ...row, tier: offer.tiers.find(({ id }) => id === row.tier.id) ?? row.tier }));
}
