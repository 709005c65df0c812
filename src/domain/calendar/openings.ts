import type { Span } from './boundaries.ts';
import { answerOutside, inside, insideAsEnd } from './limits.ts';
import { countBelow } from './search.ts';
import { spanAt, spanFrom, type Timeline } from './timeline.ts';

export function isOpen(line: Timeline, at: number): boolean {
  const span = spanAt(line, inside(line.limits, at));
  return span >= 0 && at < line.ends[span]!;
}

export function nextOpening(line: Timeline, at: number): number {
  return Math.max(at, line.starts[spanFrom(line, inside(line.limits, at))]!);
}

export function nextClosing(line: Timeline, at: number): number {
  const closing = line.ends[spanFrom(line, inside(line.limits, at))]!;
  // What is cut off by the horizon may well stay open after it.
  return closing === line.limits.untilAt ? answerOutside(line.limits) : closing;
}

export function isAlwaysOpen({ spans, limits }: Timeline): boolean {
  return spans.length === 1 && spans[0]!.start === limits.fromAt && spans[0]!.end === limits.untilAt;
}

export function spansBetween(line: Timeline, fromAt: number, toAt: number): Span[] {
  insideAsEnd(line.limits, fromAt);
  insideAsEnd(line.limits, toAt);
  return line.spans
    .slice(Math.max(spanAt(line, fromAt), 0), countBelow(line.starts, toAt))
    .map(({ start, end }) => ({ start: Math.max(start, fromAt), end: Math.min(end, toAt) }))
    .filter(({ start, end }) => start < end);
}
