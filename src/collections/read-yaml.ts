import type { z } from 'astro/zod';
import { repeatedIds } from './checks.ts';
import { ContentError, type Problem } from './content-error.ts';
import { validate } from './validate.ts';
import { parseYaml, type Path } from './yaml-file.ts';

/** A data file that is as its schema wants it. */
export type ReadFile<T> = { data: T; problem: (path: Path, message: string) => Problem };

/**
 * A data file that belongs to no offer.
 *
 * @throws {ContentError} If it is not YAML, not as its schema wants it, or uses an id twice in one list.
 */
export function readYaml<T>(name: string, text: string, schema: z.ZodType<T>): ReadFile<T> {
  const file = parseYaml(name, text);
  const { data, problems } = file.errors.length > 0 ? { problems: file.errors } : validate(schema, file);
  const all = data ? repeatedIds(file) : problems;
  if (!data || all.length > 0) throw new ContentError(all);
  return { data, problem: file.problem };
}
