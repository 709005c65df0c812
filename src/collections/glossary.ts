import { readFileSync } from 'node:fs';
import { glossarySchema, type Term } from '../schemas/glossary.ts';
import { readYaml } from './read-yaml.ts';

export type { Term } from '../schemas/glossary.ts';

const FILE = 'content/data/glossary.yaml';

/** The words of the field, in the order of the file. @throws {ContentError} If the file is not as its schema wants it. */
export const glossary = (text = readFileSync(FILE, 'utf8')): Term[] => readYaml(FILE, text, glossarySchema).data;

/** @throws {Error} That names all terms, so that an author sees which one was meant. */
export function termCalled(id: string): Term {
  const terms = glossary();
  const found = terms.find((term) => term.id === id);
  if (found) return found;
  throw new Error(`no term is called "${id}"; there are: ${terms.map((term) => term.id).join(', ')}.`);
}
