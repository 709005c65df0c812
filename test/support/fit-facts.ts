import { needFacts } from '../../src/components/compare/need-facts.ts';
import { waitOffers } from '../../src/components/wait-offers.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import type { FitFacts } from '../../src/islands/compare/facts.ts';
import { adobe, realContent } from './content.ts';

/** What the comparison knows of the real data, as far as needs go. */
export function fitFacts(locale: Locale): FitFacts {
  const offer = adobe();
  const newer = (offer.tiers.newerPlans?.plans ?? []).filter(({ product }) => product === undefined);
  const tiers = [...offer.tiers.tiers, ...newer].map(({ id, name }) => ({ id, name: name[locale], price: '' }));
  return {
    ...{ year: 2026, region: 'emea', said: '' },
    table: { offer: offer.provider.name[locale], tiers, unsaid: '', groups: [], notes: [] },
    needs: needFacts(offer, { tiers, policies: {}, locale }),
    offers: waitOffers(realContent().offers, locale),
  };
}
