import { fill } from '../../i18n/fill.ts';
import { zoneCity } from '../../i18n/zones.ts';
import type { Edge, Range } from './range.ts';
import { printed, type Words } from './words.ts';

/** What sets the two outermost readings apart, each in a word: the zone, else the clock, else the hours. */
export function edgeNames({ earliest, latest }: Range, words: Words): [string, string] {
  const { labels, locale } = words;
  const city = ({ reading }: Edge) => zoneCity(reading.timeZone, locale);
  const hours = ({ reading }: Edge) => fill(labels.range.hours, printed(reading, locale));
  const clock = (edge: Edge) => labels.clockNames[edge.clock];
  for (const name of [city, clock]) {
    if (name(earliest) !== name(latest)) return [name(earliest), name(latest)];
  }
  return [hours(earliest), hours(latest)];
}
