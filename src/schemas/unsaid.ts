import { z } from 'astro/zod';
import { bilingual, id } from './text.ts';

const gap = z.strictObject({
  id,
  topic: z.enum(['hours', 'targets', 'tiers', 'phones', 'case', 'roles', 'timeline', 'contact']),
  text: bilingual,
});

/** What no source says, kept so that nobody fills it in. */
export const unsaidSchema = z.array(gap);

export type Gap = z.infer<typeof gap>;
