import type { ServiceDays } from './boundaries.ts';
import { insideAsEnd } from './limits.ts';
import { isOpen, nextOpening } from './openings.ts';
import { countAtMost } from './search.ts';
import { afterLast, refuseEmptyYear, spanAt, type Timeline } from './timeline.ts';
import { DAY_MS } from './units.ts';
import { instantOf, offsetAt, type ZoneOffsets } from './zone.ts';

export function addDays(line: Timeline, days: ServiceDays, zone: ZoneOffsets, startAt: number, count: number): number {
  if (!(count >= 0 && Number.isInteger(count))) throw new RangeError(`Not a whole number of days: ${count}.`);
  const opening = nextOpening(line, startAt);
  if (count === 0) return opening;
  const local = opening + offsetAt(zone, opening);
  const today = Math.floor(local / DAY_MS);
  const target = countAtMost(days.day, today) + count - 1;
  const day = days.day[target] ?? afterLast(line, opening);
  refuseEmptyYear(line, spanAt(line, opening), spanAt(line, days.start[days.first[target]!]!));
  return insideAsEnd(line.limits, movedInto(line, days, target, instantOf(zone, local + (day - today) * DAY_MS)));
}

export function isServiceDay({ day }: ServiceDays, localDay: number): boolean {
  return day[countAtMost(day, localDay) - 1] === localDay;
}

/** The instant, if open or just closing; else the day's next opening, else its last closing. */
function movedInto(line: Timeline, days: ServiceDays, index: number, at: number): number {
  const openings = days.start.slice(days.first[index], days.first[index + 1]);
  const closings = days.end.slice(days.first[index], days.first[index + 1]);
  if (closings.includes(at) || isOpen(line, at)) return at;
  const later = openings.filter((opening) => opening > at);
  return later.length > 0 ? Math.min(...later) : Math.max(...closings);
}
