import { DAY_MS, HOUR_MS, offsetAt, possibleInstants, type PublicHolidays } from '../../domain/calendar/index.ts';
import { dueMoment } from '../../domain/sla/index.ts';
import type { CalculatorFacts } from './facts.ts';
import type { Form } from './form.ts';
import { calendarOf, entitledTo, readingFor, type DueAnswer } from './model.ts';
import { realMinute } from './query.ts';
import { offsetsAround } from './years.ts';

/**
 * A case filed at a full hour of the reader's clock. Without `waitMs`, the clock does not show that hour on that day, or
 * no answer is due within the years of the calendar.
 */
export type Cell = { date: string; time: string; which: Form['which']; waitMs?: number; open: boolean; own: boolean };

/** `days` is Monday to Sunday, each with its 24 hours; the shortest and the longest wait are in milliseconds. */
export type WeekMap = { days: { date: string; hours: Cell[] }[]; shortestMs: number; longestMs: number };

/**
 * How long a case really waits for its first response, for each hour of the week in which the case is filed, by the
 * reader's clock and in the reading of the answer. An hour that comes twice stands for its first occurrence.
 */
export function weekOf(
  answer: DueAnswer,
  tier: string,
  form: Form,
  facts: CalculatorFacts,
  holidays?: PublicHolidays,
): WeekMap | undefined {
  const entitled = entitledTo(form, facts, { tier });
  if ('kind' in entitled) return undefined;
  const local = answer.filedAt + offsetNear(form.zone, answer.filedAt);
  const reading = readingFor(entitled, form, holidays);
  const year = new Date(local).getUTCFullYear();
  const calendar = calendarOf(entitled.applied.clock, entitled.region, reading, year);
  const offsets = offsetsAround(form.zone, year);
  const cellAt = (date: string, hour: number): Cell => {
    const time = `${String(hour).padStart(2, '0')}:00`;
    const [first, second] = possibleInstants(offsets, realMinute(date, time) ?? NaN);
    const own = first !== undefined && (isWithin(answer.filedAt, first) || isWithin(answer.filedAt, second));
    const cell: Cell = { date, time, which: second === undefined ? '' : '1', open: false, own };
    if (first === undefined) return cell;
    const due = dueMoment(calendar, first, entitled.target);
    return due.kind === 'due' ? { ...cell, open: calendar.isOpen(first), waitMs: due.dueAt - first } : cell;
  };
  const days = weekAround(local).map((date) => ({
    date,
    hours: Array.from({ length: 24 }, (_, hour) => cellAt(date, hour)),
  }));
  const waits = days.flatMap(({ hours }) => hours.flatMap(({ waitMs }) => (waitMs === undefined ? [] : [waitMs])));
  return { days, shortestMs: Math.min(...waits), longestMs: Math.max(...waits) };
}

const isWithin = (at: number, hourAt: number | undefined) =>
  hourAt !== undefined && at >= hourAt && at < hourAt + HOUR_MS;

/** Monday to Sunday around a local time that is written as if it were UTC. */
function weekAround(local: number): string[] {
  const today = Math.floor(local / DAY_MS);
  // Day 0, 1 January 1970, was a Thursday.
  const monday = today - ((today + 3) % 7);
  return Array.from({ length: 7 }, (_, day) => new Date((monday + day) * DAY_MS).toISOString().slice(0, 10));
}

const offsetNear = (timeZone: string, at: number) =>
  offsetAt(offsetsAround(timeZone, new Date(at).getUTCFullYear()), at);
