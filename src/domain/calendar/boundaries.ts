import type { ClockInterval, ParsedSpec } from './spec.ts';
import { DAY_MS } from './units.ts';
import { instantOf, type ZoneOffsets } from './zone.ts';

/** Half-open, in epoch milliseconds. */
export type Span = { start: number; end: number };

/** Each day on which service hours start, with its intervals at `first[i]` up to, not including, `first[i + 1]`. */
export type ServiceDays = { day: number[]; first: number[]; start: number[]; end: number[] };

/** The days from `fromDay` up to, not including, `untilDay` that have service hours, as instants. Empty intervals are dropped. */
export function serviceDays(spec: ParsedSpec, zone: ZoneOffsets, fromDay: number, untilDay: number): ServiceDays {
  const days: ServiceDays = { day: [], first: [], start: [], end: [] };
  for (let day = fromDay; day < untilDay; day++) {
    const first = days.start.length;
    for (const interval of intervalsOf(spec, day)) addInterval(days, zone, day, interval);
    if (days.start.length === first) continue;
    days.day.push(day);
    days.first.push(first);
  }
  days.first.push(days.start.length);
  return days;
}

/** The intervals of all days as one ascending list in which overlapping and touching ones are joined. */
export function union({ start, end }: ServiceDays, fromAt: number, untilAt: number): Span[] {
  // Sorted because a clock change can move an opening past the next one; sorting what is already in order is linear.
  const spans = start
    .map((at, i) => ({ start: Math.max(at, fromAt), end: Math.min(end[i]!, untilAt) }))
    .filter((span) => span.start < span.end)
    .sort((a, b) => a.start - b.start);
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push(span);
  }
  return joined;
}

/** The intervals that start on a local day: those of its exception, or else of its weekday. 1970-01-01 was a Thursday. */
function intervalsOf(spec: ParsedSpec, day: number): readonly ClockInterval[] {
  return spec.exceptions.get(day) ?? spec.weekly[(((day + 4) % 7) + 7) % 7]!;
}

function addInterval(days: ServiceDays, zone: ZoneOffsets, day: number, { opens, closes }: ClockInterval) {
  const start = instantOf(zone, day * DAY_MS + opens);
  const end = instantOf(zone, day * DAY_MS + closes);
  if (end <= start) return; // its opening was moved out of a clock change's gap, past its closing
  days.start.push(start);
  days.end.push(end);
}
