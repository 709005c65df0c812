import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileInZone, DAY_MS, HOUR_MS, zoneOffsets, type Calendar } from '../../../src/domain/calendar/index.ts';
import { counted } from '../../support/cases.ts';
import { anyCase, asDate } from '../../support/random-hours.ts';

/** A calendar that opens and closes at least once a week, three instants in ascending order within a year, and two durations. */
type Sample = { calendar: Calendar; a: number; b: number; c: number; short: number; long: number };

const YEAR_MS = 365 * DAY_MS;

const samples = fc
  .record({
    sample: anyCase,
    times: fc.tuple(...[0, 1, 2].map(() => fc.nat({ max: YEAR_MS }))),
    /** Rounded to an opening, to a closing, or left where they are. */
    edges: fc.tuple(...[0, 1, 2].map(() => fc.constantFrom('opening', 'closing', 'any' as const))),
    short: fc.oneof(
      fc.nat({ max: 100 * HOUR_MS }),
      fc.nat({ max: 100 }).map((hours) => hours * HOUR_MS),
    ),
    long: fc.nat({ max: 1000 * HOUR_MS }),
  })
  .map(({ sample: { spec, firstDay }, times, edges, short, long }): Sample => {
    const wed = spec.weekly['wed']?.length ? spec.weekly['wed'] : [['09:00', '17:00'] as const];
    const weekly = { ...spec.weekly, wed, sun: [] };
    const horizon = { from: asDate(firstDay - 2), until: asDate(firstDay + 5 * 365) };
    const zone = zoneOffsets(spec.timeZone, Date.UTC(2017, 0), Date.UTC(2037, 0));
    const calendar = compileInZone({ ...spec, weekly }, zone, horizon);
    const start = firstDay * DAY_MS;
    const [a, b, c] = times.map((time, i) => edged(calendar, start + time, edges[i]!)).sort((x, y) => x - y);
    const inAYear = calendar.between(c!, c! + YEAR_MS);
    return { calendar, a: a!, b: b!, c: c!, short: 1 + (short % inAYear), long: long % inAYear };
  });

function edged(calendar: Calendar, at: number, edge: string): number {
  if (edge === 'any') return at;
  return edge === 'opening' ? calendar.nextOpening(at) : calendar.nextClosing(at);
}

const laws: [name: string, holds: (sample: Sample) => void][] = [
  [
    'what is added has passed',
    ({ calendar: { add, between }, a, short }) => {
      expect(between(a, add(a, short))).toBe(short);
    },
  ],
  [
    'what is taken away has passed',
    ({ calendar: { subtract, between, add }, a, short }) => {
      const end = add(a, short);
      expect(between(subtract(end, short), end)).toBe(short);
    },
  ],
  [
    'taking away what was added leads back, or to the opening at which it began',
    ({ calendar: { add, subtract, nextOpening }, a, short }) => {
      expect(subtract(add(a, short), short)).toBe(nextOpening(a));
    },
  ],
  [
    'adding what has passed leads to the end, or to the closing before it',
    ({ calendar: { add, subtract, between, isOpen }, a, b }) => {
      const passed = between(a, b);
      if (passed === 0) return;
      expect(add(a, passed)).toBe(isOpen(b - 1) ? b : subtract(b - 1, 0));
    },
  ],
  [
    'adding twice is adding once',
    ({ calendar: { add }, a, short, long }) => {
      expect(add(add(a, long), short)).toBe(add(a, long + short));
    },
  ],
  [
    'filed later is never due earlier',
    ({ calendar: { add }, a, b, short }) => {
      expect(add(b, short)).toBeGreaterThanOrEqual(add(a, short));
    },
  ],
  [
    'elapsed time adds up, and is negative in reverse',
    ({ calendar: { between }, a, b, c }) => {
      expect(between(a, b) + between(b, c)).toBe(between(a, c));
      expect(between(c, a) + between(a, c)).toBe(0);
    },
  ],
  [
    'open stretches are apart, in order, and sum up to the elapsed time',
    ({ calendar: { spans, between, isOpen }, a, b }) => {
      const found = spans(a, b);
      expect(found.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(between(a, b));
      found.forEach(({ start, end }, i) => {
        expect(start).toBeGreaterThan(found[i - 1]?.end ?? a - 1);
        expect(end).toBeGreaterThan(start);
        expect([isOpen(start), isOpen(end - 1), isOpen(end)]).toEqual([true, true, end === b && isOpen(b)]);
      });
    },
  ],
  [
    'nothing is open before the next opening, everything until the next closing',
    ({ calendar: { nextOpening, nextClosing, isOpen, between }, a }) => {
      const opening = nextOpening(a);
      expect([isOpen(opening), between(a, opening)]).toEqual([true, 0]);
      const closing = nextClosing(a);
      expect([isOpen(closing), between(a, closing)]).toEqual([false, closing - opening]);
    },
  ],
  [
    'a business day later is later, and on a day with service hours or at their end',
    ({ calendar: { addDays, nextOpening, isOpen }, a }) => {
      const due = addDays(a, 1);
      expect(due).toBeGreaterThan(nextOpening(a));
      expect(isOpen(due) || isOpen(due - 1)).toBe(true);
    },
  ],
];

const check = counted('Laws over years');

test.for(laws)('%s', ([, holds]) => {
  check(2000, samples, holds);
});
