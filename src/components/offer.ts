import { getOffer, type Country, type Entitlement, type EntitlementValue, type Offer } from '../collections/offers.ts';
import { getPolicies } from '../collections/policies.ts';
import type { Tier, Unsaid } from '../domain/facts.ts';
import { find } from './find.ts';
import { localeOf } from './locale-of.ts';

export { find };

/** The offer that the tools are about; a second one will make it a parameter of each page. */
export const offerOfPages = (): Promise<Offer> => getOffer('adobe-experience-cloud');

type Place = { params: Record<string, string | undefined>; props: object };

/**
 * The offer that a component speaks of: the one it is told, else the one of the policy on whose page it stands (its
 * front matter says `offer: …`), else the one of the tools.
 */
export async function offerOf({ params, props }: Place): Promise<Offer> {
  if ('offer' in props && typeof props.offer === 'string') return getOffer(props.offer);
  if (params['policy'] === undefined) return offerOfPages();
  const policy = (await getPolicies(localeOf({ params }))).find(({ data }) => data.slug === params['policy']);
  return policy ? getOffer(policy.data.offer) : offerOfPages();
}

/** A file of `phones/` by its name: `fr`, `bq-saba`. @throws {Error} If there is none. */
export const phoneFile = (phones: readonly Country[], place: string): Country =>
  find(
    phones.map((country) => ({ id: country.place, country })),
    place,
    'phone file',
  ).country;

/** What a tier has of a row of the table of tiers; where its page is silent nobody knows. */
export const valueOf = ({ values }: Pick<Entitlement, 'values'>, tier: string): EntitlementValue | Unsaid =>
  values[tier] ?? 'unsaid';

/** Whether a tier is said to have it. */
export const has = (entitlement: Pick<Entitlement, 'values'>, tier: string): boolean =>
  !['no', 'unsaid'].includes(String(valueOf(entitlement, tier)));

/** The tiers that have it, in their order. */
export const holders = ({ tiers }: Offer, entitlement: Pick<Entitlement, 'values'>): Offer['tiers']['tiers'] =>
  tiers.tiers.filter(({ id }) => has(entitlement, id));

/** All that is compared: the tiers, then the newer plans that hold for every product. */
export const compared = ({ tiers }: Offer): Tier[] => [
  ...tiers.tiers,
  ...(tiers.newerPlans?.plans ?? []).filter(({ product }) => product === undefined),
];

export function targetOf({ severities }: Offer, tier: string, severity: string) {
  const found = severities.targets.find((target) => target.tier === tier && target.severity === severity);
  if (found) return found;
  throw new Error(`no target for tier "${tier}" and severity "${severity}" in severities.yaml.`);
}
