export { appliedClock, type AppliedClock, type ClockException } from './applied-clock.ts';
export { clockCalendar, daysSaid, readingOf, type Chosen, type Reading, type RegionHours } from './clock-calendar.ts';
export { allowanceMs, dueMoment, type Allowance, type Due } from './due-moment.ts';
export { fileBy, type FileBy } from './file-by.ts';
export { followUpMoments, type FollowUp } from './follow-up.ts';
export { ledger, type Entry, type EntryKind } from './ledger.ts';
export { possibilities, type Possibility } from './readings.ts';
export { nextMidnight, stretches, type Stretch, type StretchKind } from './stretches.ts';
export { filings, waitsOf, type Filings, type Pattern, type Waits } from './waits.ts';
