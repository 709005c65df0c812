import { getCollection, type CollectionEntry } from 'astro:content';

/** A policy page; `file` is the same in both languages. */
export type PolicyEntry = CollectionEntry<'policies'> & { file: string };

/** The policies of one language, by their order, then by their title. */
export async function getPolicies(locale: 'fr' | 'en'): Promise<PolicyEntry[]> {
  const entries = await getCollection('policies', ({ id }) => id.startsWith(`${locale}/`));
  return entries
    .map((entry) => ({ ...entry, file: entry.id.slice(locale.length + 1) }))
    .sort(
      (a, b) =>
        (a.data.order ?? Infinity) - (b.data.order ?? Infinity) || a.data.title.localeCompare(b.data.title, locale),
    );
}
