import type { PlaceFacts } from './facts.ts';

/**
 * The place where a reader probably is: the one that keeps the zone of the device, and of several the one that a
 * language of theirs names, as `fr-CH` does. Without a zone that tells, the language alone.
 *
 * @param timeZone Under the name that the IANA prefers.
 * @param languages BCP 47 tags of the device, the preferred one first.
 */
export function placeOfReader<T extends Pick<PlaceFacts, 'code' | 'zones'>>(
  places: readonly T[],
  timeZone: string,
  languages: readonly string[],
): T | undefined {
  const there = places.filter(({ zones }) => zones.includes(timeZone));
  const regions = languages.flatMap((tag) => /-([A-Z]{2})\b/.exec(tag)?.[1] ?? []);
  const named = (among: readonly T[]) =>
    regions.flatMap((region) => among.find(({ code }) => code === region) ?? []).at(0);
  return there.length > 0 ? (named(there) ?? there[0]) : named(places);
}
