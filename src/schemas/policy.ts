import { z } from 'astro/zod';
import { id, label, sourceId } from './text.ts';
import { day } from './when.ts';

/** The front matter of a page under `content/policies/<language>/`. */
export const policySchema = z.strictObject({
  title: label,
  /** The last part of its address, in the page's own language. */
  slug: id,
  description: label,
  /** Other words under which a reader may look for the page. */
  keywords: z.array(label).min(1).optional(),
  /** Its place in the list of policies. */
  order: z.int().optional(),
  /** The offer that its components speak of: a folder of `content/data/`. */
  offer: id.default('adobe-experience-cloud'),
  /** It describes what is over. */
  history: z.boolean().optional(),
  sources: z.array(sourceId),
  /** A hash of the other language’s body as it was when both were last read side by side: `npm run translations`. */
  translated: z
    .string()
    .regex(/^[0-9a-f]{12}$/, 'leave it to npm run translations -- --accept')
    .optional(),
  /** The day on which this language’s text was last changed. */
  updated: day,
});

export type Policy = z.infer<typeof policySchema>;
