import { z } from 'astro/zod';
import { caseDraftsSchema } from '../schemas/case-drafts.ts';

/**
 * The JSON Schema (draft 2020-12) of a file of drafts, for who reads or writes such files elsewhere.
 *
 * @param address Its own, whole.
 */
export function caseDraftsJsonSchema(address: string): object {
  const { $schema, ...rest } = z.toJSONSchema(caseDraftsSchema, { io: 'input' });
  return { $schema, $id: address, ...rest };
}
