import { CalendarSpecError } from './errors.ts';
import { DAY_MS, MINUTE_MS } from './units.ts';

export const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

export type Weekday = (typeof weekdays)[number];

/**
 * Local clock times `HH:mm`, half-open: open at the first, closed at the second. `24:00` is the day's end. A closing time
 * at or before its opening is on the next day; the interval belongs to the day on which it starts.
 */
export type Interval = readonly [opens: string, closes: string];

/** Service hours, as plain data: the same object in a file, at build time and in the browser. */
export type CalendarSpec = {
  /** An IANA time zone, such as `Europe/Paris`. */
  timeZone: string;
  weekly: Partial<Record<Weekday, readonly Interval[]>>;
  /** Local dates `YYYY-MM-DD` whose intervals replace the weekly ones that start on that day; `[]` is a holiday. */
  exceptions?: Readonly<Record<string, readonly Interval[]>> | undefined;
  /** The last local date, inclusive, up to which the exceptions are known. */
  knownUntil?: string | undefined;
};

/** The same hours on each of these days. */
export const weeklyAlike = (days: readonly Weekday[], hours: Interval): CalendarSpec['weekly'] =>
  Object.fromEntries(days.map((day) => [day, [hours]]));

/** Milliseconds after local midnight; `closes` may lie on the next day. */
export type ClockInterval = { opens: number; closes: number };

/** Days are counted from 1970-01-01 = 0; `weekly[0]` is Sunday. */
export type ParsedSpec = {
  weekly: readonly ClockInterval[][];
  exceptions: ReadonlyMap<number, ClockInterval[]>;
  knownUntilDay: number | undefined;
};

/** @throws {CalendarSpecError} Naming the field and what to write instead. */
export function parseSpec(spec: CalendarSpec): ParsedSpec {
  for (const day of Object.keys(spec.weekly)) {
    if (!weekdays.includes(day as Weekday)) fail(`weekly.${day}`, `use one of ${weekdays.join(', ')}`);
  }
  const exceptions = Object.entries(spec.exceptions ?? {}).map(
    ([date, intervals]) => [parseDay(date, 'exceptions'), parseIntervals(intervals, `exceptions.${date}`)] as const,
  );
  return {
    weekly: weekdays.map((day) => parseIntervals(spec.weekly[day] ?? [], `weekly.${day}`)),
    exceptions: new Map(exceptions),
    knownUntilDay: spec.knownUntil === undefined ? undefined : parseDay(spec.knownUntil, 'knownUntil'),
  };
}

/** The number of a date `YYYY-MM-DD`, counted in days from 1970-01-01 = 0. */
export function parseDay(date: string, field: string): number {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00Z`) : NaN;
  // Date.parse turns 2026-02-30 into 2 March in some engines: the round trip refuses it in all of them.
  if (Number.isNaN(at) || formatDay(at / DAY_MS) !== date)
    fail(field, `"${date}" is no date; write it as "2026-12-25"`);
  return at / DAY_MS;
}

/** `YYYY-MM-DD` of a day counted from 1970-01-01 = 0. */
export const formatDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

function parseIntervals(intervals: readonly Interval[], field: string): ClockInterval[] {
  return intervals.map(([from, to]) => {
    const opens = parseClock(from, field);
    const closes = parseClock(to, field);
    if (opens === DAY_MS) fail(field, '24:00 can only close; a day opens at 00:00');
    return { opens, closes: closes > opens ? closes : closes + DAY_MS };
  });
}

function parseClock(time: string, field: string): number {
  const [, hours, minutes] = /^(\d{2}):([0-5]\d)$/.exec(time) ?? [];
  const at = (Number(hours) * 60 + Number(minutes)) * MINUTE_MS;
  if (!(at <= DAY_MS)) fail(field, `"${time}" is no clock time; write it as "09:00", up to "24:00"`);
  return at;
}

function fail(field: string, advice: string): never {
  throw new CalendarSpecError(`${field}: ${advice}.`);
}
