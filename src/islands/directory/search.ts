import { otherLocale, type Locale } from '../../i18n/locale.ts';
import { fitOf, searchForm, type Fit } from '../../i18n/name-search.ts';
import { phoneDigits } from '../../i18n/searchable.ts';

/** What a place is found by, as `/place-names.json` holds it: other spellings in their search form, numbers as figures. */
export type PlaceNames = {
  /** The name of its files: `fr`, `bq-saba`. */
  id: string;
  /** Under which the page of each language lists it. */
  name: Record<Locale, string>;
  spellings: Record<Locale, string[]>;
  /** ISO 3166, of two letters and of three. */
  codes: string[];
  /** Other names, and those in the languages of those who live there. */
  also: string[];
  /** Well-known cities. */
  cities: string[];
  /** What is dialled after +, with the area where a country has its own: `33`, `1246`. */
  dials: string[];
  /** Of the countries that share a dialling code, the one that people mean by it. */
  main?: true;
  /** As printed, and as dialled after +. */
  numbers: string[];
};

/** Every place with its names made ready to be compared, in the order of its name in the page’s language. */
export type PlaceIndex = readonly Indexed[];

type Indexed = {
  place: PlaceNames;
  names: { text: string; kind: Kind }[];
  /** What is searched for words: names of the place, and everything. */
  called: string;
  all: string;
};

/** `other`: the name in the other language of the site. */
type Kind = 'name' | 'other' | 'also' | 'code' | 'city';

/** The lower, the better; what has no rank does not count. */
const ranks: Record<Kind, Partial<Record<Fit, number>>> = {
  name: { whole: 0, start: 2, word: 5 },
  code: { whole: 1 },
  other: { whole: 1, start: 3, word: 5 },
  also: { whole: 1, start: 4, word: 5 },
  city: { whole: 4, start: 6, word: 6 },
};

/** That of words which are found inside words only: `stan`. */
const inside = 7;

/** Shorter words and numbers stand inside nearly every other. */
const insideFrom = { letters: 3, figures: 4 };

export function indexPlaces(places: readonly PlaceNames[], locale: Locale): PlaceIndex {
  const { compare } = new Intl.Collator(locale);
  return [...places].sort((a, b) => compare(a.name[locale], b.name[locale])).map((place) => indexed(place, locale));
}

/**
 * The places that a query finds, by their ids, best first: by their name in the page’s language, their code, other names
 * in any language, a later word, a city, a part of a word. A query in figures is a dialling code or a number. An empty
 * query finds all, as sorted.
 */
export function searchPlaces(index: PlaceIndex, query: string): string[] {
  if (/^[+(\d][\d\s().\-/+]*$/.test(query.trim())) return searchNumbers(index, query.trim());
  const text = searchForm(query);
  if (text === '') return index.map(({ place }) => place.id);
  const forms = [...new Set([text, withoutArticle(text), joined(text)])];
  return ranked(index, (it) => Math.min(...forms.map((form) => rankOfText(it, form))));
}

function indexed(place: PlaceNames, locale: Locale): Indexed {
  const { name, spellings, codes, also, cities, dials } = place;
  const inLanguage = (it: Locale) => [searchForm(name[it]), ...spellings[it]];
  const of = (kind: Kind, texts: readonly string[]) => texts.map((text) => ({ text, kind }));
  const called = [
    ...of('name', inLanguage(locale)),
    ...of('other', inLanguage(otherLocale(locale))),
    ...of('also', also),
  ];
  const rest = [...of('city', cities), ...of('code', codes)];
  const join = (texts: readonly { text: string }[]) => texts.map(({ text }) => text).join(' ');
  return {
    place,
    names: [...called, ...rest],
    called: join(called),
    all: [join(called), join(rest), ...dials].join(' '),
  };
}

/** Those that have a rank, by it. */
function ranked(index: PlaceIndex, rankOf: (it: Indexed) => number): string[] {
  return index
    .map((it) => ({ id: it.place.id, rank: rankOf(it) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .map(({ id }) => id);
}

function rankOfText({ names, called, all }: Indexed, query: string): number {
  const rank = names.reduce((best, { text, kind }) => {
    const fit = fitOf(text, query);
    return Math.min(best, (fit && ranks[kind][fit]) ?? Infinity);
  }, Infinity);
  return rank === Infinity && holdsWords(called, all, query.split(' ')) ? inside : rank;
}

/** Whether each word begins one of the place’s, or stands inside one of its names. */
function holdsWords(called: string, all: string, words: readonly string[]): boolean {
  const long = (word: string) => word.length >= insideFrom.letters;
  return words.some(long) && words.every((word) => fitOf(all, word) ?? (long(word) && called.includes(word)));
}

/** `the Netherlands`, `l’Allemagne`. */
const withoutArticle = (text: string) => text.replace(/^(?:the|les?|la|l) /, '');

/** `U.S.A.` */
const joined = (text: string) => (/^\p{L}(?: \p{L})+$/u.test(text) ? text.replaceAll(' ', '') : text);

/** By the dialling code, the one who has it foremost first; then by numbers; then numbers of a country that are not ours. */
function searchNumbers(index: PlaceIndex, query: string): string[] {
  const figures = phoneDigits(query);
  const abroad = /^\(?(?:\+|00)/.test(query);
  return ranked(index, ({ place: { dials, main, numbers } }) => {
    if (dials.includes(figures)) return main ? 0 : 1;
    if (dials.some((dial) => dial.startsWith(figures))) return 2;
    if (numbers.some((number) => number.startsWith(figures))) return 3;
    if (figures.length >= insideFrom.figures && numbers.some((number) => number.includes(figures))) return 4;
    const longest = Math.max(0, ...dials.filter((dial) => figures.startsWith(dial)).map(({ length }) => length));
    return abroad && longest > 0 ? 10 - longest : Infinity;
  });
}
