import type { Offer } from '../../collections/offers.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { TableFacts } from '../../islands/compare/facts.ts';

/** The table of tiers as texts, for those who take it with them. */
export function tableFacts(offer: Offer, locale: Locale): TableFacts {
  const tiers = [...offer.tiers.tiers, ...(offer.tiers.newerPlans?.plans ?? [])];
  return {
    offer: offer.provider.name[locale],
    tiers: tiers.map(({ id, name }) => ({ id, name: name[locale], price: '' })),
    groups: [],
    notes: [],
  };
}
