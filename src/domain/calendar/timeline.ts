import type { Span } from './boundaries.ts';
import { answerOutside, noService, SEARCH_LIMIT_MS, type Limits } from './limits.ts';
import { countAtMost } from './search.ts';

/** The open stretches of a calendar in ascending order, as every question looks them up. */
export type Timeline = {
  limits: Limits;
  spans: readonly Span[];
  starts: Float64Array;
  ends: Float64Array;
  /** Service time before span i; one entry more than there are spans. */
  before: Float64Array;
  /** Spans that are followed by a year without service; nearly always none. */
  lastOfAYear: readonly number[];
};

export function timeline(spans: readonly Span[], limits: Limits): Timeline {
  const before = new Float64Array(spans.length + 1);
  spans.forEach(({ start, end }, i) => (before[i + 1] = before[i]! + end - start));
  return {
    limits,
    spans,
    starts: Float64Array.from(spans, ({ start }) => start),
    ends: Float64Array.from(spans, ({ end }) => end),
    before,
    lastOfAYear: spans.flatMap(({ end }, i) => ((spans[i + 1]?.start ?? end) - end > SEARCH_LIMIT_MS ? [i] : [])),
  };
}

/** The last span that starts at or before the instant; -1 before the first. */
export function spanAt({ starts }: Timeline, at: number): number {
  return countAtMost(starts, at) - 1;
}

/** The span that is open at the instant, or else the next one. */
export function spanFrom(line: Timeline, at: number): number {
  const span = spanAt(line, at);
  if (span >= 0 && at < line.ends[span]!) return span;
  const opening = line.starts[span + 1] ?? afterLast(line, at);
  return opening - at > SEARCH_LIMIT_MS ? noService(line.limits, at) : span + 1;
}

/** The span that is open at the instant, or else the one before it. */
export function spanUntil(line: Timeline, at: number): number {
  const span = spanAt(line, at);
  if (span < 0) beforeFirst(line, at);
  return at - line.ends[span]! > SEARCH_LIMIT_MS ? noService(line.limits, at) : span;
}

/** Refuses to step from one span to another over a year without service. */
export function refuseEmptyYear({ lastOfAYear, limits, ends }: Timeline, first: number, last: number): void {
  if (lastOfAYear.length === 0) return;
  const gap = lastOfAYear.find((span) => span >= first && span < last);
  if (gap !== undefined) noService(limits, ends[gap]!);
}

/** There is no span after the instant: either the calendar has ended for good, or only its horizon has. */
export function afterLast({ limits, ends }: Timeline, at: number): never {
  const stands = Math.max(at, ends.at(-1) ?? at);
  if (ends.length === 0 || limits.untilAt - stands > SEARCH_LIMIT_MS) noService(limits, stands);
  answerOutside(limits);
}

/** There is no span before the instant. */
export function beforeFirst({ limits, starts }: Timeline, at: number): never {
  const stands = Math.min(at, starts[0] ?? at);
  if (starts.length === 0 || stands - limits.fromAt > SEARCH_LIMIT_MS) noService(limits, stands);
  answerOutside(limits);
}
