import { HOUR_MS } from '../../domain/calendar/index.ts';
import type { Place } from './week-places.ts';
import type { WeekMap } from './week.ts';

/** The classes of a cell: the tint follows the wait, a frame runs around the hours that count. */
export function looksOf(map: WeekMap, [day, hour]: Place): string {
  const cell = map.days[day]?.hours[hour];
  const frame = cell?.open ? edges.filter(([, right, down]) => !isOpen(map, day + right, hour + down)) : [];
  return [tintOf(cell?.waitMs, map), ...frame.map(([side]) => side), cell?.own && 'own'].filter(Boolean).join(' ');
}

/** From the shortest wait of the map to more than two days. */
export function tintOf(waitMs: number | undefined, { shortestMs }: Pick<WeekMap, 'shortestMs'>): string {
  if (waitMs === undefined) return '';
  if (waitMs === shortestMs) return 'w0';
  const limits = [12, 24, 48].map((hours) => hours * HOUR_MS);
  return `w${limits.filter((limit) => waitMs > limit).length + 1}`;
}

/** A side of a cell, and where its neighbour lies. */
const edges: readonly [side: string, right: number, down: number][] = [
  ['left', -1, 0],
  ['right', 1, 0],
  ['top', 0, -1],
  ['bottom', 0, 1],
];

const isOpen = ({ days }: WeekMap, day: number, hour: number) => days[day]?.hours[hour]?.open ?? false;
