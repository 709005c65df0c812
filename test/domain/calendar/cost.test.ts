import { afterEach, expect, test, vi } from 'vitest';
import { compileCalendar, HOUR_MS, type Calendar } from '../../../src/domain/calendar/index.ts';
import { calendars } from '../../support/calendars.ts';

/** How often the compiled arrays were looked at. No clock is involved, so this cannot fail on a slow machine. */
let looks = 0;

/** A Float64Array that counts what is read from it. */
const watched = (array: Float64Array) =>
  new Proxy(array, {
    get(target, key) {
      if (typeof key === 'string' && /^\d/.test(key)) looks++;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
    set: (target, key, value) => Reflect.set(target, key, value, target),
  });

function compileWatched(): Calendar {
  const counting = new Proxy(Float64Array, {
    construct: (target, [length]: [number]) => watched(new target(length)),
    get: (target, key) =>
      key === 'from'
        ? (...values: [number[]]) => watched(target.from(...values))
        : (Reflect.get(target, key) as unknown),
  });
  vi.stubGlobal('Float64Array', counting);
  return compileCalendar(calendars.parisOffice);
}

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The most looks that any of a thousand questions took. */
function most(ask: (at: number) => unknown): number {
  const counts = Array.from({ length: 1000 }, (_, i) => {
    looks = 0;
    ask(Date.UTC(2026, 0, 1) + i * 9 * HOUR_MS);
    return looks;
  });
  expect(Math.min(...counts), 'nothing was counted: the arrays are of another kind').toBeGreaterThan(0);
  return Math.max(...counts);
}

test('the cost of an answer does not grow with the span', () => {
  const { add, subtract, between } = compileWatched();
  const spans = 80 * 52 * 5; // of the default horizon
  const search = Math.ceil(Math.log2(spans)); // 15 looks
  expect(most((at) => add(at, 10 * HOUR_MS))).toBeLessThanOrEqual(2 * search);
  expect(most((at) => add(at, 50_000 * HOUR_MS))).toBeLessThanOrEqual(4 * search);
  expect(most((at) => subtract(at, 50_000 * HOUR_MS))).toBeLessThanOrEqual(4 * search);
  expect(most((at) => between(at, at + 40 * 365 * 24 * HOUR_MS))).toBeLessThanOrEqual(3 * search);
});
