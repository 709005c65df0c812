import type { Clocks, ServiceHours } from './facts.ts';
import { AHEAD_MS, stateAt, stretchesOf, type ServiceState } from './open-state.ts';
import { append, type OpenState, type Stretch } from './timeline.ts';

/** Whether somebody answers where several weekly hours are printed for the same: open whenever one of them is. */
export function stateOfAll(all: readonly ServiceHours[], clocks: Clocks, nowAt: number): ServiceState {
  const [hours = 'unsaid', ...more] = all;
  if (more.length === 0) return stateAt(hours, clocks, nowAt);
  const toAt = nowAt + AHEAD_MS;
  const each = all.map((hours) => stretchesOf(hours, clocks, nowAt, toAt));
  if (each.includes('always')) return { kind: 'always' };
  const known = each.filter((stretches) => typeof stretches !== 'string');
  if (known.length < all.length) return { kind: each.includes('unknown') ? 'unknown' : 'unsaid' };
  const [first, next] = together(known);
  return { kind: 'state', state: first?.state ?? 'closed', next };
}

/** When at least one of several is there: surely where one surely is, else perhaps where one perhaps is. */
export function together(timelines: readonly (readonly Stretch[])[]): Stretch[] {
  const all = timelines.flat();
  const there = { open: 0, maybe: 0, closed: 0 };
  const changes = all
    .flatMap(({ fromAt, toAt, state }) => [
      { at: fromAt, state, step: 1 },
      { at: toAt, state, step: -1 },
    ])
    .sort((a, b) => a.at - b.at);
  const stretches: Stretch[] = [];
  changes.forEach(({ at, state, step }, i) => {
    there[state] += step;
    const toAt = changes[i + 1]?.at ?? at;
    if (toAt > at) append(stretches, { fromAt: at, toAt, state: best(there) });
  });
  return stretches;
}

function best({ open, maybe }: Record<OpenState, number>): OpenState {
  if (open > 0) return 'open';
  return maybe > 0 ? 'maybe' : 'closed';
}
