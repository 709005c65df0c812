import { z } from 'astro/zod';
import { bilingual, id, sourceId, unsaid } from './text.ts';
import { dayOrMonth } from './when.ts';

const reading = z.strictObject({
  id,
  says: bilingual,
  /** `unsaid` where the page was seen but no address of it was kept; `page` then names it. */
  source: z.union([sourceId, unsaid]),
  page: bilingual.optional(),
  /** Only where it differs from the date of the source. */
  date: dayOrMonth.optional(),
});

const conflict = z.strictObject({
  id,
  subject: bilingual,
  kind: z.enum(['figures', 'translation', 'wording', 'period', 'oddity']),
  /** One is enough for an oddity: what every source prints, though it surprises. */
  readings: z.array(reading).min(1),
  /**
   * The reading the site goes by; `undecided` where nothing settles it, `each` where each holds for its own date or
   * place, `neither` where all are slips.
   */
  chosen: z.union([id, z.literal('undecided'), z.literal('each'), z.literal('neither')]),
  why: bilingual,
  /** What the site writes instead of a wording that misleads. */
  weWrite: bilingual.optional(),
});

export const conflictsSchema = z.array(conflict);

export type Conflict = z.infer<typeof conflict>;
export type Reading = z.infer<typeof reading>;
