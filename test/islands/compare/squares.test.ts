import { describe, expect, test } from 'vitest';
import type { Waits } from '../../../src/domain/sla/index.ts';
import type { Lane } from '../../../src/islands/compare/lanes.ts';
import { scaleOf, squaresOf } from '../../../src/islands/compare/squares.ts';

const HOUR = 3_600_000;

const waits = (twenty: number[], worst: number): Waits => ({
  ...{ count: 8760, medianMs: 0, meanMs: 0, nineInTenMs: 0, worstMs: worst * HOUR },
  twentyMs: twenty.map((hours) => hours * HOUR),
});
const laneOf = (of: Waits) => ({ waits: of }) as Lane;

/** Four cases at 4 h, five of an hour each up to a day, and the last at two days. */
const mixed = waits([...[4, 4, 4, 4], ...[5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18], ...[24, 48]], 69);

describe('the line of time', () => {
  test.for<[worst: number, step: number, end: number]>([
    [1, 0.5, 1],
    [12, 2, 12],
    [20, 6, 24],
    [24, 6, 24],
    [25, 24, 48],
    [69, 24, 72],
    [137, 24, 144],
    [200, 48, 240],
  ])('holds %d h: a tick every %d h, up to %d h', ([worst, step, end]) => {
    const { stepMs, endMs, ticks } = scaleOf([laneOf(waits([], worst))]);
    expect([stepMs / HOUR, endMs / HOUR]).toEqual([step, end]);
    expect(ticks.at(-1)).toBe(endMs);
    expect(ticks.length).toBeLessThanOrEqual(6);
  });

  test('is the same for all: as long as the longest', () => {
    expect(scaleOf([laneOf(mixed), laneOf(waits([], 137))]).endMs).toBe(144 * HOUR);
  });
});

describe('twenty squares', () => {
  const { bands, height, worst, grid } = squaresOf(mixed, scaleOf([laneOf(mixed)]));
  /** How many squares each band stacks on which column, from which height on. */
  const stacks = bands.map((d) => [...d.matchAll(/M(\d+) (\d+)v-(\d+)/g)].map((found) => found.slice(1).map(Number)));
  const count = (band: number) => (stacks[band] ?? []).reduce((sum, [, , squares = 0]) => sum + squares, 0);

  test('ten in the first band, eight to nine in ten, two in the rest', () => {
    expect([0, 1, 2].map(count)).toEqual([10, 8, 2]);
  });

  test('each stands above its wait, on those that wait as long', () => {
    // 72 h in 48 columns: an hour and a half each. 4 h and 5 h… the third holds 4 h, and 5 h is in the fourth.
    expect(stacks[0]?.[0]).toEqual([2, height, 4]);
    expect(stacks[2]?.at(-1)).toEqual([32, height, 1]);
    expect(worst.startsWith('M46.2 ')).toBe(true);
    expect(grid).toContain(`M16 0v${height}M32 0v${height}M48 0v${height}`);
  });

  test('a band goes on where the one before it ends', () => {
    const alike = squaresOf(waits(Array<number>(20).fill(1), 70), scaleOf([laneOf(mixed)]));
    expect(alike.height).toBe(20);
    expect(alike.bands).toEqual(['M0 20v-10', 'M0 10v-8', 'M0 2v-2']);
  });

  test('the longest wait stands on the squares of its column', () => {
    const close = squaresOf(waits(Array<number>(20).fill(69), 69), scaleOf([laneOf(mixed)]));
    expect(close.height).toBe(21);
    expect(close.worst).toBe('M46.2 0.9h.6v-.6h-.6z');
  });
});
