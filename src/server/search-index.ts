import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
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
    const outputPath = fileURLToPath(new URL(`pagefind/${locale}`, dir));
    await index.writeFiles({ outputPath });
  }
  await close();
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
  if (kindOf(path) === undefined) return;
  const html = await readFile(new URL(`${path.slice(1)}index.html`, dir), 'utf8');
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1];
  if (main === undefined) throw new Error(`${path} has no <main> to search in.`);
  const kind = kindOf(path) ?? 'other';
  const keywords = searchable(/<meta name="keywords" content="([^"]*)"/.exec(html)?.[1] ?? '');
  const also = `<span data-pagefind-meta="keywords[data-words]" data-words="${keywords}"></span>`;
  if (kind === 'terms') await addTerms(index, path, locale, main);
  else
    await add(
      index,
      path,
      locale,
      kind,
      `${keywords && also}${weighed(kind, searchable(main))}<p>${phoneWords(main).join(' ')}</p>`,
    );
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
  const entries = main.matchAll(/<dt id="([^"]+)"[^>]*>([\s\S]*?)(<span[\s\S]*?)<\/dt>([\s\S]*?)(?=<dt id=|<\/dl>)/g);
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
function phoneWords(main: string): string[] {
  const dialled = [...main.matchAll(/href="tel:([^"]+)"/g)].flatMap(([, e164 = '']) => [
    phoneDigits(e164),
    parsePhoneNumberWithError(e164).nationalNumber,
  ]);
  const printed = [...main.matchAll(/class="dial nw"[^>]*>([^<]+)</g)]
    .map(([, text = '']) => phoneDigits(text))
    .flatMap((digits) => [digits, digits.replace(/^0+/, '')]);
  return [...new Set([...dialled, ...printed])];
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
