import { CalendarSpecError, HorizonError, NoServiceHoursError } from './errors.ts';
import { formatDay, parseDay } from './spec.ts';
import { DAY_MS } from './units.ts';
import { instantOf, type ZoneOffsets } from './zone.ts';

/** Local dates, the first inclusive, the last exclusive. */
export type Horizon = { from: string; until: string };

/** Wide enough for any case on file. */
export const defaultHorizon: Horizon = { from: '2000-01-01', until: '2080-01-01' };

/**
 * A search that finds no service hour within this time ends in an error (product rule 7). A little less than a year, so
 * that a year of holidays is refused at whatever hour of its first days one asks.
 */
export const SEARCH_LIMIT_MS = 360 * DAY_MS;

/** How far a calendar knows, as local days and as instants. */
export type Limits = {
  timeZone: string;
  horizon: Horizon;
  fromDay: number;
  untilDay: number;
  fromAt: number;
  untilAt: number;
};

export function limitsOf(horizon: Horizon, zone: ZoneOffsets, timeZone: string): Limits {
  const { fromDay, untilDay } = horizonDays(horizon);
  const [fromAt, untilAt] = [instantOf(zone, fromDay * DAY_MS), instantOf(zone, untilDay * DAY_MS)];
  return { timeZone, horizon, fromDay, untilDay, fromAt, untilAt };
}

/**
 * The first local day and the one after the last, counted from 1970-01-01 = 0.
 *
 * @throws {CalendarSpecError} If either is no date, or the last is not after the first.
 */
export function horizonDays({ from, until }: Horizon): { fromDay: number; untilDay: number } {
  const [fromDay, untilDay] = [parseDay(from, 'horizon.from'), parseDay(until, 'horizon.until')];
  if (untilDay <= fromDay) throw new CalendarSpecError(`horizon.until: ${until} must be later than ${from}.`);
  return { fromDay, untilDay };
}

/** The instant, if the calendar knows what is open then. */
export function inside(limits: Limits, at: number): number {
  return at >= limits.fromAt && at < limits.untilAt ? at : refuse(limits, at);
}

/** Like inside, for the end of a stretch of time, which is not part of it: the very end of the horizon will do. */
export function insideAsEnd(limits: Limits, at: number): number {
  return at >= limits.fromAt && at <= limits.untilAt ? at : refuse(limits, at);
}

export function answerOutside({ horizon }: Limits): never {
  throw new HorizonError(`The answer lies outside ${horizon.from} to ${horizon.until}, the years of this calendar.`);
}

export function noService({ timeZone }: Limits, at: number): never {
  throw new NoServiceHoursError(`No service hours within a year of ${describe(at)} (${timeZone}).`);
}

function refuse({ horizon }: Limits, at: number): never {
  if (Number.isNaN(at)) throw new RangeError('The instant is not a number.');
  throw new HorizonError(`${describe(at)} is outside ${horizon.from} to ${horizon.until}, the years of this calendar.`);
}

const describe = (at: number) =>
  Math.abs(at) < 8.64e15 ? `${formatDay(Math.floor(at / DAY_MS))} (UTC)` : `The instant ${at}`;
