import { DAY_MS, instantOf, offsetAt, possibleInstants, type Calendar } from '../calendar/index.ts';

/** Why time counts or does not. `night` is the closed part of a day that has service hours. */
export type StretchKind = 'counted' | 'night' | 'weekend' | 'holiday';

/** Half-open, in epoch milliseconds. */
export type Stretch = { kind: StretchKind; startAt: number; endAt: number };

/**
 * All time between two instants, counted and skipped, in order and without gaps. Skipped time is told apart by the
 * calendar's local day; neighbours of the same kind are one stretch, so that a weekend is one and a night too.
 */
export function stretches(calendar: Calendar, fromAt: number, toAt: number): Stretch[] {
  const all: Stretch[] = [];
  let at = fromAt;
  for (const { start, end } of calendar.spans(fromAt, toAt)) {
    all.push(...skipped(calendar, at, start), { kind: 'counted', startAt: start, endAt: end });
    at = end;
  }
  return joined([...all, ...skipped(calendar, at, toAt)]);
}

/** Puts neighbours of the same skipped kind together. */
export function joined<Kind extends string>(all: readonly Of<Kind>[]): Of<Kind>[] {
  const result: Of<Kind>[] = [];
  for (const stretch of all) {
    const last = result.at(-1);
    if (last && last.kind === stretch.kind && last.kind !== 'counted') last.endAt = stretch.endAt;
    else result.push({ ...stretch });
  }
  return result;
}

type Of<Kind> = Omit<Stretch, 'kind'> & { kind: Kind };

/** The local days between two instants, cut at them and at the calendar's midnights. */
export function localDays({ zone }: Calendar, fromAt: number, toAt: number): Omit<Stretch, 'kind'>[] {
  const days = [];
  for (let startAt = fromAt; startAt < toAt;) {
    const endAt = Math.min(nextMidnight(zone, startAt), toAt);
    days.push({ startAt, endAt });
    startAt = endAt;
  }
  return days;
}

/** Why an instant outside service hours is outside them. */
export function skippedKind(calendar: Calendar, at: number): Exclude<StretchKind, 'counted'> {
  if (calendar.isHoliday(at)) return 'holiday';
  return calendar.isServiceDay(at) ? 'night' : 'weekend';
}

/**
 * The local midnight after an instant. Where a clock change skips it, the day starts at the change; where it comes
 * twice, at the first.
 */
export function nextMidnight(zone: Calendar['zone'], at: number): number {
  const midnight = (Math.floor((at + offsetAt(zone, at)) / DAY_MS) + 1) * DAY_MS;
  return possibleInstants(zone, midnight).find((instant) => instant > at) ?? instantOf(zone, midnight);
}

const skipped = (calendar: Calendar, fromAt: number, toAt: number): Stretch[] =>
  localDays(calendar, fromAt, toAt).map((day) => ({ kind: skippedKind(calendar, day.startAt), ...day }));
