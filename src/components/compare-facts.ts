import { buildDay } from '../collections/stale.ts';
import { getOffers } from '../collections/offers.ts';
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import type { CompareFacts, LateFit } from '../islands/compare/facts.ts';
import { needFacts } from './compare/need-facts.ts';
import { tableFacts } from './compare/table-facts.ts';
import { tableSources } from './compare/table-sources.ts';
import { compared, offerOfPages } from './offer.ts';
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
  const { needs } = await lateFit(locale);
  return {
    year: yearOfWaits(),
    region: regionOfPage,
    table,
    said: await saidText(tableSources(offer), locale),
    needs: needs.map(({ id, answers }) => ({ id, answers })),
    offers: waitOffers(await getOffers(), locale),
  };
}

/** What comes after the page, for those who ask which tier fits. */
export async function lateFit(locale: Locale): Promise<LateFit> {
  const offer = await offerOfPages();
  const policies = await policyPaths(locale);
  return {
    fit: strings[locale].compare.tools.fit,
    needs: needFacts(offer, { tiers: compared(offer), policies, locale }),
  };
}
