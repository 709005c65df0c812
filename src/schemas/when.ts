import { z } from 'astro/zod';
import type { WeekdayName } from '../domain/facts.ts';

const advice = 'write the date between quotes, as "2026-05-01"';

/** Dates are quoted in YAML: unquoted, they become instants in UTC and may fall on another day. */
export const day = z.iso.date({ error: advice });

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** A source that prints only the month keeps only the month. */
export const dayOrMonth = z.union([day, month], { error: `${advice}, or the month as "2026-05"` });

const time = (pattern: RegExp, error: string) => z.string({ error }).regex(pattern, error);

export const opening = time(/^([01]\d|2[0-3]):[0-5]\d$/, 'write the time between quotes, as "09:00"');

export const closing = time(
  /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/,
  'write the time between quotes, as "17:30", up to "24:00"',
);

export const weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']) satisfies z.ZodType<WeekdayName>;

/** At least one day: a deadline in a calendar that never opens could not be found. */
export const days = z
  .array(weekday)
  .min(1, 'name at least one day, such as [mon, tue, wed, thu, fri]; without one the calendar never opens');

export const timeZone = z.string().refine(isTimeZone, 'use an IANA time zone, such as Europe/Paris');

export const amount = z.strictObject({ amount: z.number().positive(), unit: z.enum(['minute', 'hour', 'day']) });

function isTimeZone(zone: string): boolean {
  if (!zone.includes('/') && zone !== 'UTC') return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}
