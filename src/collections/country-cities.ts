import { getTimezone } from 'countries-and-timezones';
import { locales } from '../i18n/locale.ts';
import type { ZoneEntry } from '../i18n/zones.ts';
import { timeZones } from './time-zones.ts';

let known: Map<string | undefined, ZoneEntry[]> | undefined;

/** Well-known cities of a country, in both languages: those that stand for its zones, and others that keep their time. */
export function citiesOf(code: string): string[] {
  // The IANA names the country in which the city lies before those that share its time.
  known ??= Map.groupBy(timeZones(), ({ zone }) => getTimezone(zone)?.countries[0]);
  const zones = known.get(code) ?? [];
  return zones.flatMap(({ cities, also }) => locales.flatMap((locale) => [cities[locale], ...(also?.[locale] ?? [])]));
}
