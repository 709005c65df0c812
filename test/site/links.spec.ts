import { expect, test } from '@playwright/test';
import { builtPages, type BuiltPage } from '../support/site.ts';

type Facts = {
  text: string;
  title: string;
  lang: string;
  h1: number;
  levels: number[];
  ids: string[];
  links: Link[];
  alternates: Link[];
};
type Link = { href: string; lang: string; text: string };

const pages = new Map<string, Facts>();

test.beforeAll(async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  for (const { path } of builtPages()) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    pages.set(path, await page.evaluate(readFacts));
  }
  await page.close();
});

test('every internal link leads to a page and an anchor that exist', () => {
  const broken = [...pages].flatMap(([path, { links }]) =>
    links.filter(({ href }) => !resolves(path, href)).map(({ href }) => `${path} -> ${href}`),
  );
  expect(broken).toEqual([]);
});

test('a link stays in the language of its page unless it says otherwise', () => {
  const strays = localised().flatMap(({ path, locale }) =>
    facts(path)
      .links.filter(({ href, lang }) => /^\/(?:fr|en)\//.test(href) && !href.startsWith(`/${locale}/`) && lang === '')
      .map(({ href }) => `${path} -> ${href}`),
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

test('words and sentences stand apart', () => {
  for (const [path, { text }] of pages) {
    expect(text.match(/.*\p{Ll}[.;!?)]\p{Lu}.*/gu) ?? [], `${path}: no space between two sentences`).toEqual([]);
    expect(text.match(/.* [,.](?=\s|$).*/gm) ?? [], `${path}: a space before a comma`).toEqual([]);
  }
});

const localised = () =>
  builtPages().filter((page): page is BuiltPage & { locale: string } => page.locale !== undefined);

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

function readFacts(): Facts {
  const all = <T extends Element>(selector: string) => [...document.querySelectorAll<T>(selector)];
  const path = (url: string) => new URL(url, location.href).pathname;
  return {
    text: document.body.innerText,
    title: document.title,
    lang: document.documentElement.lang,
    h1: all('h1').length,
    levels: all('h1, h2, h3, h4, h5, h6').map((heading) => Number(heading.tagName[1])),
    ids: all('[id]').map(({ id }) => id),
    links: all<HTMLAnchorElement>('a[href]')
      .filter((link) => link.protocol.startsWith('http') && link.host === location.host)
      .map((link) => ({ href: link.pathname + link.search + link.hash, lang: link.hreflang, text: link.innerText })),
    alternates: all<HTMLLinkElement>('link[rel=alternate][hreflang]').map((link) => ({
      href: path(link.href),
      lang: link.hreflang,
      text: '',
    })),
  };
}
