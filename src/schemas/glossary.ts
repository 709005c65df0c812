import { z } from 'astro/zod';
import { bilingual, id } from './text.ts';

const term = z.strictObject({
  id,
  term: bilingual,
  definition: bilingual,
  /** Other words for it, as sources have them. */
  also: bilingual.optional(),
  /** What it is often taken for. */
  not: bilingual.optional(),
});

export const glossarySchema = z.array(term);

export type Term = z.infer<typeof term>;
