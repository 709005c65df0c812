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
  /** The share of cases filed in those hours, above 0 and at most 1; the others come at any other hour of the year. */
  share: number;
};

/**
 * The start of every hour of a calendar year, by the clock of a zone: 8,760, or 8,784 in a leap year. They are real
 * hours: one that the clocks skip is not there, one that they show twice is there twice, and after a change of half an
 * hour they begin at half past.
 *
 * With a pattern, the hours inside it share its share, and those outside what is left of it; what weighs nothing is left
 * out. Where no hour begins inside, nothing is filed; where all do, there is no other hour and all weigh the same.
 */
export function filings(year: number, zone: ZoneOffsets, pattern?: Pattern): Filings {
  const [from, until] = [instantOf(zone, Date.UTC(year, 0)), instantOf(zone, Date.UTC(year + 1, 0))];
  const all = Array.from({ length: Math.ceil((until - from) / HOUR_MS) }, (_, hour) => from + hour * HOUR_MS);
  if (!pattern) return all.map((at) => ({ at, weight: 1 }));
  const inside = all.map((at) => pattern.hours.isOpen(at));
  const own = inside.filter(Boolean).length;
  if (own === 0) return [];
  const [within, without] = [pattern.share / own, (1 - pattern.share) / (all.length - own)];
  return all.map((at, i) => ({ at, weight: inside[i] ? within : without })).filter(({ weight }) => weight > 0);
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
  /** To the millisecond. */
  meanMs: number;
  /** Nine cases in ten wait no longer. */
  nineInTenMs: number;
  worstMs: number;
  /** The waits of twenty cases that stand for all, shortest first: the middles of twenty equal shares. */
  twentyMs: number[];
};

/** Undefined where nothing is filed, or the answer to any of the cases lies beyond the years of the calendar. */
export function waitsOf(calendar: Calendar, allowance: Allowance, cases: Filings): Waits | undefined {
  const waits = weighedWaits(calendar, allowance, cases);
  if (waits.length === 0) return undefined;
  const weight = sum(waits.map((one) => one.weight));
  const [medianMs = 0, nineInTenMs = 0, ...twentyMs] = [0.5, 0.9, ...middles].map((share) =>
    reached(waits, share * weight),
  );
  return {
    count: cases.length,
    medianMs,
    meanMs: Math.round(sum(waits.map((one) => one.ms * one.weight)) / weight),
    nineInTenMs,
    worstMs: waits.at(-1)?.ms ?? 0,
    twentyMs,
  };
}

const middles = Array.from({ length: 20 }, (_, i) => (2 * i + 1) / 40);

type Wait = { ms: number; weight: number };

/** The different waits, shortest first: of thousands of cases in a year, most wait as long as others do. */
function weighedWaits(calendar: Calendar, allowance: Allowance, cases: Filings): Wait[] {
  const weights = new Map<number, number>();
  try {
    for (const { at, weight } of cases) {
      const ms = dueAt(calendar, at, allowance) - at;
      weights.set(ms, (weights.get(ms) ?? 0) + weight);
    }
  } catch (error) {
    if (error instanceof HorizonError || error instanceof NoServiceHoursError) return [];
    throw error;
  }
  return [...weights].map(([ms, weight]) => ({ ms, weight })).sort((a, b) => a.ms - b.ms);
}

/** The first wait at which so much weight is reached; a billionth of it may have been lost in adding up. */
function reached(waits: readonly Wait[], enough: number): number {
  let weight = 0;
  const found = waits.find((one) => (weight += one.weight) >= enough * (1 - 1e-9));
  return (found ?? waits.at(-1))?.ms ?? 0;
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
