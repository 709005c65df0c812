import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { isLocale, locales, type Locale } from '../i18n/locale.ts';
import { slugs } from '../i18n/routes.ts';
import { recordsOf, type SearchKind } from './search-records.ts';

type Page = { pathname: string };

/**
 * Astro's `astro:build:done` hook: one Pagefind index per language, under `/pagefind/<language>/`, made of copies of
 * the pages in which words stand in the form that a query takes.
 */
export async function writeSearchIndex({ dir, pages }: { dir: URL; pages: Page[] }): Promise<void> {
  for (const locale of locales) {
    const { index, errors } = await createIndex({ forceLanguage: locale, rootSelector: 'main', excludeSelectors });
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    const own = pages.map(({ pathname }) => `/${pathname}`).filter((path) => path.startsWith(`/${locale}/`));
    for (const path of own) await addPage(index, path, locale, dir);
    await writeIndex(index, new URL(`pagefind/${locale}/`, dir));
  }
  await close();
}

/** Without Pagefind’s own interfaces and worker, which nothing here uses. */
async function writeIndex(index: PagefindIndex, folder: URL): Promise<void> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown\./;
  for (const { path, content } of files.filter((file) => !unused.test(file.path))) {
    const address = new URL(path, folder);
    await mkdir(new URL('.', address), { recursive: true });
    await writeFile(address, content);
  }
}

/** What is no part of a page's text: navigation, the way back above a title, sources under a table, controls, drawings. */
const excludeSelectors = [
  'nav',
  '.head > .small > a',
  '.said',
  '.toc',
  'script',
  'noscript',
  'svg',
  'form',
  'select',
  'button',
  'template',
  '.was',
];

async function addPage(index: PagefindIndex, path: string, locale: Locale, dir: URL): Promise<void> {
  const kind = kindOf(path);
  if (kind === undefined) return;
  const html = await readFile(new URL(`${path.slice(1)}index.html`, dir), 'utf8');
  for (const { url, main } of recordsOf({ path, kind, html })) {
    const content = `<!doctype html><html lang="${locale}"><body><main data-pagefind-filter="kind:${kind}">${main}</main></body></html>`;
    const { errors } = await index.addHTMLFile({ url, content });
    if (errors.length > 0) throw new Error(`Pagefind, ${url}: ${errors.join('; ')}`);
  }
}

/** Nothing for what is not to be found: the search itself. */
function kindOf(path: string): SearchKind | undefined {
  const [, locale = '', section = '', rest] = path.split('/');
  if (!isLocale(locale)) return undefined;
  const is = (...names: (keyof typeof slugs)[]) => names.some((name) => slugs[name][locale] === section);
  if (is('search')) return undefined;
  if (is('policies')) return rest ? 'policies' : 'other';
  if (is('directory')) return rest ? 'countries' : 'tools';
  if (is('glossary')) return 'terms';
  return is('home', 'compare', 'responseTimes', 'hours', 'prepare') ? 'tools' : 'other';
}
