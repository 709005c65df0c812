import { z } from 'astro/zod';

/**
 * The day of the build, in UTC, as `2026-11-21`. BUILD_DAY overrides it, so that a test can look at another day.
 *
 * @throws {Error} If BUILD_DAY is no day.
 */
export function buildDay(override = process.env['BUILD_DAY']): string {
  if (override === undefined) return new Date().toISOString().slice(0, 10);
  if (z.iso.date().safeParse(override).success) return override;
  throw new Error(`BUILD_DAY is "${override}"; write a day, such as 2026-05-01, or leave it out.`);
}

/**
 * Whether a fact was not compared with its source for more than a year. Exactly a year is not yet stale; what was
 * compared on 29 February is stale from 1 March of the next year on.
 *
 * @param compared The day of the last comparison, as `2026-11-20`. @param today Likewise.
 */
export function isStale(compared: string, today: string): boolean {
  const [year = '', ...rest] = compared.split('-');
  return [Number(year) + 1, ...rest].join('-') < today;
}
