import { z } from 'astro/zod';
import { clockId } from './severities.ts';
import { bilingual, email, id, label, sourceId, unsaid } from './text.ts';
import { amount } from './when.ts';

const rule = z.strictObject({
  id,
  text: bilingual,
  /** In which case the rule applies, where the keys below cannot say it. */
  when: bilingual.optional(),
  severities: z.array(z.string()).optional(),
  tiers: z.array(id).optional(),
  family: z.enum(['tiers', 'success-plans']).optional(),
  region: id.optional(),
  /** In this region, for these severities, one clock counts instead of another. */
  clock: z.strictObject({ is: clockId, insteadOf: clockId }).optional(),
  /** The rule holds only where the reader answers so: choices by the id of their question (severities.yaml). */
  given: z.record(id, id).optional(),
  /** With `given`: the case is counted as one of this severity. */
  countsAs: z.string().optional(),
  products: z.array(id).optional(),
  exceptProducts: z.array(id).optional(),
  channels: z.array(z.enum(['phone', 'chat', 'e-mail', 'portal'])).optional(),
  /** A first answer comes within this time; with `given`, instead of the tier's target. The hedge is the source's own reservation. */
  within: amount.extend({ hedge: bilingual.optional() }).optional(),
  /** After this time without news, counted from `from`, the rule named by `then` applies. */
  after: amount.extend({ from: z.union([bilingual, unsaid]), then: id }).optional(),
  address: email.optional(),
  /** The address as printed, where its capitals differ. */
  display: label.optional(),
  /** Intake field ids that the message must answer. */
  requires: z.array(id).optional(),
  /** Who is told. */
  alerts: bilingual.optional(),
  reasons: z.array(bilingual).optional(),
  /** What to press and give, in order. */
  steps: z.array(bilingual).min(1).optional(),
  /** What counts, where the source defines it. */
  definition: bilingual.optional(),
  limits: z
    .strictObject({
      descriptionMaxCharacters: z.int().positive().optional(),
      raisesPerDay: z.int().positive().optional(),
      highestSeverity: z.string().optional(),
    })
    .optional(),
  lifecycle: z
    .strictObject({
      reminderDays: z.array(z.int().positive()).min(1),
      closesDay: z.int().positive(),
      reopenDays: z.int().positive(),
    })
    .optional(),
  conflict: id.optional(),
  source: sourceId,
});

export const rulesSchema = z.array(rule);

export type Rule = z.infer<typeof rule>;
