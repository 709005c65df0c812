import { getOffers } from '../../collections/offers.ts';
import { locales, type Locale } from '../../i18n/locale.ts';
import { slugs } from '../../i18n/routes.ts';
import { placesOf, restOf, type Place } from './places-of.ts';

export { restOf } from './places-of.ts';
export type * from './places-of.ts';

export const getPlaces = async (): Promise<Place[]> => placesOf(await getOffers());

/** How many telephone lines are known, and for how many countries and territories. */
export async function directoryCounts(): Promise<{ lines: number; countries: number }> {
  const countries = (await getOffers()).flatMap(({ phones }) => phones);
  return { lines: countries.flatMap(({ lines }) => lines).length, countries: (await getPlaces()).length };
}

/** By their names in the reader’s language. */
export const sorted = (places: readonly Place[], locale: Locale): Place[] =>
  [...places].sort((a, b) => a.name[locale].localeCompare(b.name[locale], locale));

/** One page per place and language. */
export async function placePaths() {
  const places = await getPlaces();
  return locales.flatMap((locale) =>
    places.map((place) => ({
      params: { locale, directory: slugs.directory[locale], place: restOf(place)[locale] },
      props: { locale, place },
    })),
  );
}
