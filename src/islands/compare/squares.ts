import { HOUR_MS } from '../../domain/calendar/index.ts';
import type { Waits } from '../../domain/sla/index.ts';
import type { Lane } from './lanes.ts';

/** A line of time, from no wait to `endMs`, with a tick wherever a step ends. */
export type Scale = { endMs: number; stepMs: number; ticks: number[] };

/**
 * Twenty cases as squares on the line of time, each above its wait, stacked where several wait as long. Paths, to be drawn
 * with a dashed stroke: `bands` are the shorter half of the cases, those up to nine in ten, and the last two.
 */
export type Squares = { height: number; grid: string; bands: string[]; worst: string };

/** How many squares lie side by side; a square with the gap above it is the unit of the paths. */
const COLUMNS = 48;

const stepsMs = [0.5, 1, 2, 3, 6, 12, 24, 48, 96, 168].map((hours) => hours * HOUR_MS);
const MOST_TICKS = 6;

/** The line that holds the longest wait of all; its ticks lie at round hours, or at days. */
export function scaleOf(lanes: readonly Lane[]): Scale {
  const longest = Math.max(...lanes.map(({ waits }) => waits?.worstMs ?? 0), 1);
  const stepMs = stepsMs.find(
    (step) => longest <= step * MOST_TICKS && !(longest > 24 * HOUR_MS && step < 24 * HOUR_MS),
  );
  const step = stepMs ?? longest;
  const ticks = Array.from({ length: Math.ceil(longest / step) }, (_, i) => (i + 1) * step);
  return { endMs: ticks.at(-1) ?? step, stepMs: step, ticks };
}

export function squaresOf({ twentyMs, worstMs }: Waits, { endMs, ticks }: Scale): Squares {
  const columnOf = (ms: number) => Math.min(Math.floor((ms / endMs) * COLUMNS), COLUMNS - 1);
  const columns = [...twentyMs, worstMs].map(columnOf);
  const stacked = (column: number, before: number) => columns.slice(0, before).filter((one) => one === column).length;
  const height = Math.max(...columns.map((column, i) => stacked(column, i) + 1), 3);
  const band = (from: number, until: number) =>
    [...new Set(columns.slice(from, until))]
      .map((column) => {
        const [below, upTo] = [stacked(column, from), stacked(column, until)];
        return `M${column} ${height - below}v-${upTo - below}`;
      })
      .join('');
  const last = columns[20] ?? 0;
  const lines = ticks.map((tick) => `M${Math.round((tick / endMs) * COLUMNS * 10) / 10} 0v${height}`);
  return {
    height,
    grid: `M0 ${height}h${COLUMNS}${lines.join('')}`,
    bands: [band(0, 10), band(10, 18), band(18, 20)],
    worst: `M${last}.2 ${height - stacked(last, 20) - 0.1}h.6v-.6h-.6z`,
  };
}

/** The squares stand in the middle of their columns: the sheet moves them by half a unit. */
export const viewBoxOf = ({ height }: Squares): string => `0 0 ${COLUMNS} ${height}`;
