import { readFileSync } from 'node:fs';
import { getAllCountries, getAllTimezones } from 'countries-and-timezones';
import { describe, expect, test } from 'vitest';
import { timeZones } from '../../src/collections/time-zones.ts';
import { locales } from '../../src/i18n/locale.ts';
import { knownZone } from '../../src/islands/zone/zones.ts';

const zones = timeZones();
const names = zones.flatMap(({ zone, aliases = [] }) => [zone, ...aliases]);
const zoneAt = (zone: string) => zones.find((one) => one.zone === zone);

describe('every zone of the world', () => {
  test('each once, and known to this Node', () => {
    expect(zones.length).toBeGreaterThan(400);
    expect(names).toEqual([...new Set(names)]);
    expect(zones.map(({ zone }) => zone).filter((zone) => knownZone(zone) !== zone)).toEqual([]);
  });

  test('every name of the IANA’s list that stands for a place leads to its zone', () => {
    const listed = Object.values(getAllTimezones({ deprecated: true })).filter(({ countries }) => countries?.length);
    expect(listed.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual([]);
    expect(listed.length).toBeGreaterThan(500);
  });

  test('every zone that a browser may report is there', () => {
    expect(Intl.supportedValuesOf('timeZone').filter((name) => !names.includes(name))).toEqual([]);
  });

  test.for([...locales])('every country of the list is there, in %s', (locale) => {
    const said = new Set(zones.flatMap(({ countries }) => countries[locale]));
    const missing = Object.values(getAllCountries()).filter(
      ({ id }) => !namesOf(id, locale).some((it) => said.has(it)),
    );
    expect(missing).toEqual([]);
  });
});

test.for([
  ['Europe/Berlin', 'Allemagne', 'Germany'],
  ['Europe/Oslo', 'Norvège', 'Norway'],
  ['America/Toronto', 'Canada', 'Canada'],
  ['America/Nassau', 'Bahamas', 'Bahamas'],
  ['Asia/Hong_Kong', 'Hong Kong', 'Hong Kong'],
  ['Asia/Macau', 'Macao, Macau', 'Macao, Macau'],
  ['Africa/Abidjan', 'Côte d’Ivoire, Ivory Coast', 'Côte d’Ivoire, Ivory Coast'],
])('%s: %s, and no country that has a zone of its own', ([zone, fr, en]) => {
  expect(zoneAt(zone!)?.countries).toEqual({ fr: fr!.split(', '), en: en!.split(', ') });
});

test.for([
  ['America/Montreal', 'America/Toronto'],
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['Africa/Asmera', 'Africa/Asmara'],
  ['Pacific/Truk', 'Pacific/Chuuk'],
  ['America/Indianapolis', 'America/Indiana/Indianapolis'],
  ['US/Pacific', 'America/Los_Angeles'],
])('%s is an old name of %s', ([old, zone]) => {
  expect(zoneAt(old!)).toBeUndefined();
  expect(zoneAt(zone!)?.aliases).toContain(old);
});

describe('an author who errs in places.yaml reads what to write', () => {
  const places = readFileSync('content/data/places.yaml', 'utf8');
  test.for([
    ['an old name', '  Asia/Kolkata:', '  Asia/Calcutta:', 'cities.Asia/Calcutta: is an old name; write Asia/Kolkata'],
    ['no zone', '  Asia/Kolkata:', '  Asia/Atlantis:', 'use an IANA time zone, such as Europe/Paris'],
    ['no place', '  Asia/Kolkata:', '  Etc/GMT+3:', 'Etc/GMT+3: is not the zone of a place'],
    ['one language', 'fr: Pékin', 'de: Peking', 'cities.Asia/Shanghai[0]: {"en":"Beijing","de":"Peking"} cannot stand'],
    ['no country', '  GB:', '  UKM:', 'use the ISO 3166 code of the country, such as FR'],
    ['no language', '  AF: [ps]', '  AF: [Pashto]', 'write a language code, such as sr or sr-Cyrl'],
    ['another key', '\ncities:', '\ntowns:', 'towns: is not a known key'],
  ])('%s', ([, from, to, message]) => {
    expect(places).toContain(from);
    expect(() => timeZones(places.replace(from!, to!))).toThrow(message);
  });
});

/** A country under either of its names: `Hong Kong SAR China`, `Hong Kong`. */
const namesOf = (code: string, locale: string) =>
  (['long', 'short'] as const).map((style) =>
    new Intl.DisplayNames(locale, { type: 'region', style }).of(code)?.replaceAll("'", '’'),
  ) as string[];
