import { z } from 'astro/zod';
import { situations, ways, type IntakeField, type IntakePart, type Recipient } from '../domain/facts.ts';
import { misfits, type CoachTable, type Settled } from '../domain/intake/index.ts';
import { bilingual, email, id, label, sourceId, url } from './text.ts';

export const situation = z.enum(situations);

export const way = z.enum(ways);

const part = z.strictObject({
  id,
  label: bilingual,
  example: bilingual,
  kind: z.enum(['line', 'url']),
}) satisfies z.ZodType<IntakePart>;

/** A source asks for it, or it is our advice; never both, never neither. */
const oneOrigin = (it: { source?: string | undefined; ours?: true | undefined }) =>
  (it.source === undefined) === (it.ours === true);

const field = z
  .strictObject({
    id,
    situations: z.array(situation).min(1),
    products: z.array(id).min(1).optional(),
    severities: z.array(z.string()).min(1).optional(),
    channel: way.optional(),
    label: bilingual,
    guidance: bilingual,
    example: bilingual,
    kind: z.enum(['line', 'text', 'url', 'moment', 'severity', 'check', 'list']),
    parts: z.array(part).min(1).optional(),
    numbered: z.literal(true).optional(),
    required: z.enum(['yes', 'expected', 'optional']),
    /** Ours: how much a missing answer slows support down, 1 to 5. */
    weight: z.int().min(1).max(5),
    inSubject: z.enum(['case-number', 'company', 'summary']).optional(),
    url: url.optional(),
    conflict: id.optional(),
    ours: z.literal(true).optional(),
    source: sourceId.optional(),
  })
  .refine(oneOrigin, { path: ['source'], error: 'name the source that asks for it, or write ours: true' })
  .refine(({ kind, parts }) => kind !== 'list' || parts, {
    path: ['parts'],
    error: 'write what a row of the list consists of, at least one part',
  })
  .refine(({ kind, parts }) => kind === 'list' || kind === 'check' || !parts, {
    path: ['parts'],
    error: 'only a list or a check has rows; write kind: list, or remove the parts',
  }) satisfies z.ZodType<IntakeField>;

const recipient = z.strictObject({
  situation,
  products: z.array(id).min(1).optional(),
  address: email,
  display: label.optional(),
  conflict: id.optional(),
  source: sourceId,
}) satisfies z.ZodType<Recipient>;

/** What a reader is told on the way: a rule of `rules.yaml`, or a text of its own; in the step named by `at`. */
const note = z
  .strictObject({
    id,
    at: z.enum(['situation', 'severity', 'call', 'send']),
    situations: z.array(situation).min(1).optional(),
    severities: z.array(z.string()).min(1).optional(),
    products: z.array(id).min(1).optional(),
    channel: way.optional(),
    fromRule: id.optional(),
    text: bilingual.optional(),
    /** It says that no source says it. */
    unsaid: z.literal(true).optional(),
    source: sourceId.optional(),
  })
  .refine(({ fromRule, text }) => (fromRule === undefined) !== (text === undefined), {
    path: ['text'],
    error: 'write a text, or name a rule of rules.yaml; not both',
  })
  .refine(({ fromRule, unsaid, source }) => [fromRule, unsaid, source].filter((it) => it !== undefined).length === 1, {
    path: ['source'],
    error: 'name the source of the text, or write unsaid: true where no source says it',
  });

const yesNo = z.enum(['yes', 'no']);

/** From answers about impact to a severity, for some situations. */
const coach = z
  .strictObject({
    situations: z.array(situation).min(1),
    questions: z.array(z.strictObject({ id, text: bilingual })),
    rows: z
      .array(
        z.strictObject({
          when: z.record(id, yesNo),
          severity: z.string(),
          reason: bilingual,
          reading: z.literal(true).optional(),
        }),
      )
      .min(1),
  })
  .superRefine((table, context) => {
    for (const { row, message } of misfits(table)) {
      context.addIssue({ code: 'custom', path: row === undefined ? ['rows'] : ['rows', row, 'when'], message });
    }
  }) satisfies z.ZodType<CoachTable>;

/** What a case itself answers to a question of severities.yaml; it is then asked no more. */
const settled = z.strictObject({
  question: id,
  choice: id,
  situations: z.array(situation).min(1).optional(),
  channel: way.optional(),
  when: z.record(id, yesNo).optional(),
}) satisfies z.ZodType<Settled>;

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
  /** At most one for a situation; none where the source knows no severities. */
  coaches: z.array(coach).default([]),
  settles: z.array(settled).default([]),
  recipients: z.array(recipient),
  notes: z.array(note),
  elsewhere: z.array(elsewhere),
  samples: z.array(sample).default([]),
});

export type Intake = z.infer<typeof intakeSchema>;
export type Field = z.infer<typeof field>;
export type IntakeNote = z.infer<typeof note>;
export type Elsewhere = z.infer<typeof elsewhere>;
