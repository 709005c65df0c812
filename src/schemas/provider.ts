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
  /** What the examples are, said before them. */
  examplesNote: bilingual.optional(),
  examples: z.array(z.strictObject({ heading: bilingual.optional(), items: z.array(bilingual).min(1) })).optional(),
  conflict: id.optional(),
  source: sourceId,
});

/** A point of advice: what a source says, or what is ours. */
const point = z
  .strictObject({ text: bilingual, source: sourceId.optional(), ours: z.literal(true).optional() })
  .refine((it) => (it.source === undefined) !== (it.ours === undefined), {
    path: ['source'],
    error: 'write the id of a source from content/data/sources.yaml, or ours: true where it is our advice, not both',
  });

/** What to do when production is down: whom to call, what to say, and what else there is where nobody answers. */
const emergency = z.strictObject({
  /** A short name, by which a reader in a hurry chooses. */
  name: label,
  /** Lines that hold for whoever has none of their own: one for each product at least. */
  lines: z.array(id).min(1),
  /** The target for the first response to the gravest cases, in the tier that everybody has. */
  target: z.strictObject({ tier: id, severity: label }).optional(),
  /** A page to look at before calling. */
  firstLook: id.optional(),
  /** In the order in which an agent asks. */
  say: z.array(point).min(1),
  /** Other ways, the best first: ids of channels, each with why. */
  otherwise: z.array(z.strictObject({ via: id, text: bilingual, source: sourceId })).min(1),
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
  /** Of every offer of today. */
  emergency: emergency.optional(),
});

export type Provider = z.infer<typeof providerSchema>;
export type Help = z.infer<typeof help>;
export type Channel = z.infer<typeof channel>;
export type Page = z.infer<typeof page>;
export type Emergency = z.infer<typeof emergency>;
