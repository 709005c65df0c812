import { getOffers, type Offer } from '../collections/offers.ts';
import type { Locale } from '../i18n/locale.ts';
import { pathOf, preparePartsPath } from '../i18n/routes.ts';
import type { PrepareFacts } from '../islands/prepare/facts.ts';
import { offerFacts } from './prepare-offer.ts';

/** The offers of today: nobody files a case with one that has ended. */
export const offersToPrepareFor = async (): Promise<Offer[]> =>
  (await getOffers()).filter(({ provider }) => !provider.ended);

/** What the checklist knows, in the language of its page. */
export async function prepareFacts(locale: Locale): Promise<PrepareFacts> {
  return {
    offers: (await offersToPrepareFor()).map((offer) => offerFacts(offer, locale)),
    pages: {
      directory: pathOf('directory', locale),
      responseTimes: pathOf('responseTimes', locale),
      late: preparePartsPath(locale),
    },
  };
}
