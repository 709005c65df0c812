import type { Calendar } from '../calendar/index.ts';

/** `maybe`: open by some readings of what the source leaves unsaid, closed by others. */
export type OpenState = 'open' | 'maybe' | 'closed';

/** A half-open stretch, in epoch milliseconds. */
export type Stretch = { fromAt: number; toAt: number; state: OpenState };

/**
 * When a line is surely open, surely closed, or open by some of its readings only.
 *
 * @param readings One calendar for each way in which the printed hours can be read; at least one.
 * @returns Stretches that fill the time from `fromAt` to `toAt`, neighbours differing in state.
 */
export function timeline(readings: readonly Calendar[], fromAt: number, toAt: number): Stretch[] {
  const changes = readings.flatMap((calendar) =>
    calendar.spans(fromAt, toAt).flatMap(({ start, end }) => [
      { at: start, step: 1 },
      { at: end, step: -1 },
    ]),
  );
  const stretches: Stretch[] = [];
  let open = 0;
  let at = fromAt;
  for (const change of [...changes.sort((a, b) => a.at - b.at), { at: toAt, step: 0 }]) {
    if (change.at > at) append(stretches, { fromAt: at, toAt: change.at, state: stateOf(open, readings.length) });
    at = change.at;
    open += change.step;
  }
  return stretches;
}

function stateOf(open: number, readings: number): OpenState {
  if (open === 0) return 'closed';
  return open === readings ? 'open' : 'maybe';
}

/** Neighbours of one state are one stretch. */
export function append(stretches: Stretch[], next: Stretch): void {
  const last = stretches.at(-1);
  if (last?.state === next.state) last.toAt = next.toAt;
  else stretches.push(next);
}
