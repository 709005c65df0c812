import { z } from 'astro/zod';
import { bilingual, id, sourceId } from './text.ts';
import { day } from './when.ts';

const change = z.strictObject({
  id,
  date: day,
  kind: z.enum(['fact', 'text', 'correction', 'page']),
  text: bilingual,
  /** The name of a page, as the addresses know it. */
  page: z.string().optional(),
  sources: z.array(sourceId).optional(),
});

export const changesSchema = z.array(change);

export type Change = z.infer<typeof change>;
