import { compileInZone, type Calendar, type PublicHolidays, type ZoneOffsets } from '../../domain/calendar/index.ts';
import { entitledTarget } from '../../domain/entitlement/index.ts';
import {
  appliedClock,
  clockCalendar,
  dueMoment,
  fileBy,
  ledger,
  readingOf,
  stretches,
  type AppliedClock,
  type Entry,
  type Reading,
  type Stretch,
} from '../../domain/sla/index.ts';
import type { ClockId } from '../../domain/facts.ts';
import type { CalculatorFacts, OfferFacts, RegionFact } from './facts.ts';
import { filedIn, type Filed } from './filed.ts';
import { offerOf, regionOf, type Form } from './form.ts';
import { offsetsAround, yearsAround } from './years.ts';

/**
 * A question that has no due moment yet, or never will. `unpublished` is an offer without targets, `closed` a region
 * without hours; `loading` and `no-holidays` are about the file of public holidays.
 */
export type Problem =
  | Exclude<Filed, { kind: 'at' }>
  | { kind: 'unsaid' }
  | { kind: 'unpublished' }
  | { kind: 'no-days' }
  | { kind: 'closed' }
  | { kind: 'loading' }
  | { kind: 'no-holidays' };

export type Target = OfferFacts['targets'][number];

/** A case as the rules see it: its target, what changed it, and the clock that counts. */
export type Entitled = {
  offer: OfferFacts;
  region: RegionFact;
  target: Target;
  /** The conditions that changed the target. */
  changedBy: string[];
  applied: AppliedClock;
};

export type DueAnswer = Entitled & {
  kind: 'due';
  filedAt: number;
  startsAt: number;
  dueAt: number;
  /** Turned around: the moment by which an answer is wanted; the filing is then the last one in time. */
  byAt?: number | undefined;
  /** The hours, days and zone in which the clock runs: for a clock that never stops, the reader's own zone. */
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
export function answer(form: Form, facts: CalculatorFacts, holidays?: PublicHolidays): Answer {
  const entitled = entitledTo(form, facts);
  if ('kind' in entitled) return entitled;
  const filed = filedIn(form);
  if (filed.kind !== 'at') return filed;
  const reading = readingFor(entitled, form, holidays);
  return answerIn(entitled, reading, entitled.applied.clock, momentOf(form, filed.filedAt));
}

/** What the sources promise for a case: of another tier or severity where one is given. */
export function entitledTo(
  form: Form,
  facts: CalculatorFacts,
  { tier = form.tier, severity = form.priority } = {},
): Entitled | Problem {
  const offer = offerOf(facts, form.offer);
  if (!offer || offer.targets.length === 0) return { kind: 'unpublished' };
  const region = regionOf(offer, form.region);
  const found = entitledTarget(offer.targets, offer.conditions, { tier, severity, answers: form.answers });
  if (found === 'unsaid' || !region) return { kind: 'unsaid' };
  return { ...found, offer, region, applied: appliedClock(found.target, region.id, offer.exceptions) };
}

/** The moment of a question: when the case is filed, or by when it is to be answered. */
export type Moment = { filedAt: number } | { byAt: number };

export const momentOf = (form: Form, at: number): Moment => (form.moment === 'by' ? { byAt: at } : { filedAt: at });

export function readingFor({ region, applied }: Entitled, form: Form, holidays?: PublicHolidays): Reading {
  const timeZone = applied.clock === '24x7' ? form.zone : form.hours;
  return readingOf(region, applied.clock, { timeZone, days: form.days, holidays });
}

/** The answer for a case in one reading of its hours. */
export function answerIn(entitled: Entitled, reading: Reading, clock: ClockId, moment: Moment): Answer {
  if (reading.days.length === 0 && clock !== '24x7') return { kind: 'no-days' };
  const { target, region } = entitled;
  const given = 'byAt' in moment ? moment.byAt : moment.filedAt;
  const calendar = calendarOf(clock, region, reading, yearOf(given));
  const latest = 'byAt' in moment ? fileBy(calendar, moment.byAt, target) : undefined;
  if (latest && latest.kind !== 'file-by') return { kind: latest.kind === 'no-hours' ? 'closed' : 'beyond' };
  const filedAt = latest?.filedAt ?? given;
  const due = dueMoment(calendar, filedAt, target);
  if (due.kind !== 'due') return { kind: due.kind === 'no-hours' ? 'closed' : 'beyond' };
  return {
    ...entitled,
    ...due,
    filedAt,
    byAt: 'byAt' in moment ? moment.byAt : undefined,
    reading,
    offsets: calendar.zone,
    entries: ledger(calendar, filedAt, due, target),
    drawn: stretches(calendar, filedAt, due.dueAt),
  };
}

const yearOf = (at: number) => new Date(at).getUTCFullYear();

const compiled = new Map<string, Calendar>();

/** A calendar is compiled once for each reading and year. */
export function calendarOf(clock: ClockId, region: RegionFact, reading: Reading, year: number): Calendar {
  const { timeZone, days, opens, closes, holidays } = reading;
  const key = [clock, region.id, timeZone, days, opens, closes, holidays?.country, year].join(' ');
  const known = compiled.get(key);
  if (known) return known;
  const calendar = compileInZone(
    clockCalendar(clock, region, reading),
    offsetsAround(timeZone, year),
    yearsAround(year),
  );
  compiled.set(key, calendar);
  return calendar;
}
