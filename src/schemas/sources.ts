import { z } from 'astro/zod';
import { bilingual, id, label, unsaid, url } from './text.ts';
import { day, dayOrMonth } from './when.ts';

/** A document in which facts were read. Each is named once; facts refer to it by id. */
export const sourceSchema = z.strictObject({
  title: bilingual,
  publisher: label,
  url,
  /** Of the document, as a BCP 47 tag. */
  language: z.enum(['en', 'fr', 'it', 'nl', 'tr']),
  /** The day, or month, of the version that was read. */
  date: z.union([dayOrMonth, unsaid], {
    error: 'write the date between quotes, as "2026-05-01" or "2026-05", or the word unsaid',
  }),
  /** The day on which somebody last compared all facts of this source with it. */
  compared: day,
  note: bilingual.optional(),
});

export const sourcesSchema = z.record(id, sourceSchema);

export type Source = z.infer<typeof sourceSchema> & { id: string };
