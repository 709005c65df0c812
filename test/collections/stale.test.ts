import { expect, test } from 'vitest';
import { buildDay, isStale } from '../../src/collections/stale.ts';

/** [compared, today, stale, why] */
test.for([
  ['2026-11-20', '2026-11-20', false, 'the same day'],
  ['2026-11-20', '2026-11-21', false, 'a day'],
  ['2025-11-22', '2026-11-21', false, 'a day less than a year'],
  ['2025-11-21', '2026-11-21', false, 'exactly a year'],
  ['2025-11-20', '2026-11-21', true, 'a year and a day'],
  ['2025-12-31', '2027-01-01', true, 'a year and a day, over two new years'],
  ['2025-12-31', '2026-12-31', false, 'exactly a year, at its end'],
  ['2024-11-20', '2026-11-19', true, 'two years less a day'],
  ['2024-02-29', '2025-02-28', false, 'a year less a day, from a leap day'],
  ['2024-02-29', '2025-03-01', true, 'past a year, from a leap day'],
  ['2027-11-21', '2026-11-21', false, 'compared in the future'],
] as const)('compared on %s, today %s: stale %s (%s)', ([compared, today, stale]) => {
  expect(isStale(compared, today)).toBe(stale);
});

test('the day of the build is today, unless another is given', () => {
  expect(buildDay(undefined)).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(buildDay('2031-02-28')).toBe('2031-02-28');
});

test.for(['', 'tomorrow', '2031-02-29', '2031-2-1', '2031-02-01T00:00Z'])('"%s" is no day of a build', (day) => {
  expect(() => buildDay(day)).toThrow('write a day, such as 2026-05-01');
});
