import { z } from 'astro/zod';
import { bilingual, id, sourceId } from './text.ts';
import { day } from './when.ts';

const change = z.strictObject({
  /** Never changed once published: feed readers know the entry by it. */
  id,
  date: day,
  kind: z.enum(['fact', 'text', 'correction', 'page']),
  /** What changed, in a few words; the title of the entry in a feed. */
  title: bilingual,
  text: bilingual,
  /** The name of a page, as `src/i18n/routes.ts` knows it. */
  page: z.string().optional(),
  sources: z.array(sourceId).optional(),
});

export const changesSchema = z.array(change);

export type Change = z.infer<typeof change>;
