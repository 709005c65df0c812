import type { Offer } from '../../collections/offers.ts';

/** The sources of all that the table of tiers says, each as often as it was read. */
export function tableSources({ tiers: { tiers, entitlements }, severities: { targets } }: Offer): string[] {
  const columns = new Set(tiers.map(({ id }) => id));
  return [
    ...targets.filter(({ tier }) => columns.has(tier)).map(({ source }) => source),
    ...entitlements.flatMap((it) => [it.source, ...Object.values(it.otherSources ?? {})]),
  ];
}
