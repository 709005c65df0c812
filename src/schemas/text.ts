import { z } from 'astro/zod';
import type { Bilingual } from '../domain/facts.ts';

const text = z.string().trim().min(1);

/** A text is always in both languages; neither may be empty. */
export const bilingual = z.strictObject({ en: text, fr: text }) satisfies z.ZodType<Bilingual>;

export const unsaid = z.literal('unsaid');

/** A name as printed, the same in both languages. */
export const label = text;

/** Ids are addresses and keys: lower-case words joined by hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters, figures and hyphens');

/** The id of an entry of `content/data/sources.yaml`. */
export const sourceId = id;

export const url = z.url({ protocol: /^https$/, error: 'write a whole address that starts with https://' });

/** A page that may exist in each language; one address where it does not. */
export const link = z.union([url, z.strictObject({ en: url, fr: url })], {
  error: 'write one https:// address, or one under en and one under fr',
});

export const email = z.email({ error: 'write an e-mail address in lower case, such as help@example.com' }).lowercase({
  error: 'write the address in lower case; put its printed capitals under display',
});
