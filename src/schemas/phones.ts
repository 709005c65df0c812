import { z } from 'astro/zod';
import { bilingual, id, label, sourceId, unsaid } from './text.ts';

const line = z
  .strictObject({
    id,
    product: id,
    purpose: z.enum(['support', 'p1-notification']),
    /** The heading of the source's own list; not a support region. */
    listedUnder: id.optional(),
    /** The number as each language version prints it. */
    printed: bilingual,
    /** `null` where no international form is safe to dial; `noE164` then says why. */
    e164: z.string().nullable(),
    noE164: bilingual.optional(),
    /** Printed with a +, or built here from the national form and the country code. */
    basis: z.enum(['as-source', 'derived']),
    tollFree: z.union([z.boolean(), unsaid], { error: 'write true, false or the word unsaid' }),
    /** The key to press when the menu asks for a product. */
    menu: z.int().nonnegative().optional(),
    hours: unsaid,
    hoursNote: bilingual.optional(),
    languages: z.union([z.array(label).min(1), unsaid], { error: 'write a list such as [en], or the word unsaid' }),
    cautions: z.array(bilingual).optional(),
    conflict: id.optional(),
    source: sourceId,
    alsoSource: sourceId.optional(),
  })
  .refine((it) => (it.e164 === null) === (it.noE164 !== undefined), {
    path: ['noE164'],
    error: 'write the reason as { en, fr } where e164 is null, and only there',
  });

/** One file per country, named after its ISO 3166 code in lower case. */
export const countrySchema = z.strictObject({
  country: z.string().regex(/^[A-Z]{2}$/, 'write the two-letter ISO code in capitals, such as FR'),
  name: bilingual,
  lines: z.array(line).min(1),
});

export type Country = z.infer<typeof countrySchema>;
export type Line = z.infer<typeof line>;
