import type { CalendarSpec, Interval } from '../calendar/index.ts';
import type { ClockId, Region, WeekdayName } from '../facts.ts';

/** What a reader takes the source to mean where it names no zone and no days. */
export type Reading = { timeZone: string; days: readonly WeekdayName[] };

export type RegionHours = Pick<Region, 'opens' | 'closes' | 'timeZone' | 'days' | 'holidays' | 'readings'>;

const everyDay: readonly WeekdayName[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const dayAndNight: Interval = ['00:00', '24:00'];

/** What the source says wins over the reader's choice of a zone. */
export function readingOf(region: RegionHours, timeZone: string): Reading {
  return {
    timeZone: region.timeZone === 'unsaid' ? timeZone : region.timeZone,
    days: region.days === 'unsaid' ? region.readings.days : region.days,
  };
}

/**
 * The service hours in which a clock runs.
 *
 * A 24x5 clock runs from the first midnight of the days of the reading to their last, in its zone: the source names
 * neither. Business days are the days on which the region opens. Holidays that the source does not say are not removed.
 */
export function clockCalendar(clock: ClockId, region: RegionHours, reading: Reading): CalendarSpec {
  const { timeZone, days } = reading;
  if (clock === '24x7') return { timeZone, weekly: weekly(everyDay, dayAndNight) };
  const hours: Interval = clock === '24x5' ? dayAndNight : [region.opens, region.closes];
  return { timeZone, weekly: weekly(days, hours), exceptions: closedOn(region.holidays) };
}

const weekly = (days: readonly WeekdayName[], hours: Interval): CalendarSpec['weekly'] =>
  Object.fromEntries(days.map((day) => [day, [hours]]));

const closedOn = (holidays: RegionHours['holidays']): CalendarSpec['exceptions'] =>
  holidays === 'unsaid' ? undefined : Object.fromEntries(holidays.map((date) => [date, []]));
