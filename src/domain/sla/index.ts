export { appliedClock, type AppliedClock, type ClockException } from './applied-clock.ts';
export { clockCalendar, readingOf, type Reading, type RegionHours } from './clock-calendar.ts';
export { allowanceMs, dueMoment, type Allowance, type Due } from './due-moment.ts';
export { ledger, type Entry, type EntryKind } from './ledger.ts';
export { nextMidnight, stretches, type Stretch, type StretchKind } from './stretches.ts';
