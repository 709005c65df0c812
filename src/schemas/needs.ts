import { z } from 'astro/zod';
import { bilingual, id } from './text.ts';

/** What the parts of the address of the comparison are called: a need of the data may not take such a name. */
export const compareAddressParts = [
  ...['tiers', 'differences'],
  ...['offer', 'region', 'severity', 'hours', 'days', 'from', 'to', 'zone', 'share'],
];

const asked = z.strictObject({
  id: id.refine((name) => !compareAddressParts.includes(name), {
    error: `this word is already a part of the address of the comparison; write another, none of ${compareAddressParts.join(', ')}`,
  }),
  question: bilingual,
});

/** Something that a reader may need of a tier, and the facts that tell which tiers have it. */
export const need = z.discriminatedUnion(
  'kind',
  [
    /** The row is included; of several, the reader says which, or any. */
    asked.extend({ kind: z.literal('has'), entitlements: z.array(id).min(1) }),
    /** The row, which counts something, gives at least as many as the reader says. */
    asked.extend({ kind: z.literal('count'), entitlement: id }),
    /** A case of the severity, filed at any hour of a year, never waits longer, nights and days off included. */
    asked.extend({ kind: z.literal('wait'), severity: z.string() }),
    /** The target for the severity, which runs day and night, is no longer. */
    asked.extend({ kind: z.literal('target'), severity: z.string() }),
    /** The region has the language, within the limits of these footnotes. */
    asked.extend({ kind: z.literal('language'), language: z.string(), footnotes: z.array(id).default([]) }),
  ],
  { error: 'write one of the kinds has, count, wait, target or language' },
);

export type Need = z.infer<typeof need>;
