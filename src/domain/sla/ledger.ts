import type { Calendar } from '../calendar/index.ts';
import type { Allowance } from './due-moment.ts';
import { joined, localDays, skippedKind, stretches, type Stretch, type StretchKind } from './stretches.ts';

/** `start-day` is the day from which business days are counted; it does not count itself. */
export type EntryKind = StretchKind | 'start-day';

/** `counted` and `total` are milliseconds, or business days where the allowance is in days. */
export type Entry = Omit<Stretch, 'kind'> & { kind: EntryKind; counted: number; total: number };

/** The account that a due moment gives of itself, from filing on; the last total is the allowance. */
export function ledger(
  calendar: Calendar,
  filedAt: number,
  due: { startsAt: number; dueAt: number },
  allowance: Allowance,
): Entry[] {
  const inDays = allowance.unit === 'day';
  const rows = inDays
    ? [...stretches(calendar, filedAt, due.startsAt), ...businessDays(calendar, due.startsAt, due.dueAt)]
    : stretches(calendar, filedAt, due.dueAt);
  let total = 0;
  return rows.map((row) => {
    const counted = row.kind !== 'counted' ? 0 : inDays ? 1 : row.endAt - row.startAt;
    total += counted;
    return { ...row, counted, total };
  });
}

/** Local days, of which each that has service hours counts as one, from the day after the start. */
function businessDays(calendar: Calendar, startsAt: number, dueAt: number) {
  const days = localDays(calendar, startsAt, dueAt).map((day, i) => {
    const closed = skippedKind(calendar, day.startAt);
    const kind: EntryKind = i === 0 ? 'start-day' : closed === 'night' ? 'counted' : closed;
    return { kind, ...day };
  });
  return joined(days);
}
