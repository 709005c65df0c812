import { intervalsOf, serviceDays, union, type ServiceDays, type Span } from './boundaries.ts';
import { HorizonError, NoServiceHoursError } from './errors.ts';
import { countAtMost, countBelow } from './search.ts';
import { formatDay, parseDay, parseSpec, type CalendarSpec, type ParsedSpec } from './spec.ts';
import { DAY_MS } from './units.ts';
import { instantOf, offsetAt, zoneOffsets, type ZoneOffsets } from './zone.ts';

/** Local dates, the first inclusive, the last exclusive. */
export type Horizon = { from: string; until: string };

/** Wide enough for any case on file; a compiled calendar of it costs a few milliseconds. */
export const defaultHorizon: Horizon = { from: '2000-01-01', until: '2080-01-01' };

/** A search that finds no service hour within this time ends in an error (product rule 7). */
const SEARCH_LIMIT_MS = 365 * DAY_MS;

/**
 * Service hours, ready to be asked. All instants are epoch milliseconds, all durations milliseconds of real elapsed time.
 *
 * Every question outside the horizon throws a HorizonError, and so does one whose answer would lie there; a search that
 * finds no service hour within a year throws a NoServiceHoursError; a NaN throws a RangeError.
 */
export type Calendar = {
  readonly timeZone: string;
  readonly zone: ZoneOffsets;
  /** Open without end: it has no next closing. */
  readonly alwaysOpen: boolean;
  /** The instant from which exceptions are no longer known; Infinity where the calendar names no last day. */
  readonly knownUntil: number;
  /** Open at an opening instant, closed at a closing one. */
  isOpen(at: number): boolean;
  /** The instant itself where it is open. */
  nextOpening(at: number): number;
  /** The first closing after the instant, be it open or closed then. */
  nextClosing(at: number): number;
  /**
   * The instant at which `durationMs` of service time has been used up. Time that ends exactly at closing is due at
   * closing; a duration of zero is due at the next opening.
   *
   * @throws {RangeError} If the duration is negative.
   */
  add(startAt: number, durationMs: number): number;
  /**
   * The latest instant from which `durationMs` of service time fits before `endAt`. Time that is used up exactly at an
   * opening gives that opening. A duration of zero gives the end itself, or the last closing before it if closed.
   *
   * @throws {RangeError} If the duration is negative.
   */
  subtract(endAt: number, durationMs: number): number;
  /** Service time between two instants; negative where the second is earlier. */
  between(fromAt: number, toAt: number): number;
  /**
   * Business days, by our reading (product rule 5): from the next opening, the same local time on the n-th following day
   * on which service hours start, moved into that day's hours if it is closed then: to the day's next opening, else to
   * its last closing.
   *
   * @throws {RangeError} If `days` is negative or not whole.
   */
  addDays(startAt: number, days: number): number;
  /** The open stretches between two instants, cut at them; none where the second is not later. */
  spans(fromAt: number, toAt: number): Span[];
  /** Whether a dated exception closes the local day on which the instant falls. */
  isHoliday(at: number): boolean;
  /** Whether service hours start on the local day on which the instant falls. */
  isServiceDay(at: number): boolean;
};

/**
 * Compiles service hours into sorted boundary instants; every question is then a binary search.
 *
 * @throws {CalendarSpecError} If the spec is written wrongly.
 */
export function compileCalendar(spec: CalendarSpec, horizon: Horizon = defaultHorizon): Calendar {
  const fromAt = parseDay(horizon.from, 'horizon.from') * DAY_MS - DAY_MS;
  const untilAt = parseDay(horizon.until, 'horizon.until') * DAY_MS + DAY_MS;
  return compileInZone(spec, zoneOffsets(spec.timeZone, fromAt, untilAt), horizon);
}

/** Like compileCalendar, for a zone whose offsets are at hand; it needs no Luxon. */
export function compileInZone(spec: CalendarSpec, zone: ZoneOffsets, horizon: Horizon = defaultHorizon): Calendar {
  const parsed = parseSpec(spec);
  const fromDay = parseDay(horizon.from, 'horizon.from');
  const untilDay = parseDay(horizon.until, 'horizon.until');
  const fromAt = instantOf(zone, fromDay * DAY_MS);
  const untilAt = instantOf(zone, untilDay * DAY_MS);
  // Two days early, so that a night shift that reaches into the horizon is seen.
  const days = serviceDays(parsed, zone, fromDay - 2, untilDay);
  const spans = union(days, fromAt, untilAt);
  return answers({ spec, parsed, zone, fromAt, untilAt, days, spans, horizon });
}

type Compiled = {
  spec: CalendarSpec;
  parsed: ParsedSpec;
  zone: ZoneOffsets;
  fromAt: number;
  untilAt: number;
  days: ServiceDays;
  spans: Span[];
  horizon: Horizon;
};

// One closure over the compiled arrays, longer than a function should be: its parts share them all.
function answers({ spec, parsed, zone, fromAt, untilAt, days, spans: open, horizon }: Compiled): Calendar {
  const count = open.length;
  const starts = Float64Array.from(open, (span) => span.start);
  const ends = Float64Array.from(open, (span) => span.end);
  /** Service time before span i; one entry more than there are spans. */
  const before = new Float64Array(count + 1);
  for (let i = 0; i < count; i++) before[i + 1] = before[i]! + ends[i]! - starts[i]!;
  /** Spans that are followed by a year without service; nearly always none. */
  const dead = open.flatMap((span, i) => (open[i + 1] && open[i + 1]!.start - span.end > SEARCH_LIMIT_MS ? [i] : []));
  const alwaysOpen = count === 1 && starts[0] === fromAt && ends[0] === untilAt;

  /** The last span that starts at or before the instant; -1 before the first. */
  const spanAt = (at: number) => countAtMost(starts, at) - 1;

  /** Service time from the horizon's start. */
  function used(at: number, span = spanAt(at)): number {
    return span < 0 ? 0 : before[span]! + Math.min(at, ends[span]!) - starts[span]!;
  }

  function inHorizon(at: number): number {
    if (at >= fromAt && at <= untilAt) return at;
    if (Number.isNaN(at)) throw new RangeError('The instant is not a number.');
    throw new HorizonError(
      `${describe(at)} is outside ${horizon.from} to ${horizon.until}, the years of this calendar.`,
    );
  }

  function noService(at: number): never {
    throw new NoServiceHoursError(`No service hours within a year of ${describe(at)} (${spec.timeZone}).`);
  }

  function pastHorizon(): never {
    throw new HorizonError(`The answer lies outside ${horizon.from} to ${horizon.until}, the years of this calendar.`);
  }

  /** There is no further span: either the calendar has ended for good, or only our horizon has. */
  function afterLastSpan(at: number): never {
    const last = ends[count - 1] ?? at;
    if (count === 0 || untilAt - last > SEARCH_LIMIT_MS) noService(last);
    pastHorizon();
  }

  /** Refuses to step over a year without service between two spans. */
  function refuseDeadYear(first: number, last: number): void {
    const gap = dead.find((i) => i >= first && i < last);
    if (gap !== undefined) noService(ends[gap]!);
  }

  function nextOpening(at: number): number {
    const span = spanAt(inHorizon(at));
    if (span >= 0 && at < ends[span]!) return at;
    const opening = starts[span + 1] ?? afterLastSpan(at);
    return opening - at > SEARCH_LIMIT_MS ? noService(at) : opening;
  }

  function add(startAt: number, durationMs: number): number {
    if (!(durationMs >= 0)) throw new RangeError(`The duration is negative: ${durationMs} ms.`);
    if (durationMs === 0) return nextOpening(startAt);
    const span = spanAt(inHorizon(startAt));
    const target = used(startAt, span) + durationMs;
    // Most answers are near: the window doubles from where the case was filed until the answer is inside.
    let low = Math.max(span, 0);
    let step = 1;
    while (low + step < count && before[low + step]! < target) {
      low += step;
      step *= 2;
    }
    const due = countBelow(before, target, low, Math.min(low + step, count) + 1) - 1;
    if (due >= count) afterLastSpan(startAt);
    if (dead.length > 0) refuseDeadYear(span, due);
    if (due !== span && starts[span + 1]! - startAt > SEARCH_LIMIT_MS) noService(startAt);
    return starts[due]! + target - before[due]!;
  }

  function subtract(endAt: number, durationMs: number): number {
    if (!(durationMs >= 0)) throw new RangeError(`The duration is negative: ${durationMs} ms.`);
    const span = spanAt(inHorizon(endAt));
    if (span < 0) return count === 0 ? noService(endAt) : pastHorizon();
    if (endAt - ends[span]! > SEARCH_LIMIT_MS) noService(endAt);
    if (durationMs === 0) return Math.min(endAt, ends[span]!);
    const target = used(endAt, span) - durationMs;
    if (target < 0) pastHorizon();
    const first = countAtMost(before, target, 0, span + 1) - 1;
    if (dead.length > 0) refuseDeadYear(first, span);
    return starts[first]! + target - before[first]!;
  }

  function between(a: number, b: number): number {
    return used(inHorizon(b)) - used(inHorizon(a));
  }

  function addDays(startAt: number, n: number): number {
    if (!(n >= 0 && Number.isInteger(n))) throw new RangeError(`Not a whole number of days: ${n}.`);
    const opening = nextOpening(startAt);
    if (n === 0) return opening;
    const local = opening + offsetAt(zone, opening);
    const today = Math.floor(local / DAY_MS);
    const next = countAtMost(days.day, today);
    const target = next + n - 1;
    const last = days.day[target] ?? afterLastSpan(opening);
    if (dead.length > 0) refuseDeadYear(spanAt(opening), spanAt(days.start[days.first[target]!]!));
    return inHorizon(movedInto(target, instantOf(zone, local + (last - today) * DAY_MS)));
  }

  /** The instant, if open; else the day's next opening, else its last closing. */
  function movedInto(dayIndex: number, at: number): number {
    const own = { from: days.first[dayIndex]!, to: days.first[dayIndex + 1]! };
    const openings = days.start.slice(own.from, own.to);
    const closings = days.end.slice(own.from, own.to);
    if (closings.includes(at) || isOpen(at)) return at;
    const later = openings.filter((opening) => opening > at);
    return later.length > 0 ? Math.min(...later) : Math.max(...closings);
  }

  function isOpen(at: number): boolean {
    const span = spanAt(inHorizon(at));
    return span >= 0 && at < ends[span]!;
  }

  function nextClosing(at: number): number {
    const span = spanAt(inHorizon(at));
    const current = span >= 0 && at < ends[span]! ? span : spanAt(nextOpening(at));
    const closing = ends[current]!;
    return closing === untilAt ? pastHorizon() : closing;
  }

  function spans(a: number, b: number): Span[] {
    inHorizon(a);
    inHorizon(b);
    if (b <= a) return [];
    const first = Math.max(spanAt(a), 0);
    return open
      .slice(first, countBelow(starts, b))
      .map(({ start, end }) => ({ start: Math.max(start, a), end: Math.min(end, b) }))
      .filter(({ start, end }) => start < end);
  }

  const localDay = (at: number) => Math.floor((inHorizon(at) + offsetAt(zone, at)) / DAY_MS);

  return {
    timeZone: spec.timeZone,
    zone,
    alwaysOpen,
    knownUntil: parsed.knownUntilDay === undefined ? Infinity : instantOf(zone, (parsed.knownUntilDay + 1) * DAY_MS),
    isOpen,
    nextOpening,
    nextClosing,
    add,
    subtract,
    between,
    addDays,
    spans,
    isHoliday: (at) => parsed.exceptions.get(localDay(at))?.length === 0,
    isServiceDay: (at) => intervalsOf(parsed, localDay(at)).length > 0,
  };
}

const describe = (at: number) =>
  Number.isFinite(at) && Math.abs(at) < 8.64e15 ? `${formatDay(Math.floor(at / DAY_MS))} (UTC)` : String(at);
