import { inside, insideAsEnd } from './limits.ts';
import { countAtMost, countBelow } from './search.ts';
import { afterLast, beforeFirst, refuseEmptyYear, spanAt, spanFrom, spanUntil, type Timeline } from './timeline.ts';

export function add(line: Timeline, startAt: number, durationMs: number): number {
  refuseNegative(durationMs);
  const span = spanFrom(line, inside(line.limits, startAt));
  const opening = line.starts[span]!;
  const from = Math.max(startAt, opening);
  if (durationMs === 0) return from;
  const target = line.before[span]! + from - opening + durationMs;
  const due = spanReaching(line, target, span);
  if (due === line.spans.length) afterLast(line, startAt);
  refuseEmptyYear(line, span, due);
  return line.starts[due]! + target - line.before[due]!;
}

export function subtract(line: Timeline, endAt: number, durationMs: number): number {
  refuseNegative(durationMs);
  const span = spanUntil(line, insideAsEnd(line.limits, endAt));
  if (durationMs === 0) return Math.min(endAt, line.ends[span]!);
  const target = usedUntil(line, endAt) - durationMs;
  if (target < 0) beforeFirst(line, endAt);
  const first = countAtMost(line.before, target, 0, span + 1) - 1;
  refuseEmptyYear(line, first, span);
  return line.starts[first]! + target - line.before[first]!;
}

export function between(line: Timeline, fromAt: number, toAt: number): number {
  const { limits } = line;
  return usedUntil(line, insideAsEnd(limits, toAt)) - usedUntil(line, insideAsEnd(limits, fromAt));
}

/** Service time from the horizon's start. */
function usedUntil(line: Timeline, at: number): number {
  const span = spanAt(line, at);
  return span < 0 ? 0 : line.before[span]! + Math.min(at, line.ends[span]!) - line.starts[span]!;
}

/**
 * The span in which so much service time is used up, at its end at the latest. Most answers are near: the window doubles
 * from where the case was filed until the answer is inside.
 */
function spanReaching({ before, spans }: Timeline, target: number, from: number): number {
  let low = from;
  let step = 1;
  while (low + step < spans.length && before[low + step]! < target) {
    low += step;
    step *= 2;
  }
  return countBelow(before, target, low, Math.min(low + step, spans.length) + 1) - 1;
}

function refuseNegative(durationMs: number): void {
  if (Number.isNaN(durationMs)) throw new RangeError('The duration is not a number.');
  if (durationMs < 0) throw new RangeError(`The duration is negative: ${durationMs} ms.`);
}
