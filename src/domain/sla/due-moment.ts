import { HorizonError, HOUR_MS, MINUTE_MS, NoServiceHoursError, type Calendar } from '../calendar/index.ts';
import type { Target } from '../facts.ts';

/** What a target allows; `unit: 'day'` is business days, which are counted and not measured. */
export type Allowance = Pick<Target, 'amount' | 'unit'>;

/** `startsAt` is the filing itself, or the next opening. `kind` names why there is no due moment. */
export type Due = { kind: 'due'; startsAt: number; dueAt: number } | { kind: 'beyond-horizon' } | { kind: 'no-hours' };

/** The instant up to which a first response is on time, for a case filed at `filedAt`. */
export function dueMoment(calendar: Calendar, filedAt: number, allowance: Allowance): Due {
  try {
    const startsAt = calendar.nextOpening(filedAt);
    return { kind: 'due', startsAt, dueAt: dueAt(calendar, filedAt, allowance) };
  } catch (error) {
    if (error instanceof HorizonError) return { kind: 'beyond-horizon' };
    if (error instanceof NoServiceHoursError) return { kind: 'no-hours' };
    throw error;
  }
}

/** @throws {RangeError} For business days, which have no fixed length. */
export function allowanceMs({ amount, unit }: Allowance): number {
  if (unit === 'day') throw new RangeError('Business days are counted, not measured.');
  return amount * (unit === 'hour' ? HOUR_MS : MINUTE_MS);
}

/** The same as a bare instant. @throws {HorizonError | NoServiceHoursError} Where there is none. */
export const dueAt = (calendar: Calendar, filedAt: number, allowance: Allowance): number =>
  allowance.unit === 'day'
    ? calendar.addDays(filedAt, allowance.amount)
    : calendar.add(filedAt, allowanceMs(allowance));
