import type { Locale } from '../../i18n/locale.ts';
import { zoneCity } from '../../i18n/zones.ts';
import type { Choice } from './facts.ts';

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

export type ZoneGroup = { id: string; choices: Choice[] };

/** Every zone of this browser by continent, cities in the order of the language. */
export function zoneGroups(locale: Locale): ZoneGroup[] {
  const groups = new Map<string, Choice[]>();
  const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC');
  for (const id of [...zones, 'UTC']) {
    const [continent = '', ...cities] = id.split('/');
    const group = cities.length > 0 ? continent : 'other';
    groups.set(group, [...(groups.get(group) ?? []), { id, name: zoneName(id, locale) }]);
  }
  const { compare } = new Intl.Collator(locale);
  return [...groups].map(([id, choices]) => ({ id, choices: choices.sort((a, b) => compare(a.name, b.name)) }));
}

/** `Knox (Indiana)`: where a name has three parts, the last alone would mislead. */
export function zoneName(zone: string, locale: Locale): string {
  const [, within, city] = zone.split('/');
  return city && within ? `${zoneCity(zone, locale)} (${within.replaceAll('_', ' ')})` : zoneCity(zone, locale);
}
