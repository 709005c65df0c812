import { z } from 'astro/zod';
import type { IntakeField, Recipient, Situation } from '../domain/facts.ts';
import { bilingual, email, id, label, sourceId, url } from './text.ts';

const situation = z.enum(['problem', 'outage', 'escalation']) satisfies z.ZodType<Situation>;

const field = z.strictObject({
  id,
  situations: z.array(situation).min(1),
  products: z.array(id).min(1).optional(),
  /** Only for these severities, or by this way. */
  severities: z.array(z.string()).min(1).optional(),
  channel: z.enum(['phone', 'portal']).optional(),
  label: bilingual,
  guidance: bilingual,
  example: bilingual,
  kind: z.enum(['line', 'text', 'url', 'moment', 'severity', 'check']),
  required: z.enum(['yes', 'expected', 'optional']),
  /** Ours: how much a missing answer slows support down, 1 to 5. */
  weight: z.int().min(1).max(5),
  url: url.optional(),
  conflict: id.optional(),
  source: sourceId,
}) satisfies z.ZodType<IntakeField>;

const recipient = z.strictObject({
  situation,
  products: z.array(id).min(1).optional(),
  address: email,
  display: label.optional(),
  conflict: id.optional(),
  source: sourceId,
}) satisfies z.ZodType<Recipient>;

/** What one other way of filing asks for: a list to have ready, not fields of ours. */
const elsewhere = z.strictObject({
  id,
  products: z.array(id).optional(),
  channel: z.enum(['phone', 'portal']).optional(),
  name: bilingual,
  guidance: bilingual,
  steps: z.array(bilingual).min(1),
  /** From how many characters of description on the form proposes what fits it. */
  adviceFromCharacters: z.int().positive().optional(),
  source: sourceId,
});

/** A whole report as a customer might write it; every word of it is ours. */
const sample = z.strictObject({
  situation,
  note: bilingual,
  answers: z.array(z.strictObject({ field: id, text: bilingual })).min(1),
});

export const intakeSchema = z.strictObject({
  /** In the order in which a reader fills them in. */
  fields: z.array(field).min(1),
  recipients: z.array(recipient),
  notes: z.array(z.strictObject({ id, situation, text: bilingual, source: sourceId })),
  elsewhere: z.array(elsewhere),
  samples: z.array(sample).default([]),
});

export type Intake = z.infer<typeof intakeSchema>;
export type Field = z.infer<typeof field>;
export type Elsewhere = z.infer<typeof elsewhere>;
