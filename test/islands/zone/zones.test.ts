import { describe, expect, test } from 'vitest';
import { timeZones } from '../../../src/collections/time-zones.ts';
import { locales, type Locale } from '../../../src/i18n/locale.ts';
import { zoneCity, type ZoneEntry } from '../../../src/i18n/zones.ts';
import { stepFor } from '../../../src/islands/zone/zone-keys.ts';
import { usable, withOwnNames } from '../../../src/islands/zone/zone-list.ts';
import { indexZones, searchZones } from '../../../src/islands/zone/zone-search.ts';
import { knownZone, placeOf, zoneName } from '../../../src/islands/zone/zones.ts';

const zones = timeZones();
const indexes = { en: indexZones(zones, 'en'), fr: indexZones(zones, 'fr') };

const search = (query: string, locale: Locale, first: string[] = []) => searchZones(indexes[locale], query, first);
const found = (query: string, locale: Locale, first?: string[]) =>
  search(query, locale, first).map(({ entry }) => entry.zone);

describe('whatever the language of the page, the first zone found is the right one', () => {
  test.for([
    ['London', 'Europe/London'],
    ['Londres', 'Europe/London'],
    ['Royaume-Uni', 'Europe/London'],
    ['royaume uni', 'Europe/London'],
    ['United Kingdom', 'Europe/London'],
    ['Angleterre', 'Europe/London'],
    ['  PARIS ', 'Europe/Paris'],
    ['europe/paris', 'Europe/Paris'],
    ['paris france', 'Europe/Paris'],
    ['Sao Paulo', 'America/Sao_Paulo'],
    ['são', 'America/Sao_Paulo'],
    ['reunion', 'Indian/Reunion'],
    ['La Réunion', 'Indian/Reunion'],
    ['cote d’ivoire', 'Africa/Abidjan'],
    ["Côte d'Ivoire", 'Africa/Abidjan'],
    ['Calcutta', 'Asia/Kolkata'],
    ['Kolkata', 'Asia/Kolkata'],
    ['Mumbai', 'Asia/Kolkata'],
    ['New Delhi', 'Asia/Kolkata'],
    ['Inde', 'Asia/Kolkata'],
    ['Kiev', 'Europe/Kyiv'],
    ['Kyiv', 'Europe/Kyiv'],
    ['asia/saigon', 'Asia/Ho_Chi_Minh'],
    ['Hô-Chi-Minh', 'Asia/Ho_Chi_Minh'],
    ['Rangoon', 'Asia/Yangon'],
    ['Pékin', 'Asia/Shanghai'],
    ['Beijing', 'Asia/Shanghai'],
    ['China', 'Asia/Shanghai'],
    ['Seattle', 'America/Los_Angeles'],
    ['San Francisco', 'America/Los_Angeles'],
    ['Montréal', 'America/Toronto'],
    ['Munich', 'Europe/Berlin'],
    ['Geneve', 'Europe/Zurich'],
    ['Barcelona', 'Europe/Madrid'],
    ['Norvège', 'Europe/Oslo'],
    ['Netherlands', 'Europe/Amsterdam'],
    ['Hollande', 'Europe/Amsterdam'],
    ['Indiana', 'America/Indiana/Indianapolis'],
    ['york', 'America/New_York'],
    ['US/Pacific', 'America/Los_Angeles'],
    ['UTC', 'UTC'],
    ['gmt', 'UTC'],
  ])('%s: %s', ([query, zone]) => {
    for (const locale of locales) expect(found(query!, locale)[0], locale).toBe(zone);
  });
});

describe('order', () => {
  const entry = (city: string, country: string, also: string[] = []): ZoneEntry => ({
    zone: `Test/${city}`,
    cities: { en: city, fr: city },
    countries: { en: [country], fr: [country] },
    ...(also.length > 0 && { also: { en: also, fr: also } }),
  });
  const index = indexZones(
    [
      entry('Mogadishu', 'Somalia'),
      entry('Zanzibar', 'Malawi', ['Lilongwe']),
      entry('Bamako', 'Mali'),
      entry('Madrid', 'Spain', ['Malaga']),
      entry('Isla Mala', 'Chile'),
      entry('Malta', 'Malta'),
      entry('Malabo', 'Guinea'),
      entry('Lima', 'Peru'),
    ],
    'en',
  );

  test.for([
    ['a city, another city, a country, a later word, a part of a word', 'mal'],
    ['whatever the capitals', 'MAL'],
  ])('%s', ([, query]) => {
    const cities = searchZones(index, query!, []).map((one) => one.entry.cities.en);
    // Of two countries, the one with a well-known city comes first.
    expect(cities).toEqual(['Malabo', 'Malta', 'Madrid', 'Zanzibar', 'Bamako', 'Isla Mala', 'Mogadishu']);
  });

  test('in the United States, New York and Los Angeles come before Adak', () => {
    const first = found('états-unis', 'fr').slice(0, 2).sort();
    expect(first).toEqual(['America/Los_Angeles', 'America/New_York']);
    expect(found('états-unis', 'fr')).toContain('America/Adak');
  });

  test('nothing is found for what is nowhere', () => {
    expect(found('Atlantis', 'en')).toEqual([]);
  });
});

describe('what is found says why', () => {
  test.for<[string, Locale, string | undefined]>([
    ['Munich', 'fr', 'Munich'],
    ['Saigon', 'fr', 'Saigon'],
    ['pekin', 'en', 'Pékin'],
    ['Londres', 'en', 'Londres'],
    ['Londres', 'fr', undefined],
    ['Royaume-Uni', 'fr', undefined],
    ['Royaume-Uni', 'en', undefined],
    ['sao paulo', 'en', undefined],
    ['Calcutta', 'en', 'Calcutta'],
    ['Calcutta', 'fr', undefined],
    ['europe/paris', 'fr', undefined],
  ])('%s, in %s: %s', ([query, locale, by]) => {
    expect(search(query, locale)[0]).toHaveProperty('entry');
    expect(search(query, locale)[0]?.by).toBe(by);
  });
});

describe('before anything is typed', () => {
  test('the reader’s zones come first, then UTC, then all others by city', () => {
    const order = found('', 'fr', ['Asia/Tokyo', 'Europe/Paris']);
    expect(order.slice(0, 4)).toEqual(['Asia/Tokyo', 'Europe/Paris', 'UTC', 'Africa/Abidjan']);
    expect(order).toHaveLength(zones.length);
    expect(new Set(order).size).toBe(zones.length);
  });

  test.for<[string, Locale, string[]]>([
    ['the device’s zone is the chosen one: once', 'fr', ['Europe/Paris', 'Europe/Paris']],
    ['the device’s zone is UTC: once', 'en', ['UTC', 'Europe/Paris']],
  ])('%s', ([, locale, first]) => {
    const order = found(' ', locale, first);
    expect(order.slice(0, 3)).toEqual([...new Set([...first, 'UTC']), 'Africa/Abidjan'].slice(0, 3));
    expect(order).toHaveLength(zones.length);
  });
});

describe('a device or a link may use an old name', () => {
  test.for([
    ['Asia/Calcutta', 'Asia/Kolkata', 'Kolkata', 'Calcutta'],
    ['Asia/Saigon', 'Asia/Ho_Chi_Minh', 'Ho Chi Minh City', 'Hô-Chi-Minh-Ville'],
    ['Europe/Kiev', 'Europe/Kyiv', 'Kyiv', 'Kiev'],
    ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires', 'Buenos Aires', 'Buenos Aires'],
    ['Asia/Katmandu', 'Asia/Kathmandu', 'Kathmandu', 'Katmandou'],
    ['Asia/Rangoon', 'Asia/Yangon', 'Yangon', 'Rangoun'],
    ['America/Godthab', 'America/Nuuk', 'Nuuk', 'Nuuk'],
    ['Atlantic/Faeroe', 'Atlantic/Faroe', 'Faroe Islands', 'Îles Féroé'],
  ])('%s is %s', ([old, modern, en, fr]) => {
    expect([zoneCity(old!, 'en'), zoneCity(old!, 'fr')]).toEqual([en, fr]);
    expect([zoneCity(modern!, 'en'), zoneCity(modern!, 'fr')]).toEqual([en, fr]);

    const own = withOwnNames(zones, [old!]);
    expect(own).toHaveLength(zones.length);
    const [first] = searchZones(indexZones(own, 'en'), '', [old!]);
    expect(first?.entry).toMatchObject({ zone: old, cities: { en, fr } });
    expect(first?.entry.aliases).toContain(modern);
  });

  test('a zone that the list lacks is added', () => {
    expect(withOwnNames(zones, ['Etc/GMT+3']).at(-1)).toMatchObject({ zone: 'Etc/GMT+3' });
  });

  test('a browser that knows only the old name is given that; a zone that it does not know is left out', () => {
    const future = { cities: { en: 'Nova', fr: 'Nova' }, countries: { en: ['Ukraine'], fr: ['Ukraine'] } };
    const list = [
      { ...future, zone: 'Europe/Nova', aliases: ['Europe/Kiev'] },
      { ...future, zone: 'Europe/Nowhere' },
    ];
    expect(usable(list)).toEqual([{ ...future, zone: 'Europe/Kiev', aliases: ['Europe/Nova'] }]);
    expect(usable(zones)).toEqual(zones);
  });
});

test.for<[string, Locale, string, string]>([
  ['Europe/Paris', 'en', 'Paris', 'France'],
  ['Asia/Singapore', 'fr', 'Singapour', ''],
  ['America/Indiana/Knox', 'fr', 'Knox (Indiana)', 'Indiana, États-Unis'],
  ['America/North_Dakota/Beulah', 'fr', 'Beulah (Dakota du Nord)', 'Dakota du Nord, États-Unis'],
  ['America/Argentina/Cordoba', 'fr', 'Córdoba (Argentine)', 'Argentine'],
  ['Asia/Hong_Kong', 'en', 'Hong Kong', ''],
])('%s in %s: %s; %s', ([zone, locale, name, place]) => {
  const entry = zones.find((one) => one.zone === zone);
  expect(zoneName(zone, locale)).toBe(name);
  expect(entry && placeOf(entry, locale)).toBe(place);
});

test.for([
  ['europe/paris', 'Europe/Paris'],
  ['Asia/Calcutta', 'Asia/Calcutta'],
  ['UTC', 'UTC'],
  ['+02:00', undefined],
  ['Europe/Nowhere', undefined],
])('the zone that %s names: %s', ([name, zone]) => {
  expect(knownZone(name!)).toBe(zone);
});

test.for<[key: string, active: number, length: number, next: number | undefined]>([
  ['ArrowDown', -1, 5, 0],
  ['ArrowDown', 4, 5, 0],
  ['ArrowUp', -1, 5, 4],
  ['ArrowUp', 0, 5, 4],
  ['ArrowUp', 3, 5, 2],
  ['Home', 3, 5, 0],
  ['End', 0, 5, 4],
  ['ArrowDown', -1, 0, undefined],
  ['a', 0, 5, undefined],
])('%s from option %i of %i leads to %s', ([key, active, length, next]) => {
  expect(stepFor(key, active, length)).toBe(next);
});
