import type { Locale } from '../../i18n/locale.ts';
import { fitOf, searchForm } from '../../i18n/name-search.ts';
import type { ZoneEntry } from '../../i18n/zones.ts';

/** A zone that answers a search; `by` is the city that did, where it is not the one that is shown. */
export type FoundZone = { entry: ZoneEntry; by?: string };

/** Every zone with its names made ready to be compared, in the order of its city in the page's language. */
export type ZoneIndex = readonly Indexed[];

type Indexed = { entry: ZoneEntry; names: Name[]; all: string };

/** `rank` is that of a zone whose name starts as the reader types; what is not shown says why the zone was found. */
type Name = { text: string; folded: string; rank: number; shown: boolean };

const byCity = 0;
const byOther = 1;
const byCountry = 2;
const byWord = 3;
const byAnything = 4;

export function indexZones(entries: readonly ZoneEntry[], locale: Locale): ZoneIndex {
  const { compare } = new Intl.Collator(locale);
  return entries
    .map((entry) => ({ entry, names: namesOf(entry, locale) }))
    .map(({ entry, names }) => ({ entry, names, all: names.map(({ folded }) => folded).join(' ') }))
    .sort((a, b) => compare(a.entry.cities[locale], b.entry.cities[locale]));
}

/**
 * The zones that a query in either language finds, best first: those whose city starts with it, then other cities and
 * old names, countries, a later word, and last those that hold every word of it somewhere. Among zones of one country,
 * those of well-known cities come first. An empty query finds all: `first`, UTC, and the rest by city.
 */
export function searchZones(index: ZoneIndex, query: string, first: readonly string[]): FoundZone[] {
  const folded = searchForm(query);
  if (folded === '') return everyZone(index, first);
  return index
    .flatMap((indexed) => match(indexed, folded))
    .sort((a, b) => a.rank - b.rank || a.fame - b.fame)
    .map(({ entry, by }) => ({ entry, ...(by !== undefined && { by }) }));
}

/** Whether this is the zone, or another name of it. */
export const goesBy = ({ zone, aliases = [] }: ZoneEntry, name: string) => zone === name || aliases.includes(name);

function everyZone(index: ZoneIndex, first: readonly string[]): FoundZone[] {
  const found = [...first, 'UTC'].flatMap((name) => index.find(({ entry }) => goesBy(entry, name)) ?? []);
  return [...new Set([...found, ...index])].map(({ entry }) => ({ entry }));
}

function match({ entry, names, all }: Indexed, query: string) {
  const ranked = names.map((name) => ({ name, rank: rankOf(name, query) }));
  const { name, rank } = ranked.reduce((a, b) => (b.rank < a.rank ? b : a));
  if (rank === byAnything && !query.split(' ').every((word) => all.includes(word))) return [];
  const by = rank === byAnything || name.shown ? undefined : name.text;
  return [{ entry, rank, by, fame: rank < byCountry ? 0 : -(entry.also?.en.length ?? 0) }];
}

function rankOf({ folded, rank }: Name, query: string): number {
  const fit = fitOf(folded, query);
  if (fit === undefined) return byAnything;
  return fit === 'word' ? byWord : rank;
}

/** Each name once, the page's language first: of two names that answer alike, the reader sees that one. */
function namesOf({ zone, aliases = [], cities, countries, also }: ZoneEntry, locale: Locale): Name[] {
  const other = locale === 'fr' ? 'en' : 'fr';
  const ids = [zone, ...aliases];
  const [country = '', ...moreCountries] = countries[locale];
  const names = [
    ...[cities[locale]].map((text) => ({ text, rank: byCity, shown: true })),
    ...[cities[other]].map((text) => ({ text, rank: byCity, shown: false })),
    ...[country].map((text) => ({ text, rank: byCountry, shown: true })),
    ...[...(also?.[locale] ?? []), ...(also?.[other] ?? []), ...ids.flatMap(cityOf)].map((text) => ({
      ...{ text, rank: byOther, shown: false },
    })),
    ...[...moreCountries, ...countries[other]].map((text) => ({ text, rank: byCountry, shown: true })),
    ...ids.map((text) => ({ text, rank: byWord, shown: true })),
  ].map((name) => ({ ...name, folded: searchForm(name.text) }));
  return names.filter(({ folded }, at) => names.findIndex((name) => name.folded === folded) === at);
}

/** Old names without a city, such as `EST5EDT` and `Poland`, are found as names of zones only. */
const cityOf = (zone: string) =>
  zone
    .split('/')
    .slice(1)
    .slice(-1)
    .map((city) => city.replaceAll('_', ' '));
