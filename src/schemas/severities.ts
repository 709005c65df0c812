import { z } from 'astro/zod';
import type { ClockId, Severity, Target } from '../domain/facts.ts';
import { bilingual, id, label, sourceId } from './text.ts';
import { amount } from './when.ts';

const severity = z.strictObject({
  /** As the vendor writes it: P1, A … */
  id: z.string().regex(/^[A-Z][0-9]?$/, 'write it as the vendor does, such as P1'),
  name: bilingual,
  label,
  labelSource: id,
  description: bilingual,
  source: sourceId,
}) satisfies z.ZodType<Severity>;

export const clockId = z.enum(['24x7', '24x5', 'business-hours', 'business-days']) satisfies z.ZodType<ClockId>;

const target = amount.extend({
  tier: id,
  severity: z.string(),
  clock: clockId,
  /** Where the clock is not printed beside the figure: what it was taken from. */
  clockBasis: bilingual.optional(),
  conflict: id.optional(),
  source: sourceId,
}) satisfies z.ZodType<Target>;

const clock = z.strictObject({
  id: clockId,
  name: bilingual,
  description: bilingual,
});

export const severitiesSchema = z.strictObject({
  /** What every figure below means: a first response, never a fix. */
  note: bilingual,
  clocks: z.array(clock).min(1),
  severities: z.array(severity).min(1),
  targets: z.array(target).min(1),
});

export type Severities = z.infer<typeof severitiesSchema>;
export type SeverityFact = z.infer<typeof severity>;
export type TargetFact = z.infer<typeof target>;
export type Clock = z.infer<typeof clock>;
