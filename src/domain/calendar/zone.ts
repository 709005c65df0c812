import { IANAZone } from 'luxon';
import { CalendarSpecError } from './errors.ts';
import { countAtMost } from './search.ts';
import { DAY_MS, MINUTE_MS } from './units.ts';

/**
 * A time zone as the instants at which its offset changes. Segment `i` is half-open, from `from[i]` to `from[i + 1]`.
 * Plain data, so that a page can carry it and a browser needs no Luxon to read a clock.
 */
export type ZoneOffsets = {
  /** Epoch milliseconds, ascending; the first is -Infinity. */
  from: readonly number[];
  /** Local time minus UTC, in milliseconds. */
  offsetMs: readonly number[];
  /** Local time at which each segment ends. */
  localEnd: readonly number[];
};

/**
 * Below the shortest time between two changes of any zone from 2000 to 2080, which is an hour less than seven days
 * (Asia/Gaza in October 2040, where Ramadan ends a week before summer time does; America/Recife in October 2000).
 */
const SAMPLE_MS = 6 * DAY_MS;

const cache = new Map<string, ZoneOffsets>();

/**
 * The offset changes of an IANA zone between two instants; before and after them the outermost offsets hold.
 *
 * @throws {CalendarSpecError} If the zone is unknown.
 */
export function zoneOffsets(timeZone: string, fromAt: number, untilAt: number): ZoneOffsets {
  const key = `${timeZone} ${fromAt} ${untilAt}`;
  let offsets = cache.get(key);
  if (!offsets) cache.set(key, (offsets = readOffsets(timeZone, fromAt, untilAt)));
  return offsets;
}

/**
 * A zone from its offset changes, each an instant and the offset that holds from then on, both in milliseconds: how a
 * page carries it. The first offset also holds before its instant.
 */
export function zoneFromChanges(changes: readonly (readonly [fromAt: number, offsetMs: number])[]): ZoneOffsets {
  const from = changes.map(([at], i) => (i === 0 ? -Infinity : at));
  const offsetMs = changes.map(([, ms]) => ms);
  return { from, offsetMs, localEnd: offsetMs.map((ms, i) => (from[i + 1] ?? Infinity) + ms) };
}

/** Local time minus UTC at an instant, in milliseconds. */
export function offsetAt(zone: ZoneOffsets, at: number): number {
  return zone.offsetMs[countAtMost(zone.from, at) - 1]!;
}

/**
 * The instant of a local time, which is written as if it were UTC (`Date.UTC(2026, 2, 29, 2, 30)`).
 *
 * A time in a gap moves forward by the length of the gap, an ambiguous one takes its first occurrence (product rule 2):
 * both mean that the offset from before the clock change is used.
 */
export function instantOf(zone: ZoneOffsets, local: number): number {
  const segment = countAtMost(zone.localEnd, local);
  const at = local - zone.offsetMs[segment]!;
  return at < zone.from[segment]! ? local - zone.offsetMs[segment - 1]! : at;
}

/** All instants of a local time: none in a gap, two where the clock is set back, else one. Earliest first. */
export function possibleInstants(zone: ZoneOffsets, local: number): number[] {
  const segment = countAtMost(zone.localEnd, local);
  return [segment, segment + 1].flatMap((i) => {
    const offset = zone.offsetMs[i];
    if (offset === undefined) return [];
    const at = local - offset;
    return at >= zone.from[i]! && at < (zone.from[i + 1] ?? Infinity) ? [at] : [];
  });
}

function readOffsets(timeZone: string, fromAt: number, untilAt: number): ZoneOffsets {
  const zone = new IANAZone(timeZone);
  if (!zone.isValid) {
    throw new CalendarSpecError(`timeZone: "${timeZone}" is unknown; use an IANA time zone, such as Europe/Paris.`);
  }
  return zoneFromChanges(offsetChanges((at) => Math.round(zone.offset(at) * MINUTE_MS), fromAt, untilAt));
}

/**
 * The changes of an offset between two instants, for `zoneFromChanges`, where only single offsets can be asked for.
 *
 * @param offset Local time minus UTC at an instant, in milliseconds.
 */
export function offsetChanges(
  offset: (at: number) => number,
  fromAt: number,
  untilAt: number,
): [fromAt: number, offsetMs: number][] {
  const changes: [number, number][] = [[fromAt, offset(fromAt)]];
  for (let at = fromAt; at < untilAt; at += SAMPLE_MS) {
    const after = offset(at + SAMPLE_MS);
    if (after !== changes.at(-1)?.[1]) changes.push([changeBetween(offset, at, at + SAMPLE_MS), after]);
  }
  return changes;
}

/** The first instant, to the second, at which the offset is no longer what it was at `low`. */
function changeBetween(offset: (at: number) => number, low: number, high: number): number {
  const before = offset(low);
  while (high - low > 1000) {
    const middle = low + Math.floor((high - low) / 2000) * 1000;
    if (offset(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}
