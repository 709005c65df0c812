import fc from 'fast-check';
import type { Oracle, OracleSpec } from './oracle.ts';
import { changeDays } from './wall-clock.ts';

/** Changes of 60 and of 30 minutes, at midnight and at night, south and north, around Ramadan, and none at all. */
export const zones = [
  'Europe/Paris',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'Asia/Tokyo',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'America/St_Johns',
  'Asia/Kathmandu',
  'America/Santiago',
  'Asia/Tehran',
  'Antarctica/Troll',
];

/** The days before which, and after which, nothing is asked. */
const firstDay = Date.UTC(2018, 0, 8) / 86_400_000;
const lastDay = Date.UTC(2030, 11, 1) / 86_400_000;

/** How many local days a case sees. */
export const WINDOW_DAYS = 12;

export type Case = {
  spec: OracleSpec;
  /** The first of the case's local days, counted from 1970-01-01 = 0. */
  firstDay: number;
  moments: Moment[];
  /** Whole numbers from which a test makes durations that fit its calendar. */
  picks: number[];
};

/** A place in the window: near an opening or closing, near a clock change, near a midnight, or anywhere. */
export type Moment = { near: 'boundary' | 'change' | 'midnight' | 'any'; which: number; byMs: number };

const clock = (latest: number) =>
  fc
    .oneof(
      { weight: 3, arbitrary: fc.integer({ min: 0, max: Math.floor(latest / 30) }).map((half) => half * 30) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: latest }) },
      { weight: 1, arbitrary: fc.constantFrom(...[0, 30, 60, 90, 120, 150, 180, 210]) }, // when clocks change
    )
    .map(asClock);

export const asClock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const opens = clock(1439);
const closes = clock(1440);

const officeHours: [string, string][] = [
  ['09:00', '17:00'],
  ['08:00', '12:00'],
  ['13:00', '18:00'],
  ['06:00', '17:30'],
];

/** Any opening with any closing: by day, overnight, to 24:00, and equal ones, which are 24 hours. */
const interval = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(opens, closes) },
  { weight: 2, arbitrary: fc.constantFrom(...officeHours) },
  { weight: 1, arbitrary: opens.map((time): [string, string] => [time, time]) },
  { weight: 1, arbitrary: opens.map((time): [string, string] => [time, '24:00']) },
);

const hours = fc.oneof(
  { weight: 3, arbitrary: fc.constant<[string, string][]>([]) },
  { weight: 5, arbitrary: fc.tuple(interval) },
  { weight: 4, arbitrary: fc.array(interval, { minLength: 2, maxLength: 4 }) },
);

const ordinaryWeek = fc
  .tuple(hours, fc.subarray(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']))
  .map(([same, days]): OracleSpec['weekly'] => Object.fromEntries(days.map((day) => [day, same])));

const anyWeek = fc.record(
  { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: hours },
  { requiredKeys: [] },
);

/** The days, in the years in question, on which a zone's clocks change; a window is laid around one of them as often as not. */
const window = fc.oneof(
  ...zones.map((timeZone) => {
    const anywhere = fc.integer({ min: firstDay, max: lastDay });
    const changes = changeDays(timeZone, 2018, 2031).filter((day) => day > firstDay + WINDOW_DAYS && day < lastDay);
    const around = fc.integer({ min: -1, max: WINDOW_DAYS + 1 });
    const atChange = fc.tuple(fc.constantFrom(...changes, firstDay), around).map(([day, before]) => day - before);
    return fc.record({
      timeZone: fc.constant(timeZone),
      firstDay: changes.length > 0 ? fc.oneof(anywhere, atChange) : anywhere,
    });
  }),
);

/** Dates by their distance from the window's first day; a few lie outside it. */
const exceptions = fc.array(fc.tuple(fc.integer({ min: -2, max: WINDOW_DAYS + 1 }), hours), { maxLength: 4 });

const moment: fc.Arbitrary<Moment> = fc.record({
  near: fc.constantFrom('boundary', 'boundary', 'change', 'midnight', 'any'),
  which: fc.nat(),
  byMs: fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.constantFrom(-60_000, -1, 1, 60_000) },
    { weight: 2, arbitrary: fc.integer({ min: -4 * 3_600_000, max: 4 * 3_600_000 }) },
  ),
});

export const anyCase: fc.Arbitrary<Case> = fc
  .record({
    window,
    weekly: fc.oneof(anyWeek, ordinaryWeek),
    exceptions,
    moments: fc.array(moment, { minLength: 3, maxLength: 3 }),
    picks: fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
  })
  .map(({ window, weekly, exceptions, moments, picks }) => ({
    spec: {
      timeZone: window.timeZone,
      weekly,
      exceptions: Object.fromEntries(exceptions.map(([day, hours]) => [asDate(window.firstDay + day), hours])),
    },
    firstDay: window.firstDay,
    moments,
    picks,
  }));

export const asDate = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** The instant that a moment means in this window, from the first instant up to, not including, the last. */
export function place({ near, which, byMs }: Moment, by: Oracle, from: number, until: number): number {
  const places = { boundary: by.changes, change: by.jumps, midnight: () => [from, until], any: () => [] }[near]();
  const at = places[which % Math.max(places.length, 1)] ?? from + (which % (until - from));
  return Math.min(Math.max(at + byMs, from), until - 1);
}
