import { z } from 'astro/zod';
import { bilingual, id, sourceId } from './text.ts';
import { dayOrMonth } from './when.ts';

const event = z.strictObject({
  id,
  /** A month where only the month is printed. */
  start: dayOrMonth,
  /** Inclusive. */
  end: dayOrMonth.optional(),
  kind: z.enum(['background', 'migration', 'migration-note', 'document', 'portal', 'tiers', 'targets']),
  /** Announced; no source says that it took place. */
  planned: z.boolean().optional(),
  phase: z.int().positive().optional(),
  products: z.array(id).optional(),
  text: bilingual,
  conflict: id.optional(),
  source: sourceId,
});

export const timelineSchema = z.array(event);

export type TimelineEvent = z.infer<typeof event>;
