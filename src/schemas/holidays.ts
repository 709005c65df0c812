import { z } from 'astro/zod';
import { bilingual, label } from './text.ts';

const year = z.int().min(2000).max(2079);

/** Which public holidays are computed, and what they are called where the packages do not say it in both languages. */
export const holidaysSchema = z
  .strictObject({
    firstYear: year,
    lastYear: year,
    countries: z.array(z.string().regex(/^[A-Z]{2}$/, 'use the ISO 3166 code of the country, such as FR')).min(1),
    /** French by the English name. */
    french: z.record(label, label),
    /** Both languages by the name in the country’s own. */
    named: z.record(label, bilingual),
    /** What we write instead of the French of the package. */
    written: z.record(label, label),
    /** By the name in Chinese. */
    china: z.record(label, bilingual),
  })
  .refine(({ firstYear, lastYear }) => firstYear <= lastYear, {
    path: ['lastYear'],
    error: 'is before firstYear; write a later year',
  });

export type HolidayNames = z.infer<typeof holidaysSchema>;
