import { placeOfReader, type PlaceFacts } from '../../domain/directory/index.ts';
import { sameZone } from '../../i18n/zones.ts';

type Known = Pick<PlaceFacts, 'code' | 'zones'>;

/** Where a device that reports this zone is, be it under an old name; of several places, the one that its languages name. */
export function placeByZone<T extends Known>(places: readonly T[], timeZone: string, languages: readonly string[]) {
  const zone = places.flatMap(({ zones }) => zones).find((it) => sameZone(it, timeZone));
  return zone === undefined ? undefined : placeOfReader(places, zone, languages);
}

/** The same, and where the zone tells nothing, by the languages alone. */
export const readerPlace = <T extends Known>(places: readonly T[], timeZone: string, languages: readonly string[]) =>
  placeByZone(places, timeZone, languages) ?? placeOfReader(places, timeZone, languages);
