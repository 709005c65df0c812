import { loadJson } from '../../browser/load-json.ts';
import { zoneCity, type ZoneEntry } from '../../i18n/zones.ts';
import { goesBy } from './zone-search.ts';
import { knownZone } from './zones.ts';

/** The list of the site, as far as this browser knows its zones; where it cannot be had, the browser's own. */
export async function loadZones(): Promise<ZoneEntry[]> {
  try {
    return usable(await loadJson<ZoneEntry[]>('/zones.json'));
  } catch {
    return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])].map(bareEntry);
  }
}

/** The same list with the reader's own zones under the names that device and link give them, so that they are found. */
export function withOwnNames(entries: readonly ZoneEntry[], own: readonly string[]): ZoneEntry[] {
  return own.reduce<ZoneEntry[]>(
    (list, name) =>
      list.some((entry) => goesBy(entry, name))
        ? list.map((entry) => (goesBy(entry, name) ? named(entry, name) : entry))
        : [...list, bareEntry(name)],
    [...entries],
  );
}

/** An older browser may know a zone under its old name only, such as Europe/Kiev, or not at all. */
export function usable(entries: readonly ZoneEntry[]): ZoneEntry[] {
  const listed = new Set(Intl.supportedValuesOf('timeZone'));
  const works = (zone: string) => listed.has(zone) || knownZone(zone) !== undefined;
  return entries.flatMap((entry) => {
    const name = [entry.zone, ...(entry.aliases ?? [])].find(works);
    return name === undefined ? [] : [named(entry, name)];
  });
}

function named(entry: ZoneEntry, zone: string): ZoneEntry {
  if (entry.zone === zone) return entry;
  return { ...entry, zone, aliases: [entry.zone, ...(entry.aliases ?? []).filter((name) => name !== zone)] };
}

function bareEntry(zone: string): ZoneEntry {
  const cities = { en: zoneCity(zone, 'en'), fr: zoneCity(zone, 'fr') };
  return { zone, cities, countries: { en: [], fr: [] } };
}
