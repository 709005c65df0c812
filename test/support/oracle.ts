/**
 * Service time by the seven rules of the product, worked out in the plainest way there is: a row of real minutes, each
 * with what the clock on the wall shows and a mark for open. Every question walks the row.
 *
 * It shares nothing with the engine: no import, its own reading of the zone (the offset that Intl names, not Luxon), no
 * list of boundaries, no search, no running totals. Exact where offsets and boundaries are whole minutes.
 */
import { readClock, type WallClock } from './wall-clock.ts';

type Interval = readonly [opens: string, closes: string];

export type OracleSpec = {
  timeZone: string;
  weekly: Partial<Record<string, readonly Interval[]>>;
  exceptions?: Readonly<Record<string, readonly Interval[]>> | undefined;
};

export type Stretch = { start: number; end: number };

export type Oracle = ReturnType<typeof oracle>;

const MINUTE = 60_000;
const DAY = 1440;
const NAMES = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed']; // 1970-01-01 was a Thursday

/**
 * Knows every minute of the local days from `firstDay` (counted from 1970-01-01 = 0), `days` of them, and a day on either
 * side. An answer beyond them is `undefined`.
 */
export function oracle(spec: OracleSpec, firstDay: number, days: number) {
  const clock = readClock(spec.timeZone, (firstDay - 4) * DAY, (days + 8) * DAY);
  const open = new Uint8Array(clock.length);
  /** For each local day, what its intervals became: pairs of minutes in the row, empty ones left out. */
  const own = new Map<number, [opens: number, closes: number][]>();
  for (let day = firstDay - 2; day < firstDay + days + 2; day++) {
    const pairs = hoursOf(spec, day)
      .map(([opens, closes]): [number, number] => [
        atClock(clock, day, opens),
        atClock(clock, day, closing(opens, closes)),
      ])
      .filter(([opens, closes]) => closes > opens);
    for (const [opens, closes] of pairs) open.fill(1, opens, closes);
    if (pairs.length > 0) own.set(day, pairs);
  }

  const minuteOf = (at: number) => Math.floor(at / MINUTE) - clock.first;
  const instant = (minute: number) => (minute + clock.first) * MINUTE;
  const isOpen = (at: number) => open[minuteOf(at)] === 1;

  /** The first minute from `minute` on that is open (or closed); undefined where the row ends before it. */
  function walk(minute: number, until: 0 | 1): number | undefined {
    while (minute < open.length && open[minute] !== until) minute++;
    return minute < open.length ? minute : undefined;
  }

  function nextOpening(at: number): number | undefined {
    if (isOpen(at)) return at;
    const minute = walk(minuteOf(at), 1);
    return minute === undefined ? undefined : instant(minute);
  }

  function nextClosing(at: number): number | undefined {
    const opens = walk(minuteOf(at), 1);
    const closes = opens === undefined ? undefined : walk(opens, 0);
    return closes === undefined ? undefined : instant(closes);
  }

  function add(at: number, duration: number): number | undefined {
    if (duration === 0) return nextOpening(at);
    let left = duration;
    for (let minute = minuteOf(at); minute < open.length; minute++) {
      if (!open[minute]) continue;
      const begin = Math.max(at, instant(minute));
      const here = instant(minute + 1) - begin;
      if (left <= here) return begin + left;
      left -= here;
    }
    return undefined;
  }

  function subtract(at: number, duration: number): number | undefined {
    if (duration === 0 && isOpen(at)) return at;
    let left = duration;
    for (let minute = minuteOf(at - 1); minute >= 0; minute--) {
      if (!open[minute]) continue;
      const end = Math.min(at, instant(minute + 1));
      const here = end - instant(minute);
      if (left <= here) return end - left;
      left -= here;
    }
    return undefined;
  }

  function between(a: number, b: number): number {
    if (b < a) return 0 - between(b, a);
    return spans(a, b).reduce((sum, { start, end }) => sum + (end - start), 0);
  }

  function spans(a: number, b: number): Stretch[] {
    const found: Stretch[] = [];
    let last: Stretch | undefined;
    for (let minute = minuteOf(a); instant(minute) < b; minute++) {
      if (!open[minute]) last = undefined;
      else if (last) last.end = Math.min(b, instant(minute + 1));
      else found.push((last = { start: Math.max(a, instant(minute)), end: Math.min(b, instant(minute + 1)) }));
    }
    return found.filter(({ start, end }) => start < end);
  }

  function addDays(at: number, count: number): number | undefined {
    const opening = nextOpening(at);
    if (opening === undefined || count === 0) return opening;
    const shown = clock.shows[minuteOf(opening)]!;
    let day = Math.floor(shown / DAY);
    for (let left = count; left > 0; left--) {
      do day++;
      while (!own.has(day) && day < firstDay + days + 2);
    }
    const hours = own.get(day);
    if (!hours) return undefined;
    const sameTime = instant(atClock(clock, day, shown - Math.floor(shown / DAY) * DAY)) + (opening % MINUTE);
    if (isOpen(sameTime) || hours.some(([, closes]) => instant(closes) === sameTime)) return sameTime;
    const openings = hours.map(([opens]) => instant(opens)).filter((opens) => opens > sameTime);
    return openings.length > 0 ? Math.min(...openings) : Math.max(...hours.map(([, closes]) => instant(closes)));
  }

  /** Every minute of the days asked for at which it opens or closes. */
  function changes(): number[] {
    const found: number[] = [];
    for (let minute = 4 * DAY; minute < (days + 4) * DAY; minute++) {
      if (open[minute] !== open[minute - 1]) found.push(instant(minute));
    }
    return found;
  }

  /** Every minute of the row at which the clock on the wall jumps. */
  function jumps(): number[] {
    const found: number[] = [];
    for (let minute = 1; minute < clock.length; minute++) {
      if (clock.shows[minute] !== clock.shows[minute - 1]! + 1) found.push(instant(minute));
    }
    return found;
  }

  /** The first instant of a local day. */
  const midnight = (day: number) => instant(atClock(clock, day, 0));

  return { isOpen, nextOpening, nextClosing, add, subtract, between, spans, addDays, changes, jumps, midnight };
}

/** A dated exception replaces what would start on that day. */
function hoursOf(spec: OracleSpec, day: number): [opens: number, closes: number][] {
  const date = new Date(day * DAY * MINUTE).toISOString().slice(0, 10);
  const hours = spec.exceptions?.[date] ?? spec.weekly[NAMES[((day % 7) + 7) % 7]!] ?? [];
  return hours.map(([opens, closes]) => [minutes(opens), minutes(closes)]);
}

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** A closing time at or before its opening is on the next day. */
const closing = (opens: number, closes: number) => (closes <= opens ? closes + DAY : closes);

/**
 * The first minute of the row at which the wall shows this time. Where it never does, the clock jumped over it: the time
 * is moved on by as much as the clock jumped.
 */
function atClock(clock: WallClock, day: number, minute: number): number {
  const wanted = day * DAY + minute;
  const found = clock.firstShowing(wanted);
  if (found !== undefined) return found;
  let [before, after] = [wanted, wanted];
  while (clock.firstShowing(before) === undefined) before--;
  while (clock.firstShowing(after) === undefined) after++;
  return clock.firstShowing(wanted + (after - before - 1))!;
}
