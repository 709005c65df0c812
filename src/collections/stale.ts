/** The day of the build, in UTC, as `2026-11-21`; BUILD_DAY overrides it, so that a test can look at another day. */
export const buildDay = (): string => process.env['BUILD_DAY'] ?? new Date().toISOString().slice(0, 10);

/**
 * Whether a fact was not compared with its source for more than a year. Exactly a year is not yet stale.
 *
 * @param compared The day of the last comparison, as `2026-11-20`. @param today Likewise.
 */
export function isStale(compared: string, today: string): boolean {
  const [year = '', rest = ''] = [compared.slice(0, 4), compared.slice(4)];
  return `${Number(year) + 1}${rest}` < today;
}
