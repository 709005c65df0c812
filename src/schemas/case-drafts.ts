import { z } from 'astro/zod';
import type { Draft } from '../domain/intake/index.ts';
import { situation, way } from './intake.ts';

const texts = z.record(z.string(), z.string());

const draft = z.object({
  situation,
  offer: z.string().describe('The id of a provider’s offer.'),
  chosen: z
    .record(
      z.string(),
      z.object({
        product: z.string().exactOptional(),
        tier: z.string().exactOptional(),
        severity: z.string().exactOptional(),
      }),
    )
    .describe('What was chosen within each offer; what is missing is its first choice, or left to the questions.'),
  way: way.or(z.literal('')).describe('How the case leaves; empty: the best way that there is.'),
  coach: z.record(z.string(), z.enum(['yes', 'no'])).describe('The answers to the questions about impact.'),
  values: texts.describe('What was typed, as it was typed, by field; “yes” where a field is ticked.'),
  rows: z
    .record(z.string(), z.array(texts))
    .describe('The rows of the fields that repeat, by field; parts by their id.'),
  language: z.enum(['en', 'fr', 'both']).describe('Of the message.'),
}) satisfies z.ZodType<Draft, unknown>;

/** A file of drafts that a reader takes out of the checklist. Keys that are not named here are passed over. */
export const caseDraftsSchema = z
  .object({
    $schema: z.string().optional(),
    format: z.literal('appui-cases'),
    version: z.literal(2),
    drafts: z
      .array(
        z.object({
          name: z.string().optional().describe('As typed; without it a draft is named after what it is about.'),
          changed: z.string().meta({ format: 'date-time' }).optional().describe('When it was last changed, in UTC.'),
          draft,
        }),
      )
      .min(1),
  })
  .meta({ title: 'Drafts of support cases, taken out of Appui' });
