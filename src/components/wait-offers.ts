import type { Offer } from '../collections/offers.ts';
import type { Locale } from '../i18n/locale.ts';
import { pathOf } from '../i18n/routes.ts';
import type { WaitOffer } from '../islands/compare/facts.ts';
import { calculatorFacts } from './calculator-facts.ts';

/** Offers with targets, as far as waits go by them. */
export function waitOffers(offers: readonly Offer[], locale: Locale): WaitOffer[] {
  const published = offers.filter(({ severities }) => severities.targets.length > 0);
  const facts = calculatorFacts(published, locale, { holidays: [], prepareHref: pathOf('prepare', locale) });
  return facts.offers.map(({ id, name, vendor, tiers, severities, regions, targets, exceptions }) => ({
    ...{ id, name, vendor, tiers, regions, targets, exceptions },
    severities: severities.map((severity) => ({ id: severity.id })),
  }));
}
