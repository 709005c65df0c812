import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { foreignWords } from '../../src/i18n/foreign-words.ts';
import { otherLocale, type Locale } from '../../src/i18n/locale.ts';
import { builtPages, type BuiltPage } from '../support/site.ts';

type Facts = {
  text: string;
  title: string;
  lang: string;
  h1: number;
  levels: number[];
  ids: string[];
  links: { href: string; hreflang: string; lang: string }[];
  alternates: { href: string; lang: string }[];
  /** Every piece of text outside islands and drawings, with the language in which a voice reads it. */
  spoken: { text: string; lang: string }[];
};

const pages = new Map<string, Facts>();

// Each worker would read all pages again.
test.describe.configure({ mode: 'default' });

/** A browser parses the built files: it knows HTML best. It loads none of them, which would take a minute. */
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await browser.newPage({ javaScriptEnabled: false });
  for (const { path } of builtPages()) {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    pages.set(path, await page.evaluate(readFacts, { path, html: readFileSync(`dist${file}`, 'utf8') }));
  }
  await page.close();
});

test('every internal link leads to a page and an anchor that exist', () => {
  const broken = [...pages].flatMap(([path, { links }]) =>
    links.filter(({ href }) => !resolves(path, href)).map(({ href }) => `${path} -> ${href}`),
  );
  expect(broken).toEqual([]);
});

test('a link to the other language says so, for browsers and for voices', () => {
  const strays = localised().flatMap(({ path, locale }) =>
    facts(path)
      .links.filter(({ href }) => /^\/(?:fr|en)\//.test(href) && !href.startsWith(`/${locale}/`))
      .filter(({ href, hreflang, lang }) => hreflang !== href.slice(1, 3) || lang !== hreflang)
      .map(({ href, hreflang, lang }) => `${path} -> ${href}: hreflang=${hreflang} lang=${lang}`),
  );
  expect(strays).toEqual([]);
});

test('titles are unique, one h1 a page, headings in order, the language is marked', () => {
  const titles = [...pages.values()].map(({ title }) => title);
  expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  for (const { path, locale } of localised()) {
    const { h1, levels, lang } = facts(path);
    expect(lang, path).toBe(locale);
    expect(h1, path).toBe(1);
    const jumps = levels.filter((level, i) => i > 0 && level > (levels[i - 1] ?? 0) + 1);
    expect(jumps, `${path}: heading levels ${levels.join(' ')}`).toEqual([]);
  }
});

test('each page names its other language, and that page names it back', () => {
  for (const { path } of localised()) {
    const { alternates } = facts(path);
    expect(alternates.map(({ lang }) => lang).sort(), path).toEqual(['en', 'fr', 'x-default']);
    for (const { href, lang } of alternates) {
      if (lang === 'x-default') continue;
      expect(pages.get(href)?.lang, `${path} -> ${href}`).toBe(lang);
      expect(facts(href).alternates.map((other) => other.href)).toContain(path);
    }
  }
});

test('words of the other language are marked wherever they stand', () => {
  const words = (lang: 'fr' | 'en') => foreignWords[lang].filter((word) => !/^\p{Ll}+$/u.test(word));
  const unmarked = localised().flatMap(({ path, locale }) => {
    const other = otherLocale(locale);
    return facts(path)
      .spoken.filter(({ lang }) => lang !== other)
      .flatMap(({ text }) => words(other).filter((word) => text.includes(word)))
      .map((word) => `${path}: ${word}`);
  });
  expect(unmarked).toEqual([]);
  expect(facts('/fr/politiques/escalade/').spoken).toContainEqual({ text: 'Get Help', lang: 'en' });
});

test('words and sentences stand apart', () => {
  for (const [path, { text }] of pages) {
    expect(text.match(/.*\p{Ll}[.;!?)]\p{Lu}.*/gu) ?? [], `${path}: no space between two sentences`).toEqual([]);
    expect(text.match(/.* [,.](?=\s|$).*/gm) ?? [], `${path}: a space before a comma`).toEqual([]);
  }
});

const localised = () =>
  builtPages().filter((page): page is BuiltPage & { locale: Locale } => page.locale !== undefined);

function facts(path: string): Facts {
  const found = pages.get(path);
  if (!found) throw new Error(`no page at ${path}`);
  return found;
}

function resolves(from: string, href: string): boolean {
  const { origin, pathname, hash } = new URL(href, `http://site${from}`);
  if (origin !== 'http://site') return true;
  const target = pages.get(pathname);
  if (!target) return /\.\w+$/.test(pathname);
  return hash === '' || target.ids.includes(decodeURIComponent(hash.slice(1)));
}

/** Runs in the browser, which is given nothing but this function. */
function readFacts({ path, html }: { path: string; html: string }): Facts {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const all = <T extends Element>(selector: string) => [...page.querySelectorAll<T>(selector)];
  const at = (href: string | null) => new URL(href ?? '', `http://site${path}`);

  for (const hidden of all('script, style, template')) hidden.remove();
  const spoken: Facts['spoken'] = [];
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent ?? '';
    const parent = walker.currentNode.parentElement;
    if (text.trim() && !parent?.closest('astro-island, svg, option, textarea'))
      spoken.push({ text, lang: parent?.closest('[lang]')?.getAttribute('lang') ?? '' });
  }
  // A document that is not shown has no lines; blocks begin and end one.
  for (const inline of all('a, abbr, b, bdi, cite, code, em, i, kbd, mark, q, small, span, strong, sup, time, wbr'))
    inline.setAttribute('data-inline', '');
  for (const block of all('body :not([data-inline])')) {
    block.before('\n');
    block.after('\n');
  }

  return {
    text: page.body.textContent,
    title: page.title,
    lang: page.documentElement.lang,
    h1: all('h1').length,
    levels: all('h1, h2, h3, h4, h5, h6').map((heading) => Number(heading.tagName[1])),
    ids: all('[id]').map(({ id }) => id),
    links: all<HTMLAnchorElement>('a[href]')
      .map((link) => ({ link, to: at(link.getAttribute('href')) }))
      .filter(({ to }) => to.origin === 'http://site')
      .map(({ link, to }) => ({
        href: to.pathname + to.search + to.hash,
        hreflang: link.hreflang,
        lang: link.closest('[lang]')?.getAttribute('lang') ?? '',
      })),
    spoken,
    alternates: all<HTMLLinkElement>('link[rel=alternate][hreflang]').map((link) => ({
      href: at(link.getAttribute('href')).pathname,
      lang: link.hreflang,
    })),
  };
}
