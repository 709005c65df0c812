import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parsePhoneNumberWithError } from 'libphonenumber-js/max';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { isLocale, locales, type Locale } from '../i18n/locale.ts';
import { slugs } from '../i18n/routes.ts';
import { phoneDigits, searchable } from '../i18n/searchable.ts';

/** How results are grouped, in this order where they are equally good. */
export type SearchKind = 'tools' | 'policies' | 'countries' | 'terms' | 'other';

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

/** What is no part of a page's text: navigation, sources under a table, controls, drawings. */
const excludeSelectors = [
  'nav',
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
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1];
  if (main === undefined) throw new Error(`${path} has no <main> to search in.`);
  if (kind === 'terms') await addTerms(index, path, locale, main);
  else
    await add(
      index,
      path,
      locale,
      kind,
      `${about(path, kind, html)}${weighed(kind, searchable(main))}${phoneWords(main)}`,
    );
}

/** What a page says of itself without showing it: other words for what it is about, and those of its address. */
function about(path: string, kind: SearchKind, html: string): string {
  const said = (name: string) => searchable(new RegExp(`<meta name="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '');
  const address =
    path
      .slice(4)
      .match(/[^/-]{2,}/g)
      ?.join(' ') ?? '';
  const keywords = `<span data-pagefind-meta="keywords[data-words]" data-words="${said('keywords')} ${address}"></span>`;
  // The descriptions of country pages are all alike.
  if (kind === 'countries') return keywords;
  return `${keywords}<span data-pagefind-meta="description[data-words]" data-words="${said('description')}"></span>`;
}

/** Country pages are many and alike: what they all say must not stand before the page that is about it. */
const weighed = (kind: SearchKind, main: string): string =>
  kind === 'countries' ? main.replace(/(<\/h1>)([\s\S]*)/, '$1<div data-pagefind-weight="0.1">$2</div>') : main;

async function add(index: PagefindIndex, url: string, locale: Locale, kind: SearchKind, main: string): Promise<void> {
  const content = `<!doctype html><html lang="${locale}"><body><main data-pagefind-filter="kind:${kind}">${main}</main></body></html>`;
  const { errors } = await index.addHTMLFile({ url, content });
  if (errors.length > 0) throw new Error(`Pagefind, ${url}: ${errors.join('; ')}`);
}

/** Each term of the glossary is found by itself, under its name in the language of the page. */
async function addTerms(index: PagefindIndex, path: string, locale: Locale, main: string): Promise<void> {
  const entries = [
    ...main.matchAll(/<dt id="([^"]+)"[^>]*>([\s\S]*?)(<span[\s\S]*?)<\/dt>([\s\S]*?)(?=<dt id=|<\/dl>)/g),
  ];
  if (entries.length === 0) throw new Error(`${path} has no terms to search in.`);
  for (const [, id = '', term = '', foreign = '', text = ''] of entries)
    await add(
      index,
      `${path}#${id}`,
      locale,
      'terms',
      searchable(`<h1>${term}</h1><div data-pagefind-weight="0.2">${text}</div><p>${foreign}</p>`),
    );
}

/** The figures of every number on a page, in each form in which somebody may type them. */
function phoneWords(main: string): string {
  const dialled = [...main.matchAll(/href="tel:([^"]+)"/g)].flatMap(([, e164 = '']) => [
    phoneDigits(e164),
    parsePhoneNumberWithError(e164).nationalNumber,
  ]);
  const printed = [...main.matchAll(/class="dial nw"[^>]*>([^<]+)</g)]
    .map(([, text = '']) => phoneDigits(text))
    .flatMap((digits) => [digits, digits.replace(/^0+/, '')]);
  return `<p>${[...new Set([...dialled, ...printed])].join(' ')}</p>`;
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
