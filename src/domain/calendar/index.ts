export type { Span } from './boundaries.ts';
export type { Calendar } from './calendar.ts';
export { compileCalendar, compileInZone } from './compile-calendar.ts';
export { CalendarSpecError, HorizonError, NoServiceHoursError } from './errors.ts';
export { defaultHorizon, type Horizon } from './limits.ts';
export type { PublicHolidays } from './public-holidays.ts';
export { realMinute } from './real-minute.ts';
export { weekdays, weeklyAlike, type CalendarSpec, type Interval, type Weekday } from './spec.ts';
export { DAY_MS, HOUR_MS, MINUTE_MS } from './units.ts';
export {
  instantOf,
  offsetAt,
  offsetChanges,
  possibleInstants,
  zoneFromChanges,
  zoneOffsets,
  type ZoneOffsets,
} from './zone.ts';
