import { DAY_MS } from '../calendar/index.ts';
import type { Clocks, ServiceHours } from './facts.ts';
import { stateAt, stretchesOf, type ServiceState } from './open-state.ts';
import type { OpenState, Stretch } from './timeline.ts';

/** Enough to reach over the weekend between two of them. */
const AHEAD_MS = 15 * DAY_MS;

/** Whether somebody answers where several weekly hours are printed for the same: open whenever one of them is. */
export function stateOfAll(all: readonly ServiceHours[], clocks: Clocks, nowAt: number): ServiceState {
  const [hours = 'unsaid', ...more] = all;
  if (more.length === 0) return stateAt(hours, clocks, nowAt);
  const toAt = nowAt + AHEAD_MS;
  const each = all.map((hours) => stretchesOf(hours, clocks, nowAt, toAt));
  if (each.includes('always')) return { kind: 'always' };
  const known = each.filter((stretches) => typeof stretches !== 'string');
  if (known.length < all.length) return { kind: each.includes('unknown') ? 'unknown' : 'unsaid' };
  const [first, next] = together(known, toAt);
  return { kind: 'state', state: first?.state ?? 'closed', next };
}

const order: OpenState[] = ['open', 'maybe', 'closed'];

function together(timelines: readonly Stretch[][], toAt: number): Stretch[] {
  const starts = [...new Set(timelines.flat().map(({ fromAt }) => fromAt))].sort((a, b) => a - b);
  const bestAt = (at: number) =>
    order.find((state) => timelines.flat().some((it) => it.state === state && it.fromAt <= at && at < it.toAt));
  const pieces = starts.map((fromAt) => ({ fromAt, state: bestAt(fromAt) ?? 'closed' }));
  const changes = pieces.filter(({ state }, i) => state !== pieces[i - 1]?.state);
  return changes.map((it, i) => ({ ...it, toAt: changes[i + 1]?.fromAt ?? toAt }));
}
