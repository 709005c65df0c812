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

const WIDTH = 288;
/** A square of 5 and a gap of 1: the sheet draws the same with its dashes. */
const COLUMN = 6;

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
  const columnOf = (ms: number) => Math.min(Math.floor((ms / endMs) * (WIDTH / COLUMN)), WIDTH / COLUMN - 1);
  const columns = [...twentyMs, worstMs].map(columnOf);
  const stacked = (column: number, before: number) => columns.slice(0, before).filter((one) => one === column).length;
  const height = COLUMN * Math.max(...columns.map((column, i) => stacked(column, i) + 1), 3);
  const band = (from: number, until: number) =>
    [...new Set(columns.slice(from, until))]
      .map((column) => {
        const [below, upTo] = [stacked(column, from), stacked(column, until)];
        return `M${column * COLUMN + COLUMN / 2} ${height - below * COLUMN}v${1 - (upTo - below) * COLUMN}`;
      })
      .join('');
  const last = columns[20] ?? 0;
  return {
    height,
    grid: `M0 ${height}h${WIDTH}${ticks.map((tick) => `M${Math.round((tick / endMs) * WIDTH)} 0v${height}`).join('')}`,
    bands: [band(0, 10), band(10, 18), band(18, 20)],
    worst: `M${last * COLUMN + 1} ${height - stacked(last, 20) * COLUMN - 0.5}h4v-4h-4z`,
  };
}

export const viewBoxOf = ({ height }: Squares): string => `0 0 ${WIDTH} ${height}`;
