import {
  compileInZone,
  DAY_MS,
  offsetAt,
  weeklyAlike,
  zoneFromChanges,
  type Calendar,
  type ZoneOffsets,
} from '../calendar/index.ts';
import type { Clocks, ServiceHours, WeeklyHours } from './facts.ts';
import { timeline, type OpenState, type Stretch } from './timeline.ts';

export type ServiceState =
  /** No source says when somebody answers. */
  | { kind: 'unsaid' }
  /** No zone is known, or its clock changes have run out: better the printed hours than a wrong state. */
  | { kind: 'unknown' }
  | { kind: 'always' }
  /** `next` is the stretch that follows, undefined where nothing changes within two weeks. */
  | { kind: 'state'; state: OpenState; next: Stretch | undefined };

/** How far the next change is looked for: over a weekend, and over the week of Chinese New Year. */
export const AHEAD_MS = 15 * DAY_MS;

/** Whether somebody answers at an instant, in epoch milliseconds: open at the opening instant, closed at the closing one. */
export function stateAt(hours: ServiceHours, clocks: Clocks, nowAt: number): ServiceState {
  const stretches = stretchesOf(hours, clocks, nowAt, nowAt + AHEAD_MS);
  if (typeof stretches === 'string') return { kind: stretches };
  return { kind: 'state', state: stretches[0]?.state ?? 'closed', next: stretches[1] };
}

/** When somebody answers between two instants, in epoch milliseconds; the second is exclusive. */
export function stretchesOf(
  hours: ServiceHours,
  clocks: Clocks,
  fromAt: number,
  toAt: number,
): Stretch[] | 'always' | 'unsaid' | 'unknown' {
  if (hours === 'always' || hours === 'unsaid') return hours;
  if (toAt > clocks.untilAt || hours.zones.length === 0) return 'unknown';
  const calendars = hours.zones.map((zone) => calendarOf(hours, zone, clocks, fromAt, toAt));
  return calendars.every(({ alwaysOpen }) => alwaysOpen) ? 'always' : timeline(calendars, fromAt, toAt);
}

function calendarOf(hours: WeeklyHours, timeZone: string, clocks: Clocks, fromAt: number, toAt: number): Calendar {
  const date = (at: number) => new Date(at).toISOString().slice(0, 10);
  // Two days more on either side: local days are not those of UTC, and a night may reach into the first.
  const horizon = { from: date(fromAt - 2 * DAY_MS), until: date(toAt + 2 * DAY_MS) };
  const exceptions = Object.fromEntries((hours.holidays ?? []).map((day) => [day, []]));
  const spec = { timeZone, weekly: weeklyAlike(hours.days, [hours.opens, hours.closes]), exceptions };
  return compileInZone(spec, zoneOf(timeZone, clocks), horizon);
}

/** The local time of an instant on a clock of the page, in milliseconds as if it were UTC. */
export const localTimeAt = (at: number, timeZone: string, clocks: Clocks): number =>
  at + offsetAt(zoneOf(timeZone, clocks), at);

/** @throws {RangeError} If the page does not carry the clock of the zone. */
function zoneOf(timeZone: string, { changes }: Clocks): ZoneOffsets {
  const clock = changes[timeZone];
  if (!clock) throw new RangeError(`no clock is known for ${timeZone}.`);
  return zoneFromChanges(clock);
}
