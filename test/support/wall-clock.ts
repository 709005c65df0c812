/** A row of real minutes with what the clock on the wall shows at each. Minutes are counted from 1970-01-01. */
export type WallClock = {
  /** The real minute, in UTC, with which the row begins. */
  first: number;
  length: number;
  /** Local date and time of each minute of the row, counted as if it were UTC. */
  shows: Int32Array;
  /** The first minute of the row at which the wall shows a time; undefined where it never does. */
  firstShowing: (local: number) => number | undefined;
};

const MINUTE = 60_000;
const DAY = 1440;

/** The clock of a zone over a row of minutes. It may be read until the next one is asked for: the rows are used again. */
export function readClock(timeZone: string, first: number, length: number): WallClock {
  const shows = rows(0, length);
  const seen = rows(1, length + 4 * DAY).fill(-1);
  const base = first - 2 * DAY;
  for (let minute = 0; minute < length;) {
    const day = Math.floor((first + minute) / DAY);
    const offsets = dayOffsets(timeZone, day);
    for (const midnight = (day + 1) * DAY - first; minute < length && minute < midnight; minute++) {
      const local = first + minute + (typeof offsets === 'number' ? offsets : offsets[first + minute - day * DAY]!);
      shows[minute] = local;
      if (seen[local - base] === -1) seen[local - base] = minute;
    }
  }
  const firstShowing = (local: number) => (seen[local - base] === -1 ? undefined : seen[local - base]);
  return { first, length, shows, firstShowing };
}

/** Local time minus UTC at a real minute. */
export function offsetMinutes(timeZone: string, minute: number): number {
  const offsets = dayOffsets(timeZone, Math.floor(minute / DAY));
  return typeof offsets === 'number' ? offsets : offsets[minute - Math.floor(minute / DAY) * DAY]!;
}

/** The days of UTC, from one year to another, on which a zone's offset changes. */
export function changeDays(timeZone: string, fromYear: number, untilYear: number): number[] {
  const from = Date.UTC(fromYear, 0) / MINUTE / DAY;
  const days = Array.from({ length: Date.UTC(untilYear, 0) / MINUTE / DAY - from }, (_, i) => from + i);
  return days.filter((day) => typeof dayOffsets(timeZone, day) !== 'number');
}

const known = new Map<string, Map<number, number | Int16Array>>();

/** One offset where the day keeps it from beginning to end; else the offset of each of its minutes. */
function dayOffsets(timeZone: string, day: number): number | Int16Array {
  let days = known.get(timeZone);
  if (!days) known.set(timeZone, (days = new Map()));
  let offsets = days.get(day);
  if (offsets === undefined) {
    const [morning, night] = [named(timeZone, day * DAY), named(timeZone, day * DAY + DAY)];
    offsets = morning === night ? morning : Int16Array.from({ length: DAY }, (_, i) => named(timeZone, day * DAY + i));
    days.set(day, offsets);
  }
  return offsets;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Intl writes `1/31/2026, GMT-03:30`, and plain `GMT` for zero. */
function named(timeZone: string, minute: number): number {
  let format = formats.get(timeZone);
  if (!format)
    formats.set(timeZone, (format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })));
  const [, sign, hours, minutes] = /GMT(?:([+-])(\d\d):(\d\d))?$/.exec(format.format(minute * MINUTE)) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

const buffers: Int32Array[] = [];

/** One large row in each slot serves all clocks: a hundred thousand cases would otherwise cost gigabytes. */
function rows(slot: number, length: number): Int32Array {
  let buffer = buffers[slot];
  if (!buffer || buffer.length < length) buffers[slot] = buffer = new Int32Array(length);
  return buffer.subarray(0, length);
}
