import { z } from 'astro/zod';
import { bilingual, email, id, label, link, sourceId, unsaid } from './text.ts';

const product = z.strictObject({
  id,
  name: label,
  /** A short name without the vendor's, for lists and for the subject of a message. */
  short: label,
  source: sourceId,
});

const channel = z.strictObject({
  id,
  kind: z.enum([
    'portal',
    'page',
    'phone',
    'e-mail',
    'chat',
    'community',
    'learning',
    'social',
    'self-help',
    'in-person',
  ]),
  name: bilingual,
  description: bilingual.optional(),
  /** What to press and write, in order. */
  steps: z.array(bilingual).min(1).optional(),
  url: z
    .union([link, unsaid], { error: 'write an https:// address, one under en and one under fr, or the word unsaid' })
    .optional(),
  address: email.optional(),
  display: label.optional(),
  /** Line ids of the phone files. */
  lines: z.array(id).optional(),
  handle: label.optional(),
  products: z.array(id).optional(),
  /** False for what is printed but is not something to write to. */
  contact: z.boolean().optional(),
  /** False for what a newer source has replaced: history, not something to use today. */
  current: z.boolean().optional(),
  conflict: id.optional(),
  source: sourceId,
  /** Where its address or another part of it was read, if elsewhere. */
  alsoSource: sourceId.optional(),
});

const page = z.strictObject({
  id,
  kind: z.enum(['status', 'terms', 'product', 'learning']),
  name: bilingual,
  url: link,
  purpose: bilingual,
  source: sourceId,
  alsoSource: sourceId.optional(),
});

const said = z.strictObject({ text: bilingual, source: sourceId });

/** One kind of help that the offer gives, with examples as the source prints them. */
const help = z.strictObject({
  id,
  name: bilingual,
  text: bilingual,
  /** When it is given, where the source says it. */
  hours: bilingual.optional(),
  examples: z.array(z.strictObject({ heading: bilingual.optional(), items: z.array(bilingual).min(1) })).optional(),
  conflict: id.optional(),
  source: sourceId,
});

/** Who is behind the offer, who may ask, and by which way. */
export const providerSchema = z.strictObject({
  name: bilingual,
  vendor: label,
  /** The offer is history: nothing of it is shown as something to use today. */
  ended: said.optional(),
  products: z.array(product).min(1),
  /** How a customer knows that the offer is theirs. */
  identifiedBy: said.optional(),
  cost: said.optional(),
  help: z.array(help).default([]),
  outOfScope: z.array(said.extend({ conflict: id.optional() })).default([]),
  whoMayContact: z.array(said),
  channels: z.array(channel),
  pages: z.array(page),
  /** The vendor itself has written that its numbers have changed: shown above each of them. */
  newerNumbers: said.extend({ list: z.strictObject({ name: bilingual, url: link }) }).optional(),
});

export type Provider = z.infer<typeof providerSchema>;
export type Help = z.infer<typeof help>;
export type Channel = z.infer<typeof channel>;
export type Page = z.infer<typeof page>;
