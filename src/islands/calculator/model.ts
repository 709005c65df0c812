import { compileInZone, type Calendar, type ZoneOffsets } from '../../domain/calendar/index.ts';
import { targetFor } from '../../domain/entitlement/index.ts';
import {
  appliedClock,
  clockCalendar,
  dueMoment,
  ledger,
  readingOf,
  stretches,
  type AppliedClock,
  type Entry,
  type Reading,
  type Stretch,
} from '../../domain/sla/index.ts';
import type { CalculatorFacts, RegionFact } from './facts.ts';
import { filedIn, type Filed } from './filed.ts';
import type { Form } from './form.ts';
import { offsetsAround, yearsAround } from './years.ts';

/** A question that has no due moment yet, or never will. `closed` is a region without hours. */
export type Problem = Exclude<Filed, { kind: 'at' }> | { kind: 'unsaid' } | { kind: 'closed' };

export type DueAnswer = {
  kind: 'due';
  filedAt: number;
  startsAt: number;
  dueAt: number;
  target: CalculatorFacts['targets'][number];
  applied: AppliedClock;
  region: RegionFact;
  /** In which zone and on which days the clock runs: for a clock that never stops, the reader's own zone. */
  reading: Reading;
  /** The offsets of that zone around the filing. */
  offsets: ZoneOffsets;
  /** The account, row by row; the last total is the allowance. */
  entries: Entry[];
  /** The same time as service hours, for the drawing. */
  drawn: Stretch[];
};

export type Answer = Problem | DueAnswer;

/** The answer to a question. It depends on nothing else: not on today, the device or the language. */
export function answer(form: Form, facts: CalculatorFacts): Answer {
  const filed = filedIn(form);
  if (filed.kind !== 'at') return filed;
  const target = targetFor(facts.targets, form.tier, form.priority);
  const region = facts.regions.find(({ id }) => id === form.region);
  if (target === 'unsaid' || !region) return { kind: 'unsaid' };

  const applied = appliedClock(target, region.id, facts.exceptions);
  const reading = readingOf(region, applied.clock === '24x7' ? form.zone : form.hours);
  const calendar = calendarOf(applied, region, reading, Number.parseInt(form.date, 10));
  const due = dueMoment(calendar, filed.filedAt, target);
  if (due.kind === 'no-hours') return { kind: 'closed' };
  if (due.kind === 'beyond-horizon') return { kind: 'beyond' };
  const { filedAt } = filed;
  return {
    ...due,
    filedAt,
    target,
    applied,
    region,
    reading,
    offsets: calendar.zone,
    entries: ledger(calendar, filedAt, due, target),
    drawn: stretches(calendar, filedAt, due.dueAt),
  };
}

const compiled = new Map<string, Calendar>();

function calendarOf({ clock }: AppliedClock, region: RegionFact, reading: Reading, year: number): Calendar {
  const key = [clock, region.id, reading.timeZone, year].join(' ');
  const known = compiled.get(key);
  if (known) return known;
  const offsets = offsetsAround(reading.timeZone, year);
  const calendar = compileInZone(clockCalendar(clock, region, reading), offsets, yearsAround(year));
  compiled.set(key, calendar);
  return calendar;
}
