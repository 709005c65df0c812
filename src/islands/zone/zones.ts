import type { Locale } from '../../i18n/locale.ts';
import { zoneCity, type ZoneEntry } from '../../i18n/zones.ts';

/** The zone in its usual capitals, if it is one; a bare offset such as +02:00 is not. */
export function knownZone(name: string): string | undefined {
  if (name !== 'UTC' && !/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+$/.test(name)) return undefined;
  try {
    // Browsers differ in the name of a zone that has several: the link's own stays.
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    return timeZone.toLowerCase() === name.toLowerCase() ? timeZone : name;
  } catch {
    return undefined;
  }
}

/** `Knox (Indiana)`: where a name has three parts, the last alone would mislead. */
export function zoneName(zone: string, locale: Locale): string {
  const within = stateOf(zone, locale);
  return within ? `${zoneCity(zone, locale)} (${within})` : zoneCity(zone, locale);
}

/** `Indiana, United States`; empty where it would only repeat the city. */
export function placeOf({ zone, cities, countries }: ZoneEntry, locale: Locale): string {
  const parts = new Set([stateOf(zone, locale), countries[locale][0] ?? '']);
  return [...parts].filter((part) => part !== '' && part !== cities[locale]).join(', ');
}

function stateOf(zone: string, locale: Locale): string {
  const [, within = '', city] = zone.split('/');
  return city === undefined ? '' : zoneCity(within, locale);
}
