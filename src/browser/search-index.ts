/** One result of Pagefind; its text is loaded when asked for. */
export type Found = { score: number; id: string; data: () => Promise<FoundPage> };

export type FoundPage = {
  url: string;
  /** HTML: escaped, with <mark> around what was found. */
  excerpt: string;
  meta: { title?: string; keywords?: string; description?: string };
  filters: { kind?: string[] };
};

export type SearchIndex = { search: (query: string) => Promise<{ results: Found[] }> };

export type Pagefind = { createInstance: (options: object) => SearchIndex & { init: () => Promise<void> } };

/** A word in the title of a page, or in the other words for it, says more of the page than one in its text. */
export const ranking = {
  ...{ termFrequency: 0.2, termSaturation: 1.2, pageLength: 0.4, termSimilarity: 8 },
  metaWeights: { title: 6, keywords: 4, description: 1.5 },
};

const indexes = new Map<string, Promise<SearchIndex>>();
/** The addresses of parts that did not arrive. */
const missing: string[] = [];

/**
 * For a worker: the index of one language, loaded on first use. Here, and not in pages, it may run Pagefind's
 * WebAssembly: a worker does not inherit the policy that stands in a page.
 *
 * @throws {Error} If it cannot be loaded. A search throws as well if a part of the index is missing.
 */
export function openSearchIndex(locale: string): Promise<SearchIndex> {
  if (indexes.size === 0) noticeMissingParts();
  const index = indexes.get(locale) ?? load(locale);
  indexes.set(locale, index);
  return index;
}

async function load(locale: string): Promise<SearchIndex> {
  const basePath = `/pagefind/${locale}/`;
  const { createInstance } = (await import(/* @vite-ignore */ `${basePath}pagefind.js`)) as Pagefind;
  const instance = createInstance({ basePath, language: locale, excerptLength: 20, ranking });
  await instance.init();
  return {
    search: async (query) => {
      const found = await instance.search(query);
      const part = missing.find((url) => url.includes(basePath));
      if (part !== undefined) throw new Error(`${part} cannot be loaded`);
      return found;
    },
  };
}

/** Pagefind takes a part of the index that does not arrive for one that holds nothing, and says that nothing was found. */
function noticeMissingParts(): void {
  const fetchPart = self.fetch.bind(self);
  self.fetch = async (...request) => {
    try {
      const response = await fetchPart(...request);
      if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
      return response;
    } catch (error) {
      missing.push(new Request(...request).url);
      throw error;
    }
  };
}
