import { diallingCodes, isoCodes } from '../../collections/country-codes.ts';
import type { Line } from '../../collections/offers.ts';
import { otherNames, ownNames } from '../../collections/other-names.ts';
import { citiesOf } from '../../collections/country-cities.ts';
import { searchForm } from '../../i18n/name-search.ts';
import { phoneDigits } from '../../i18n/searchable.ts';
import type { PlaceNames } from '../../islands/directory/search.ts';
import type { Place } from './places-of.ts';

/** What every place is found by in the directory, in both languages. */
export const placeNames = (places: readonly Place[]): PlaceNames[] => places.map(namesOf);

function namesOf({ id, name, code, entries }: Place): PlaceNames {
  const { codes: dials, main } = diallingCodes(code);
  const [fr, en] = [spellings(name.fr), spellings(name.en)];
  const lines = entries.filter(({ offer }) => !offer.provider.ended).flatMap(({ country }) => country.lines);
  return {
    ...{ id, name, spellings: { fr: fr.slice(1), en: en.slice(1) } },
    codes: isoCodes(code).map(searchForm),
    also: distinct([...otherNames(code), ...ownNames(code)].flatMap(spellings)).filter(
      (it) => ![...fr, ...en].includes(it),
    ),
    cities: distinct(citiesOf(code).flatMap(spellings)),
    dials,
    ...(main && { main }),
    numbers: distinct(lines.flatMap(figuresOf)),
  };
}

const figuresOf = ({ e164, printed, alsoPrinted = printed }: Line): string[] =>
  [e164 ?? '', ...Object.values(printed), ...Object.values(alsoPrinted)].map(phoneDigits);

/** Its search form first, then as people write it who leave an apostrophe or an “and” out, or cut “Saint” short; and who do not. */
function spellings(name: string): string[] {
  const form = searchForm(name);
  const full = form.replace(/\bst\b/g, 'saint').replace(/\bste\b/g, 'sainte');
  const short = form.replace(/\bsaint\b/g, 'st').replace(/\bsainte\b/g, 'ste');
  const close = searchForm(name.replace(/['’ʻ]/g, ''));
  return distinct([form, full, short, close, ...[full, short].map((it) => it.replace(/ (?:and|et) (?:les )?/g, ' '))]);
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)].filter((text) => text !== '');
