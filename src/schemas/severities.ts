import { z } from 'astro/zod';
import type { ClockId, Question, Severity, Target } from '../domain/facts.ts';
import { bilingual, id, label, link, sourceId } from './text.ts';
import { amount } from './when.ts';

const severity = z.strictObject({
  /** As the vendor writes it: P1, A … */
  id: z.string().regex(/^[A-Z][0-9]?$/, 'write it as the vendor does, such as P1'),
  name: bilingual,
  label,
  labelSource: id,
  description: bilingual,
  /** As the source gives them. */
  examples: z.array(bilingual).min(1).optional(),
  source: sourceId,
}) satisfies z.ZodType<Severity>;

export const clockId = z.enum(['24x7', '24x5', 'business-hours', 'business-days']) satisfies z.ZodType<ClockId>;

const target = amount.extend({
  tier: id,
  severity: z.string(),
  clock: clockId,
  /** Where the clock is not printed beside the figure: what it was taken from. */
  clockBasis: bilingual.optional(),
  /** The clock that another reading of the conflict gives. */
  otherClock: clockId.optional(),
  conflict: id.optional(),
  source: sourceId,
}) satisfies z.ZodType<Target>;

/** What the parts of an address are called: a question of the data may not take such a name. */
export const addressParts = [
  'offer',
  'tier',
  'priority',
  'region',
  'hours',
  'days',
  'holidays',
  'zone',
  'filed',
  'by',
  'which',
];

const question = z.strictObject({
  id: id.refine((name) => !addressParts.includes(name), {
    error: `this word is already a part of the calculator’s address; write another, none of ${addressParts.join(', ')}`,
  }),
  text: bilingual,
  severities: z.array(z.string()).min(1).optional(),
  choices: z
    .array(z.strictObject({ id, name: bilingual }))
    .min(2, 'write at least two choices, or leave the question out'),
  source: sourceId,
}) satisfies z.ZodType<Question>;

const clock = z.strictObject({
  id: clockId,
  name: bilingual,
  description: bilingual,
});

export const severitiesSchema = z.strictObject({
  /** What every figure below means: a first response, never a fix. */
  note: bilingual,
  clocks: z.array(clock),
  severities: z.array(severity),
  /** Empty where no source gives one; `unpublished` then says what is known instead. */
  targets: z.array(target),
  unpublished: z.strictObject({ text: bilingual, url: link.optional(), source: sourceId }).optional(),
  /** On which a rule with `given` depends. */
  questions: z.array(question).default([]),
});

export type Severities = z.infer<typeof severitiesSchema>;
export type SeverityFact = z.infer<typeof severity>;
export type TargetFact = z.infer<typeof target>;
export type Clock = z.infer<typeof clock>;
