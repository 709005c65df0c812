/** One result of Pagefind; its text is loaded when asked for. */
export type Found = { score: number; id: string; data: () => Promise<FoundPage> };

export type FoundPage = {
  url: string;
  /** HTML: escaped, with <mark> around what was found. */
  excerpt: string;
  meta: { title?: string };
  filters: { kind?: string[] };
};

export type SearchIndex = { search: (query: string) => Promise<{ results: Found[] }> };

type Pagefind = SearchIndex & { options: (options: object) => Promise<void>; init: () => Promise<void> };

/** How a short, well-named page stands against a long one. */
const ranking = {
  ...{ termFrequency: 0.4, termSaturation: 1.2, pageLength: 0.4, termSimilarity: 8 },
  metaWeights: { title: 6, keywords: 4 },
};

const indexes = new Map<string, Promise<SearchIndex>>();
let failures = 0;

/** The index of one language, loaded on first use. @throws {Error} If it cannot be loaded; it may be asked for again. */
export function openSearchIndex(locale: string): Promise<SearchIndex> {
  const known = indexes.get(locale);
  if (known) return known;
  const index = load(`/pagefind/${locale}/`);
  indexes.set(locale, index);
  index.catch(() => {
    failures += 1;
    indexes.delete(locale);
  });
  return index;
}

async function load(basePath: string): Promise<SearchIndex> {
  // A browser remembers a module that it could not load, by its address.
  const address = `${basePath}pagefind.js${failures > 0 ? `?${failures}` : ''}`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ basePath, excerptLength: 20, ranking });
  await pagefind.init();
  return pagefind;
}
