export type { Span } from './boundaries.ts';
export { compileCalendar, compileInZone, defaultHorizon, type Calendar, type Horizon } from './compile-calendar.ts';
export { CalendarSpecError, HorizonError, NoServiceHoursError } from './errors.ts';
export { weekdays, type CalendarSpec, type Interval, type Weekday } from './spec.ts';
export { DAY_MS, HOUR_MS, MINUTE_MS } from './units.ts';
export { instantOf, offsetAt, possibleInstants, zoneFromChanges, zoneOffsets, type ZoneOffsets } from './zone.ts';
