import { getCollection, getEntry } from 'astro:content';
import type { Source } from '../schemas/index.ts';

export type { Source };

/** Where a fact was read, by its id in `content/data/sources.yaml`. */
export async function getSource(id: string): Promise<Source> {
  const entry = await getEntry('sources', id);
  if (entry) return entry.data;
  throw new Error(`no source is called "${id}"; add it to content/data/sources.yaml.`);
}

/** Every source, by its id. */
export async function getSources(): Promise<Source[]> {
  return (await getCollection('sources')).map((entry) => entry.data).sort((a, b) => (a.id < b.id ? -1 : 1));
}
