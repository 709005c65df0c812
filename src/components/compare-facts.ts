import { buildDay } from '../collections/stale.ts';
import { getOffers, type Offer } from '../collections/offers.ts';
import type { Locale } from '../i18n/locale.ts';
import { pathOf } from '../i18n/routes.ts';
import type { CompareFacts, WaitOffer } from '../islands/compare/facts.ts';
import { calculatorFacts } from './calculator-facts.ts';
import { tableFacts } from './compare/table-facts.ts';
import { tableSources } from './compare/table-sources.ts';
import { offerOfPages } from './offer.ts';
import { saidText } from './said-text.ts';

/** The calendar year whose hours are counted: that of the build. */
export const yearOfWaits = (): number => Number(buildDay().slice(0, 4));

/** The region of the examples, and the one with which the page begins. */
export const regionOfPage = 'emea';

/** What the tools of the comparison know, in the language of its page. */
export async function compareFacts(locale: Locale): Promise<CompareFacts> {
  const offer = await offerOfPages();
  return {
    year: yearOfWaits(),
    region: regionOfPage,
    table: tableFacts(offer, locale),
    said: await saidText(tableSources(offer), locale),
    needs: [],
    offers: waitOffers(await getOffers(), locale),
  };
}

/** Offers with targets, as far as waits go by them. */
export function waitOffers(offers: readonly Offer[], locale: Locale): WaitOffer[] {
  const published = offers.filter(({ severities }) => severities.targets.length > 0);
  const facts = calculatorFacts(published, locale, { holidays: [], prepareHref: pathOf('prepare', locale) });
  return facts.offers.map(({ id, name, vendor, tiers, severities, regions, targets, exceptions }) => ({
    ...{ id, name, vendor, tiers, severities, regions, targets, exceptions },
  }));
}
