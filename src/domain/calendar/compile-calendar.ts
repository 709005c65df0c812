import { serviceDays, union } from './boundaries.ts';
import { addDays, isServiceDay } from './business-days.ts';
import type { Calendar } from './calendar.ts';
import { defaultHorizon, horizonDays, inside, limitsOf, type Horizon } from './limits.ts';
import { isAlwaysOpen, isOpen, nextClosing, nextOpening, spansBetween } from './openings.ts';
import { add, between, subtract } from './service-time.ts';
import { parseSpec, type CalendarSpec } from './spec.ts';
import { timeline } from './timeline.ts';
import { DAY_MS } from './units.ts';
import { instantOf, offsetAt, zoneOffsets, type ZoneOffsets } from './zone.ts';

/**
 * Compiles service hours into sorted boundary instants; every question is then a binary search.
 *
 * @throws {CalendarSpecError} If the spec is written wrongly.
 */
export function compileCalendar(spec: CalendarSpec, horizon: Horizon = defaultHorizon): Calendar {
  const { fromDay, untilDay } = horizonDays(horizon);
  // A day more on either side: local days are not those of UTC.
  return compileInZone(spec, zoneOffsets(spec.timeZone, (fromDay - 1) * DAY_MS, (untilDay + 1) * DAY_MS), horizon);
}

/** Like compileCalendar, for a zone whose offsets are at hand; it needs no Luxon. */
export function compileInZone(spec: CalendarSpec, zone: ZoneOffsets, horizon: Horizon = defaultHorizon): Calendar {
  const parsed = parseSpec(spec);
  const { exceptions, knownUntilDay } = parsed;
  const limits = limitsOf(horizon, zone, spec.timeZone);
  // Two days early, so that a night shift that reaches into the horizon is seen.
  const days = serviceDays(parsed, zone, limits.fromDay - 2, limits.untilDay);
  const line = timeline(union(days, limits.fromAt, limits.untilAt), limits);
  const localDay = (at: number) => Math.floor((inside(limits, at) + offsetAt(zone, at)) / DAY_MS);
  return {
    timeZone: spec.timeZone,
    zone,
    alwaysOpen: isAlwaysOpen(line),
    knownUntil: knownUntilDay === undefined ? Infinity : instantOf(zone, (knownUntilDay + 1) * DAY_MS),
    isOpen: (at) => isOpen(line, at),
    nextOpening: (at) => nextOpening(line, at),
    nextClosing: (at) => nextClosing(line, at),
    add: (startAt, durationMs) => add(line, startAt, durationMs),
    subtract: (endAt, durationMs) => subtract(line, endAt, durationMs),
    between: (fromAt, toAt) => between(line, fromAt, toAt),
    addDays: (startAt, count) => addDays(line, days, zone, startAt, count),
    spans: (fromAt, toAt) => spansBetween(line, fromAt, toAt),
    isHoliday: (at) => exceptions.get(localDay(at))?.length === 0,
    isServiceDay: (at) => isServiceDay(days, localDay(at)),
  };
}
