/**
 * The waits of a year, worked out in the plainest way: every hour of the year is filed and the row of real minutes walked
 * until its answer is due; then all waits are sorted and counted. Nothing of the engine is imported.
 */
import { oracle, type OracleSpec } from './oracle.ts';
import { offsetMinutes } from './wall-clock.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NAMES = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed']; // 1970-01-01 was a Thursday

export type OwnHours = { days: readonly string[]; from: string; to: string; zone: string; share: number };

export type YearAsked = {
  year: number;
  /** The hours that count. */
  spec: OracleSpec;
  target: { amount: number; unit: 'minute' | 'hour' | 'day' };
  /** By whose clock the hours of the year are filed. */
  zone: string;
  own?: OwnHours | undefined;
};

export type YearWaits = {
  count: number;
  medianMs: number;
  meanMs: number;
  nineInTenMs: number;
  worstMs: number;
  twentyMs: number[];
};

/** Whole weights, so that nothing is lost in adding up: as many as it takes for the share to come out. */
export function waitsOfYear({ year, spec, target, zone, own }: YearAsked): YearWaits {
  const hours = hoursOfYear(year, own?.zone ?? zone);
  const inside = hours.map((at) => !own || isWithin(own, at));
  const count = inside.filter(Boolean).length;
  const share = count === hours.length ? 100 : (own?.share ?? 100);
  const weightOf = (i: number) =>
    share === 100 ? Number(inside[i]) : inside[i] ? share * (hours.length - count) : (100 - share) * count;
  const first = Math.floor(Date.UTC(year, 0) / DAY);
  const by = oracle(spec, first - 8, 390);
  const length = target.amount * (target.unit === 'minute' ? 60_000 : HOUR);
  const waits = hours.flatMap((at, i) => {
    if (weightOf(i) === 0) return [];
    const due = target.unit === 'day' ? by.addDays(at, target.amount) : by.add(at, length);
    if (due === undefined) throw new Error(`Nothing is due after ${new Date(at).toISOString()}.`);
    return [{ ms: due - at, weight: weightOf(i) }];
  });
  waits.sort((a, b) => a.ms - b.ms);
  const all = waits.reduce((sum, { weight }) => sum + weight, 0);
  const reaching = (numerator: number, denominator: number) => {
    let sum = 0;
    for (const { ms, weight } of waits) if ((sum += weight) * denominator >= all * numerator) return ms;
    throw new Error('There are no waits.');
  };
  return {
    count: waits.length,
    medianMs: reaching(1, 2),
    meanMs: (waits.reduce((sum, { ms, weight }) => sum + (ms / 60_000) * weight, 0) / all) * 60_000,
    nineInTenMs: reaching(9, 10),
    worstMs: waits.at(-1)?.ms ?? 0,
    twentyMs: Array.from({ length: 20 }, (_, i) => reaching(2 * i + 1, 40)),
  };
}

/** The hours of a local year, from its first midnight on. */
export function hoursOfYear(year: number, zone: string): number[] {
  const midnight = (utc: number) => utc - offsetMinutes(zone, utc / 60_000) * 60_000;
  const [from, until] = [midnight(Date.UTC(year, 0)), midnight(Date.UTC(year + 1, 0))];
  const hours: number[] = [];
  for (let at = from; at < until; at += HOUR) hours.push(at);
  return hours;
}

/** Whether the clock on the wall shows one of the hours, of that day or of the night that began the day before. */
function isWithin({ days, from, to, zone }: OwnHours, at: number): boolean {
  const local = at / 60_000 + offsetMinutes(zone, at / 60_000);
  const [day, minute] = [Math.floor(local / 1440), ((local % 1440) + 1440) % 1440];
  const [opens = 0, closes = 0] = [from, to].map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
  const on = (one: number) => days.includes(NAMES[((one % 7) + 7) % 7] ?? '');
  if (closes > opens) return on(day) && minute >= opens && minute < closes;
  return (on(day) && minute >= opens) || (on(day - 1) && minute < closes);
}

/** What a clock of the data means, for a region; the days and the zone are those that are proposed. */
export function specOf(
  clock: string,
  region: { opens: string; closes: string; readings: { days: readonly string[] } },
  timeZone: string,
): OracleSpec {
  const days = clock === '24x7' ? NAMES : region.readings.days;
  const hours = clock.startsWith('24x') ? (['00:00', '24:00'] as const) : ([region.opens, region.closes] as const);
  return { timeZone, weekly: Object.fromEntries(days.map((day) => [day, [hours]])) };
}
