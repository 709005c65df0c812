import { DAY_MS, HorizonError, MINUTE_MS, NoServiceHoursError, type Calendar } from '../calendar/index.ts';
import { allowanceMs, dueMoment, type Allowance } from './due-moment.ts';

/** `filedAt` is the latest instant; `kind` names why there is none. */
export type FileBy = { kind: 'file-by'; filedAt: number } | { kind: 'beyond-horizon' } | { kind: 'no-hours' };

/**
 * Turned around: the latest instant at which a case may be filed so that its first response is due at `byAt` or before.
 *
 * For business days, whose end is not reached where it falls on a closing time, the answer is a whole minute.
 */
export function fileBy(calendar: Calendar, byAt: number, allowance: Allowance): FileBy {
  try {
    const filedAt =
      allowance.unit === 'day'
        ? lastMinute(calendar, byAt, allowance)
        : calendar.subtract(byAt, allowanceMs(allowance));
    return filedAt === undefined ? { kind: 'no-hours' } : { kind: 'file-by', filedAt };
  } catch (error) {
    if (error instanceof HorizonError) return { kind: 'beyond-horizon' };
    if (error instanceof NoServiceHoursError) return { kind: 'no-hours' };
    throw error;
  }
}

/** A later filing is never due earlier, so that the last filing in time can be found by halving. */
function lastMinute(calendar: Calendar, byAt: number, allowance: Allowance): number | undefined {
  const inTime = (minute: number) => {
    const due = dueMoment(calendar, minute * MINUTE_MS, allowance);
    return due.kind === 'due' && due.dueAt <= byAt;
  };
  let late = Math.floor(byAt / MINUTE_MS);
  let early = late - (SEARCH_DAYS * DAY_MS) / MINUTE_MS;
  if (!inTime(early)) return undefined;
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (inTime(middle)) early = middle;
    else late = middle;
  }
  return early * MINUTE_MS;
}

/** Three business days lie well within it, whatever the holidays. */
const SEARCH_DAYS = 120;
