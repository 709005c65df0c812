import { z } from 'astro/zod';
import { bilingual, label } from './text.ts';

const countryCode = z.string().regex(/^[A-Z]{2}$/, 'use the ISO 3166 code of the country, such as FR');

const year = z.int({ error: 'write the year as a figure, such as 2024' }).min(2000).max(2100);

/** Which years are computed, and where the computation has to be put right. */
export const holidaysSchema = z
  .strictObject({
    firstYear: year,
    lastYear: year,
    corrections: z.array(
      z.strictObject({
        country: countryCode,
        /** As date-holidays writes it. */
        rule: label,
        daysLater: z.int(),
      }),
    ),
  })
  .refine(({ firstYear, lastYear }) => firstYear <= lastYear, {
    path: ['lastYear'],
    error: 'write a year that is not before firstYear',
  });

const names = z.record(
  label,
  z.union([label, bilingual], { error: 'write the French name, or both names under en and fr' }),
);

const withName = bilingual.refine(({ en, fr }) => en.includes('{name}') && fr.includes('{name}'), {
  error: 'write {name} where the name of the holiday stands, in both languages',
});

/** What the holidays are called; see content/data/holiday-names.yaml. */
export const holidayNamesSchema = z.strictObject({
  substitute: withName,
  workday: withName,
  countries: z.record(countryCode, names),
  names,
});

export type HolidayRules = z.infer<typeof holidaysSchema>;
export type HolidayNames = z.infer<typeof holidayNamesSchema>;
