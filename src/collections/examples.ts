import { readFileSync } from 'node:fs';
import { examplesSchema, type Example } from '../schemas/examples.ts';
import { ContentError } from './content-error.ts';
import { readYaml } from './read-yaml.ts';

export type { Example } from '../schemas/examples.ts';

const FILE = 'content/data/examples.yaml';

/**
 * The worked examples, in their order.
 *
 * @throws {ContentError} If the file is not as its schema wants it.
 */
export const workedExamples = (text = readFileSync(FILE, 'utf8')): Example[] =>
  readYaml(FILE, text, examplesSchema).data;

/** An author is told which part of an example’s question nobody knows. */
export function refuseExample(id: string, ignored: readonly string[]): never {
  const message = `the calculator does not know this ${ignored.join(', nor ')}; copy the question from its address`;
  throw new ContentError([{ file: FILE, field: `${id}.question`, message }]);
}
