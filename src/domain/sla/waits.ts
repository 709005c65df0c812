import {
  HorizonError,
  HOUR_MS,
  instantOf,
  NoServiceHoursError,
  type Calendar,
  type ZoneOffsets,
} from '../calendar/index.ts';
import { dueAt, type Allowance } from './due-moment.ts';

/** Moments at which a case may be filed, each with its weight; the weights need not add up to anything. */
export type Filings = readonly { at: number; weight: number }[];

/** When somebody files most of their cases. */
export type Pattern = {
  /** Open in the hours in which they file; a shift over midnight belongs to the day on which it starts. */
  hours: Pick<Calendar, 'isOpen'>;
  /** The share of cases filed in those hours, 0 to 1; the others come at any other hour of the year. */
  share: number;
};

/**
 * The start of every hour of a calendar year, by the clock of a zone: 8,760, or 8,784 in a leap year. They are real
 * hours: one that the clocks skip is not there, one that they show twice is there twice. With a pattern, those outside it
 * weigh what is left of its share, and those that weigh nothing are left out.
 */
export function filings(year: number, zone: ZoneOffsets, pattern?: Pattern): Filings {
  const [from, until] = [instantOf(zone, Date.UTC(year, 0)), instantOf(zone, Date.UTC(year + 1, 0))];
  const all = Array.from({ length: Math.ceil((until - from) / HOUR_MS) }, (_, hour) => from + hour * HOUR_MS);
  if (!pattern) return all.map((at) => ({ at, weight: 1 }));
  const inside = all.map((at) => pattern.hours.isOpen(at));
  const own = inside.filter(Boolean).length;
  const [within, without] = [pattern.share / own, (1 - pattern.share) / (all.length - own)];
  return all
    .map((at, i) => ({ at, weight: inside[i] ? within : without }))
    .filter(({ weight }) => weight > 0 && weight < Infinity);
}

/**
 * How long the cases wait for the due moment of their first response, in milliseconds of real time, nights and days off
 * included. A share of cases waits `x` or less at the smallest such `x` that occurs (nearest rank, nothing in between).
 */
export type Waits = {
  /** How many filings were counted. */
  count: number;
  /** Half of the cases wait no longer. */
  medianMs: number;
  meanMs: number;
  /** Nine cases in ten wait no longer. */
  nineInTenMs: number;
  worstMs: number;
  /** The waits of twenty cases that stand for all, shortest first: the middles of twenty equal shares. */
  twentyMs: number[];
};

/** Undefined where nothing is filed, or no answer is due within the years of the calendar. */
export function waitsOf(calendar: Calendar, allowance: Allowance, cases: Filings): Waits | undefined {
  const waits = waitsOrNone(calendar, allowance, cases);
  if (waits.length === 0) return undefined;
  waits.sort((a, b) => a.ms - b.ms);
  const weight = waits.reduce((sum, one) => sum + one.weight, 0);
  const middles = Array.from({ length: 20 }, (_, i) => (2 * i + 1) / 40);
  const [medianMs = 0, nineInTenMs = 0, ...twentyMs] = sharesOf(waits, [0.5, 0.9, ...middles], weight);
  return {
    count: waits.length,
    medianMs,
    meanMs: waits.reduce((sum, one) => sum + one.ms * one.weight, 0) / weight,
    nineInTenMs,
    worstMs: waits.at(-1)?.ms ?? 0,
    twentyMs,
  };
}

type Wait = { ms: number; weight: number };

function waitsOrNone(calendar: Calendar, allowance: Allowance, cases: Filings): Wait[] {
  try {
    return cases.map(({ at, weight }) => ({ ms: dueAt(calendar, at, allowance) - at, weight }));
  } catch (error) {
    if (error instanceof HorizonError || error instanceof NoServiceHoursError) return [];
    throw error;
  }
}

/** For each share, the first wait at which so much of the weight has been reached; a billionth is lost in adding up. */
function sharesOf(sorted: readonly Wait[], shares: readonly number[], weight: number): number[] {
  let reached = 0;
  const reachedAt = sorted.map((one) => (reached += one.weight));
  return shares.map((share) => {
    const enough = weight * share * (1 - 1e-9);
    return sorted[reachedAt.findIndex((so) => so >= enough)]?.ms ?? 0;
  });
}
