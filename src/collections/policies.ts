import { getCollection, type CollectionEntry } from 'astro:content';
import { getSources } from './sources.ts';

/** A policy page; `file` is the same in both languages. */
export type PolicyEntry = CollectionEntry<'policies'> & { file: string };

/** The policies of one language, by their order, then by their title. */
export async function getPolicies(locale: 'fr' | 'en'): Promise<PolicyEntry[]> {
  const entries = await getCollection('policies', ({ id }) => id.startsWith(`${locale}/`));
  await checkSources(entries);
  return entries
    .map((entry) => ({ ...entry, file: entry.id.slice(locale.length + 1) }))
    .sort(
      (a, b) =>
        (a.data.order ?? Infinity) - (b.data.order ?? Infinity) || a.data.title.localeCompare(b.data.title, locale),
    );
}

async function checkSources(entries: CollectionEntry<'policies'>[]): Promise<void> {
  const known = new Set((await getSources()).map(({ id }) => id));
  for (const { id, data } of entries) {
    const unknown = data.sources.find((source) => !known.has(source));
    if (unknown === undefined) continue;
    throw new Error(`content/policies/${id}.mdx  sources: no source is called "${unknown}"; add it to sources.yaml.`);
  }
}
