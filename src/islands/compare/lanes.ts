import type { Waits } from '../../domain/sla/index.ts';
import type { TierWaits } from './waits.ts';

/** Tiers that wait alike, because they have the same target by the same clock. */
export type Lane = Pick<TierWaits, 'target' | 'clock' | 'exception' | 'waits'> & {
  tiers: Pick<TierWaits, 'tier' | 'table'>[];
};

/** In the order of the first tier of each. */
export function lanesOf(rows: readonly TierWaits[]): Lane[] {
  const lanes = new Map<string, Lane>();
  for (const { tier, table, target, clock, exception, waits } of rows) {
    const key = [target.amount, target.unit, clock].join(' ');
    const lane = lanes.get(key) ?? { target, clock, exception, waits, tiers: [] };
    lane.tiers.push({ tier, table });
    lanes.set(key, lane);
  }
  return [...lanes.values()];
}

/** Whether every case of every tier waits as long as the others, so that there is nothing to draw. */
export const isEven = (lanes: readonly Lane[]): boolean => lanes.every(({ waits }) => !waits || waitAlike(waits));

/** Whether all cases wait as long; a mean loses a little in adding up. */
export const waitAlike = ({ worstMs, meanMs }: Waits): boolean => worstMs - meanMs < 1;
