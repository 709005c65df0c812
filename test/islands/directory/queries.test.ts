import { describe, expect, test } from 'vitest';
import { placeNames } from '../../../src/components/directory/place-names.ts';
import { placesOf } from '../../../src/components/directory/places-of.ts';
import { locales } from '../../../src/i18n/locale.ts';
import { indexPlaces, searchPlaces } from '../../../src/islands/directory/search.ts';
import { realContent } from '../../support/content.ts';

const places = placesOf(realContent().offers);
const names = placeNames(places);
const indexes = { en: indexPlaces(names, 'en'), fr: indexPlaces(names, 'fr') };

type Query = [query: string, first: string];

describe('in either language, the first place found is the right one', () => {
  const both: Query[] = [
    // Names in the two languages of the site, however they are typed.
    ['France', 'fr'],
    ['Germany', 'de'],
    ['Allemagne', 'de'],
    ['ALLEMAGNE', 'de'],
    ['  allemagne ', 'de'],
    ['Royaume-Uni', 'gb'],
    ['royaume uni', 'gb'],
    ['united kingdom', 'gb'],
    ['Etats-Unis', 'us'],
    ['états unis', 'us'],
    ['Côte d’Ivoire', 'ci'],
    ["Cote d'Ivoire", 'ci'],
    ['cote d`ivoire', 'ci'],
    ['cote divoire', 'ci'],
    ['Ivory Coast', 'ci'],
    ['ile maurice', 'mu'],
    ['Curacao', 'cw'],
    ['Reunion', 're'],
    ['guinee-bissau', 'gw'],
    ['Guinea', 'gn'],
    ['Guinée', 'gn'],
    ['Niger', 'ne'],
    ['Dominica', 'dm'],
    ['Dominique', 'dm'],
    ['Samoa', 'ws'],
    ['St Kitts', 'kn'],
    ['St. Lucia', 'lc'],
    ['Saint Lucia', 'lc'],
    ['Ste Lucie', 'lc'],
    ['Trinidad & Tobago', 'tt'],
    ['trinidad and tobago', 'tt'],
    ['trinite et tobago', 'tt'],
    ['l’Espagne', 'es'],
    ['the Netherlands', 'nl'],
    ['les Pays-Bas', 'nl'],
    // Names that people use besides.
    ['UK', 'gb'],
    ['U.K.', 'gb'],
    ['England', 'gb'],
    ['Ecosse', 'gb'],
    ['USA', 'us'],
    ['U.S.A.', 'us'],
    ['US', 'us'],
    ['É.-U.', 'us'],
    ['America', 'us'],
    ['United States of America', 'us'],
    ['Burma', 'mm'],
    ['Birmanie', 'mm'],
    ['Cape Verde', 'cv'],
    ['Cap-Vert', 'cv'],
    ['Cabo Verde', 'cv'],
    ['Holland', 'nl'],
    ['Hollande', 'nl'],
    ['Turkey', 'tr'],
    ['Turquie', 'tr'],
    ['Czechia', 'cz'],
    ['Czech Republic', 'cz'],
    ['République tchèque', 'cz'],
    ['Macedonia', 'mk'],
    ['Macédoine', 'mk'],
    ['Swaziland', 'sz'],
    ['Zaïre', 'cd'],
    ['DRC', 'cd'],
    ['RDC', 'cd'],
    ['UAE', 'ae'],
    ['EAU', 'ae'],
    ['Vatican', 'va'],
    ['Saint-Siège', 'va'],
    ['Hong Kong', 'hk'],
    ['Macau', 'mo'],
    ['Korea', 'kr'],
    ['Corée du Sud', 'kr'],
    ['Tahiti', 'pf'],
    // In the languages of those who live there.
    ['Deutschland', 'de'],
    ['Österreich', 'at'],
    ['España', 'es'],
    ['Espanya', 'es'],
    ['日本', 'jp'],
    ['中国', 'cn'],
    ['中國', 'cn'],
    ['香港', 'hk'],
    ['台湾', 'tw'],
    ['Россия', 'ru'],
    ['Україна', 'ua'],
    ['Украина', 'ua'],
    ['Ελλάδα', 'gr'],
    ['ελλαδα', 'gr'],
    ['مصر', 'eg'],
    ['المغرب', 'ma'],
    ['ישראל', 'il'],
    ['대한민국', 'kr'],
    ['한국', 'kr'],
    ['ไทย', 'th'],
    ['भारत', 'in'],
    ['இந்தியா', 'in'],
    ['ශ්‍රී ලංකාව', 'lk'],
    ['Suomi', 'fi'],
    ['Magyarország', 'hu'],
    ['Hrvatska', 'hr'],
    ['Shqipëria', 'al'],
    ['Schweiz', 'ch'],
    ['Svizzera', 'ch'],
    ['België', 'be'],
    ['Belgien', 'be'],
    ['Česko', 'cz'],
    ['Türkiye', 'tr'],
    ['Việt Nam', 'vn'],
    ['Éire', 'ie'],
    ['Aotearoa', 'nz'],
    ['Србија', 'rs'],
    ['Srbija', 'rs'],
    // Codes.
    ['FR', 'fr'],
    ['fra', 'fr'],
    ['DEU', 'de'],
    ['gb', 'gb'],
    ['GBR', 'gb'],
    ['ST', 'st'],
    ['XK', 'xk'],
    ['NO', 'no'],
    ['chn', 'cn'],
    // Dialling codes: of the countries that share one, the one that people mean.
    ['+33', 'fr'],
    ['33', 'fr'],
    ['0033', 'fr'],
    ['00 33', 'fr'],
    ['+1', 'us'],
    ['001', 'us'],
    ['+44', 'gb'],
    ['+7', 'ru'],
    ['+39', 'it'],
    ['+61', 'au'],
    ['+1 246', 'bb'],
    ['+1 (809)', 'do'],
    ['+225', 'ci'],
    // Numbers, as printed and as dialled; and one that is not ours.
    ['0805', 'fr'],
    ['0805 540 594', 'fr'],
    ['+33 80', 'fr'],
    ['+33 (0)805 540 594', 'fr'],
    ['00 33 805 54', 'fr'],
    ['540594', 'fr'],
    ['1 800 497 0335', 'us'],
    ['+33 1 42 60', 'fr'],
    ['+1 246 555 0100', 'bb'],
    // Cities.
    ['Paris', 'fr'],
    ['London', 'gb'],
    ['Londres', 'gb'],
    ['Pékin', 'cn'],
    ['Quito', 'ec'],
    ['new york', 'us'],
    ['paris france', 'fr'],
  ];

  test.for(both)('%s: %s', ([query, first]) => {
    for (const locale of locales) expect(searchPlaces(indexes[locale], query)[0], locale).toBe(first);
  });
});

describe('as one types', () => {
  test.for<[query: string, en: string[], fr: string[]]>([
    ['', ['af', 'ax', 'al'], ['af', 'za', 'al']],
    [' ', ['af'], ['af']],
    ['+', ['af'], ['af']],
    // The name in the page’s language comes before that in the other one.
    ['sou', ['za', 'gs', 'kr', 'ss'], ['ss', 'za', 'kr', 'gs']],
    ['su', ['sr'], ['se', 'ch', 'sr']],
    // A code before names that start alike.
    ['uk', ['gb', 'ua'], ['gb', 'ua']],
    ['de', ['de', 'dk'], ['de', 'dk']],
    ['st', ['st', 'bl', 'sh', 'kn', 'lc'], ['st', 'bl', 'kn']],
    // A whole name before those that start with it, then later words.
    ['guinea', ['gn', 'gw', 'gq', 'pg'], ['gn', 'gw', 'gq', 'pg']],
    ['congo', ['cg', 'cd'], ['cg', 'cd']],
    ['virgin', ['vg', 'vi'], ['vg', 'vi']],
    // Words before parts of words.
    ['stan', ['fk', 'af', 'kz'], ['fk', 'af', 'kz']],
    ['33', ['fr', 'mc'], ['fr', 'mc']],
    ['+44', ['gb', 'gg', 'im', 'je'], ['gb', 'gg', 'im', 'je']],
    ['+1', ['us', 'ca'], ['us', 'ca']],
  ])('%s', ([query, en, fr]) => {
    expect(searchPlaces(indexes.en, query).slice(0, en.length), 'en').toEqual(en);
    expect(searchPlaces(indexes.fr, query).slice(0, fr.length), 'fr').toEqual(fr);
  });

  test('without a query all are found, as the page lists them', () => {
    for (const locale of locales) {
      const listed = [...places].sort((a, b) => a.name[locale].localeCompare(b.name[locale], locale));
      expect(searchPlaces(indexes[locale], '')).toEqual(listed.map(({ id }) => id));
    }
  });

  test.for(['Atlantis', 'xyz', 'Europe 9', '+999', '0000000000000', '99999999', 'fr fr fr de', '???france!!!x'])(
    '%s: nothing',
    (query) => {
      for (const locale of locales) expect(searchPlaces(indexes[locale], query), locale).toEqual([]);
    },
  );
});

test('every place is the first that its own names, its codes and its numbers find', () => {
  const shared = (id: string) => /^(?:bq|sj)-/.test(id);
  for (const locale of locales) {
    const found = (query: string) => searchPlaces(indexes[locale], query);
    for (const { id, name, code, entries } of places) {
      for (const text of [name[locale], ...(shared(id) ? [] : [code])]) expect(found(text)[0], text).toBe(id);
      const lines = entries.filter(({ offer }) => !offer.provider.ended).flatMap(({ country }) => country.lines);
      for (const text of lines.flatMap(({ e164, printed }) => [e164 ?? '', printed[locale]]))
        expect(found(text), `${text} of ${id}`).toContain(id);
    }
  }
});
