import type { Country, Offer } from '../../collections/offers.ts';
import type { Bilingual } from '../../domain/facts.ts';
import type { Locale } from '../../i18n/locale.ts';
import { slugOf } from '../../i18n/slug.ts';

/** What one offer has for a place. */
export type PlaceEntry = { offer: Offer; country: Country };

/** A country or territory, with what every offer has for it: offers of today first. */
export type Place = { id: string; name: Bilingual; code: string; entries: PlaceEntry[] };

/** Every country and territory for which an offer has a file; a line for several countries stands with each of them. */
export function placesOf(offers: readonly Offer[]): Place[] {
  const sorted = [...offers].sort(
    (a, b) => Number(a.provider.ended !== undefined) - Number(b.provider.ended !== undefined),
  );
  const all = sorted.flatMap((offer) => offer.phones.map((country) => ({ offer, country })));
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

/** The end of the address of a place, in each language. */
export const restOf = ({ name }: Pick<Place, 'name'>): Record<Locale, string> => ({
  fr: slugOf(name.fr),
  en: slugOf(name.en),
});
