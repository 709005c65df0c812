import { weeklyAlike, type CalendarSpec, type Interval, type PublicHolidays } from '../calendar/index.ts';
import type { ClockId, Region, Unsaid, WeekdayName } from '../facts.ts';

/** The hours that count, once every part that a source leaves unsaid has been chosen. */
export type Reading = {
  timeZone: string;
  days: readonly WeekdayName[];
  /** Local clock times, as in the source. */
  opens: string;
  closes: string;
  /** Public holidays that the reader adds; no source names the vendor's own. */
  holidays?: PublicHolidays | undefined;
};

/** What the reader takes the unsaid parts to be. Without days, those that are proposed first. */
export type Chosen = Pick<Reading, 'timeZone' | 'holidays'> & { days?: readonly WeekdayName[] | undefined };

export type RegionHours = Pick<
  Region,
  'opens' | 'closes' | 'timeZone' | 'days' | 'businessDays' | 'holidays' | 'otherHours' | 'readings'
>;

const everyDay: readonly WeekdayName[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const dayAndNight: Interval = ['00:00', '24:00'];

/** The days that the source names for a clock: business days may be unsaid where the days of support are not. */
export const daysSaid = (region: RegionHours, clock: ClockId): readonly WeekdayName[] | Unsaid =>
  clock === 'business-days' ? (region.businessDays ?? region.days) : region.days;

/** What the source says wins over what the reader chooses. */
export function readingOf(region: RegionHours, clock: ClockId, chosen: Chosen): Reading {
  const said = daysSaid(region, clock);
  return {
    timeZone: region.timeZone === 'unsaid' ? chosen.timeZone : region.timeZone,
    days: said === 'unsaid' ? (chosen.days ?? region.readings.days) : said,
    opens: region.opens,
    closes: region.closes,
    holidays: chosen.holidays,
  };
}

/**
 * The service hours in which a clock runs.
 *
 * A 24x5 clock runs from the first midnight of the days of the reading to their last, in its zone: the source names
 * neither. Business days are the days on which the region opens. A public holiday closes a day of the reading, and a
 * make-up working day has the hours of the others.
 */
export function clockCalendar(clock: ClockId, region: Pick<RegionHours, 'holidays'>, reading: Reading): CalendarSpec {
  const { timeZone, days, opens, closes, holidays } = reading;
  if (clock === '24x7') return { timeZone, weekly: weeklyAlike(everyDay, dayAndNight) };
  const hours: Interval = clock === '24x5' ? dayAndNight : [opens, closes];
  return {
    timeZone,
    weekly: weeklyAlike(days, hours),
    exceptions: {
      ...dated(region.holidays === 'unsaid' ? [] : region.holidays, []),
      ...dated(Object.keys(holidays?.holidays ?? {}).filter(on(days)), []),
      ...dated(Object.keys(holidays?.workdays ?? {}), [hours]),
    },
    knownUntil: holidays?.knownUntil,
  };
}

const dated = (dates: readonly string[], hours: readonly Interval[]) =>
  Object.fromEntries(dates.map((date) => [date, hours]));

/** A holiday on a day off takes nothing away: the day stays a day off. */
const on = (days: readonly WeekdayName[]) => (date: string) =>
  days.some((day) => everyDay.indexOf(day) === (new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7);
