import { z } from 'astro/zod';
import { bilingual, label } from './text.ts';
import { timeZone } from './when.ts';

const names = z
  .array(z.union([label, bilingual], { error: 'write a name, or one under en and one under fr' }))
  .min(1, 'write at least one name, or leave the line out');

const countryCode = z.string().regex(/^[A-Z]{2}$/, 'use the ISO 3166 code of the country, such as FR');

const languageTag = z.string().regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/, 'write a language code, such as sr or sr-Cyrl');

/** What a reader may type to find a time zone, besides what the IANA's list knows. */
export const placesSchema = z.strictObject({
  countries: z.record(countryCode, names),
  languages: z.record(countryCode, z.array(languageTag).min(1, 'write a language, or leave the line out')),
  cities: z.record(timeZone, names),
  /** The zone of a place that the IANA's list of zones by country leaves out, or the one that is official. */
  zones: z.record(countryCode, timeZone),
});

export type Places = z.infer<typeof placesSchema>;
export type PlaceName = Places['cities'][string][number];
