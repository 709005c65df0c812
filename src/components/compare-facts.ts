import { buildDay } from '../collections/stale.ts';
import { getOffers } from '../collections/offers.ts';
import type { Locale } from '../i18n/locale.ts';
import type { CompareFacts } from '../islands/compare/facts.ts';
import { needFacts } from './compare/need-facts.ts';
import { tableFacts } from './compare/table-facts.ts';
import { tableSources } from './compare/table-sources.ts';
import { offerOfPages } from './offer.ts';
import { policyPaths } from './policy-paths.ts';
import { saidText } from './said-text.ts';
import { waitOffers } from './wait-offers.ts';

/** The calendar year whose hours are counted: that of the build. */
export const yearOfWaits = (): number => Number(buildDay().slice(0, 4));

/** The region of the examples, and the one with which the page begins. */
export const regionOfPage = 'emea';

/** What the tools of the comparison know, in the language of its page. */
export async function compareFacts(locale: Locale): Promise<CompareFacts> {
  const offer = await offerOfPages();
  const table = tableFacts(offer, locale);
  return {
    year: yearOfWaits(),
    region: regionOfPage,
    table,
    said: await saidText(tableSources(offer), locale),
    needs: needFacts(offer, { tiers: table.tiers, policies: await policyPaths(locale), locale }),
    offers: waitOffers(await getOffers(), locale),
  };
}
