import { z } from 'astro/zod';
import { bilingual, id } from './text.ts';

const example = z.strictObject({
  id,
  title: bilingual,
  /** What makes the case worth a look. */
  watch: bilingual,
  /** The question as the calculator’s address has it, without the question mark. */
  question: z.string({ error: 'write the question as in the calculator’s address, after the question mark' }).min(1),
});

export const examplesSchema = z.array(example);

export type Example = z.infer<typeof example>;
