import {
  DAY_MS,
  offsetAt,
  possibleInstants,
  realMinute,
  type Calendar,
  type PublicHolidays,
  type ZoneOffsets,
} from '../../domain/calendar/index.ts';
import { dueMoment } from '../../domain/sla/index.ts';
import type { CalculatorFacts, OfferFacts } from './facts.ts';
import type { Form } from './form.ts';
import { calendarOf, entitledTo, readingFor, type DueAnswer, type Target } from './model.ts';
import { offsetsAround } from './years.ts';

/**
 * A case filed at a full hour of the reader's clock. Without `waitMs`, the clock does not show that hour on that day, or
 * no answer is due within the years of the calendar. `open` says whether time counts at that hour, `own` whether the case
 * of the answer is filed within it.
 */
export type Cell = { date: string; time: string; which: Form['which']; waitMs?: number; open: boolean; own: boolean };

/** `days` is Monday to Sunday, each with its 24 hours; the shortest and the longest wait are in milliseconds. */
export type WeekMap = { days: { date: string; hours: Cell[] }[]; shortestMs: number; longestMs: number };

/**
 * How long a case really waits for its first response, for each hour of the week in which the case is filed, by the
 * reader's clock and in the reading of the answer. An hour that comes twice stands for its first occurrence. Undefined
 * where the tier has no target, or its clock no days.
 */
export function weekOf(
  { filedAt }: DueAnswer,
  tier: string,
  form: Form,
  facts: CalculatorFacts,
  holidays?: PublicHolidays,
): WeekMap | undefined {
  const entitled = entitledTo(form, facts, { tier });
  if ('kind' in entitled) return undefined;
  const offsets = offsetsAround(form.zone, new Date(filedAt).getUTCFullYear());
  const local = filedAt + offsetAt(offsets, filedAt);
  const reading = readingFor(entitled, form, holidays);
  const { applied, region, target } = entitled;
  const calendar = calendarOf(applied.clock, region, reading, new Date(local).getUTCFullYear());
  const asked = { ownHour: hourOf(new Date(local).toISOString()), offsets, calendar, target };
  const days = weekAround(local).map((date) => ({ date, hours: hours.map((time) => cellAt(date, time, asked)) }));
  const waits = days.flatMap((day) => day.hours.flatMap(({ waitMs }) => (waitMs === undefined ? [] : [waitMs])));
  if (waits.length === 0) return undefined;
  return { days, shortestMs: Math.min(...waits), longestMs: Math.max(...waits) };
}

/** The tiers whose weeks can be put beside that of the answer. */
export const comparableTiers = (form: Form, facts: CalculatorFacts, { offer }: DueAnswer): OfferFacts['tiers'] =>
  offer.tiers.filter(({ id }) => {
    if (id === form.tier) return false;
    const entitled = entitledTo(form, facts, { tier: id });
    if ('kind' in entitled) return false;
    return entitled.applied.clock === '24x7' || readingFor(entitled, form).days.length > 0;
  });

const hours = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`);

/** `ownHour` and `offsets` are those of the reader’s clock. */
type Asked = { ownHour: string; offsets: ZoneOffsets; calendar: Calendar; target: Target };

function cellAt(date: string, time: string, { ownHour, offsets, calendar, target }: Asked): Cell {
  const [first, second] = possibleInstants(offsets, realMinute(date, time) ?? NaN);
  const own = hourOf(`${date}T${time}`) === ownHour;
  const cell: Cell = { date, time, which: second === undefined ? '' : '1', open: false, own };
  if (first === undefined) return cell;
  const due = dueMoment(calendar, first, target);
  return due.kind === 'due' ? { ...cell, open: calendar.isOpen(first), waitMs: due.dueAt - first } : cell;
}

/** `2026-11-20T15` of a local time in ISO form. */
const hourOf = (local: string) => local.slice(0, 13);

/** Monday to Sunday around a local time that is written as if it were UTC. */
function weekAround(local: number): string[] {
  const today = Math.floor(local / DAY_MS);
  // Day 0, 1 January 1970, was a Thursday.
  const monday = today - ((today + 3) % 7);
  return Array.from({ length: 7 }, (_, day) => new Date((monday + day) * DAY_MS).toISOString().slice(0, 10));
}
