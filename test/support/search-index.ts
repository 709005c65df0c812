import { pathToFileURL } from 'node:url';
import { ranking, type Pagefind, type SearchIndex } from '../../src/browser/search-index.ts';
import type { Locale } from '../../src/i18n/locale.ts';

/** The built index of one language, outside a browser: its parts are asked of a server. */
export async function openBuiltIndex(locale: Locale, baseURL: string): Promise<SearchIndex> {
  const path = `/pagefind/${locale}/`;
  const { createInstance } = (await import(pathToFileURL(`dist${path}pagefind.js`).href)) as Pagefind;
  const index = createInstance({ basePath: `${baseURL}${path}`, language: locale, excerptLength: 20, ranking });
  await index.init();
  return index;
}
