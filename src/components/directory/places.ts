import { getOffers, type Country, type Offer } from '../../collections/offers.ts';
import type { Bilingual } from '../../domain/facts.ts';
import { locales, type Locale } from '../../i18n/locale.ts';
import { slugs } from '../../i18n/routes.ts';
import { slugOf } from '../../i18n/slug.ts';

/** What one offer has for a place. */
export type PlaceEntry = { offer: Offer; country: Country };

/** A country or territory, with what every offer has for it: offers of today first. */
export type Place = { id: string; name: Bilingual; code: string; entries: PlaceEntry[] };

/** Every country and territory for which an offer has a file; a line for several countries stands with each of them. */
export async function getPlaces(): Promise<Place[]> {
  const offers = (await getOffers()).sort(
    (a, b) => Number(a.provider.ended !== undefined) - Number(b.provider.ended !== undefined),
  );
  const all = offers.flatMap((offer) => offer.phones.map((country) => ({ offer, country })));
  const shared = all.filter(({ country }) => country.countries);
  const own = Map.groupBy(
    all.filter(({ country }) => country.country),
    ({ country }) => country.place,
  );
  return [...own].flatMap(([id, entries]) => {
    const { name, country: code } = entries[0]?.country ?? {};
    if (!name || !code) return [];
    const also = shared.filter(({ country }) => country.countries?.includes(code));
    return [{ id, name, code, entries: [...entries, ...also] }];
  });
}

/** How many telephone lines are known, and for how many countries and territories. */
export async function directoryCounts(): Promise<{ lines: number; countries: number }> {
  const countries = (await getOffers()).flatMap(({ phones }) => phones);
  return { lines: countries.flatMap(({ lines }) => lines).length, countries: (await getPlaces()).length };
}

/** By their names in the reader’s language. */
export const sorted = (places: readonly Place[], locale: Locale): Place[] =>
  [...places].sort((a, b) => a.name[locale].localeCompare(b.name[locale], locale));

/** The end of the address of a place, in each language. */
export const restOf = ({ name }: Pick<Place, 'name'>): Record<Locale, string> => ({
  fr: slugOf(name.fr),
  en: slugOf(name.en),
});

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
