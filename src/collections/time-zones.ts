import { readFileSync } from 'node:fs';
import { getAllTimezones, type Timezone } from 'countries-and-timezones';
import { locales, type Locale } from '../i18n/locale.ts';
import { modernZone, zoneCity, type ZoneEntry } from '../i18n/zones.ts';
import { placesSchema, type PlaceName, type Places } from '../schemas/places.ts';
import { ContentError } from './content-error.ts';
import { PLACES } from './other-names.ts';
import { readYaml } from './read-yaml.ts';

/** The IANA's list as the package has it: current zones, and links that keep old names alive. */
const listed = getAllTimezones({ deprecated: true }) as Record<string, Timezone>;

/**
 * Every zone that a reader may be in: those of the IANA's `zone.tab`, one country each and more, and UTC. The list of
 * this Node says which links are zones of their own, such as Europe/Oslo, and which but old names.
 *
 * @param text The content of `content/data/places.yaml`.
 * @throws {ContentError} If it names what is no zone here, or is not as its schema wants it.
 */
export function timeZones(text = readFileSync(PLACES, 'utf8')): ZoneEntry[] {
  const zones = placeZones();
  const places = readPlaces(text, new Set(zones));
  return [...zones.map((zone) => entry(zone, zones, places)), utc];
}

/**
 * The zones of a country or territory, by its ISO 3166 code, those with well-known cities first. A zone counts for the
 * country in which its city lies; a country without a zone of its own has those whose time it keeps.
 */
export function zonesOfCountry(code: string): string[] {
  zonesByCountry ??= groupByCountry();
  return zonesByCountry.get(code) ?? [];
}

let zonesByCountry: Map<string, string[]> | undefined;

function groupByCountry(): Map<string, string[]> {
  const zones = placeZones();
  const { cities, zones: more } = readPlaces(readFileSync(PLACES, 'utf8'), new Set(zones));
  const fame = (zone: string) => cities[zone]?.length ?? 0;
  const pairs = zones.flatMap((zone) => countriesOf(zone, zones).map((code, i) => ({ code, zone, own: i === 0 })));
  const byCode = [...Map.groupBy(pairs, ({ code }) => code)].map(([code, group]): [string, string[]] => {
    const own = group.some((it) => it.own) ? group.filter((it) => it.own) : group;
    return [code, own.map(({ zone }) => zone).sort((a, b) => fame(b) - fame(a))];
  });
  return new Map([...byCode, ...Object.entries(more).map(([code, zone]): [string, string[]] => [code, [zone]])]);
}

const placeZones = () => [...new Set(Intl.supportedValuesOf('timeZone').map(currentName))].filter(isPlace).sort();

const utc: ZoneEntry = {
  zone: 'UTC',
  aliases: ['Etc/UTC', 'Etc/GMT', 'GMT'],
  cities: { en: 'UTC', fr: 'UTC' },
  countries: { en: ['Coordinated Universal Time'], fr: ['Temps universel coordonné'] },
};

/** The list of this Node may prefer an old name: `Asia/Calcutta`, `America/Buenos_Aires`. */
function currentName(name: string): string {
  const modern = modernZone(name);
  const target = listed[modern]?.aliasOf;
  return target && target.split('/').at(-1) === modern.split('/').at(-1) ? target : modern;
}

const isPlace = (zone: string) => (listed[zone]?.countries?.length ?? 0) > 0;

function entry(zone: string, zones: string[], places: Places): ZoneEntry {
  const aliases = Object.keys(listed).filter((name) => !zones.includes(name) && zoneOf(name) === zone);
  const codes = countriesOf(zone, zones);
  const also = places.cities[zone];
  return {
    zone,
    ...(aliases.length > 0 && { aliases }),
    cities: inBoth((locale) => zoneCity(zone, locale)),
    countries: inBoth((locale) => [
      ...codes.map((code) => countryName(code, locale)),
      ...codes.flatMap((code) => named(places.countries[code], locale)),
    ]),
    ...(also && { also: inBoth((locale) => named(also, locale)) }),
  };
}

/** The zone of an old name. */
const zoneOf = (name: string) => (currentName(name) === name ? listed[name]?.aliasOf : currentName(name));

/** Without those that have a zone of their own: the IANA counts Oslo's Norway among the countries of Berlin. */
function countriesOf(zone: string, zones: string[]): string[] {
  const elsewhere = zones.filter((it) => it !== zone && listed[it]?.aliasOf === zone);
  const theirs = new Set(elsewhere.flatMap((it) => listed[it]?.countries ?? []));
  const own = listed[zone]?.countries ?? [];
  return own.filter((code) => !theirs.has(code));
}

/** The usual name where the full one is a formula, `Hong Kong SAR China`. */
function countryName(code: string, locale: Locale): string {
  const style = ['HK', 'MO'].includes(code) ? 'short' : 'long';
  return new Intl.DisplayNames(locale, { type: 'region', style }).of(code)?.replaceAll("'", '’') ?? code;
}

const named = (names: PlaceName[] = [], locale: Locale) =>
  names.map((name) => (typeof name === 'string' ? name : name[locale]));

const inBoth = <T>(of: (locale: Locale) => T) =>
  Object.fromEntries(locales.map((locale) => [locale, of(locale)])) as Record<Locale, T>;

function readPlaces(text: string, zones: ReadonlySet<string>): Places {
  const { data, problem } = readYaml(PLACES, text, placesSchema);
  const named = [
    ...Object.keys(data.cities).map((zone) => ({ zone, path: ['cities', zone] })),
    ...Object.entries(data.zones).map(([code, zone]) => ({ zone, path: ['zones', code] })),
  ];
  const strangers = named.filter(({ zone }) => !zones.has(zone));
  if (strangers.length > 0) throw new ContentError(strangers.map(({ path, zone }) => problem(path, adviceFor(zone))));
  return data;
}

const adviceFor = (zone: string) => {
  const right = zoneOf(zone);
  return right
    ? `is an old name; write ${right}`
    : 'is not the zone of a place; use an IANA time zone, such as Europe/Paris';
};
