import { existsSync, readdirSync } from 'node:fs';
import { pathOf, type PageName } from '../../src/i18n/routes.ts';
import { isLocale, locales, type Locale } from '../../src/i18n/locale.ts';

export type BuiltPage = { path: string; locale: Locale | undefined };

/** Every page of the built site, as the path that a browser asks for. */
export function builtPages(): BuiltPage[] {
  if (!existsSync('dist')) throw new Error('dist/ holds no site: run `npm run build` first.');
  return readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort()
    .map((path) => {
      const first = path.split('/')[1];
      return { path, locale: isLocale(first) ? first : undefined };
    });
}

/**
 * The pages that a browser visits one by one. Country pages are one template: those are visited that hold something
 * of their own, such as two offers, no line, a number without a link, keys and a code, hours that name a zone. What can
 * be read from the built files is checked on all of them.
 */
export function pagesToVisit(): BuiltPage[] {
  return builtPages().filter(
    ({ path }) => !isCountry(path) || countriesToVisit.some((name) => path.endsWith(`/${name}/`)),
  );
}

const countriesToVisit = [
  'france',
  'japon',
  'japan',
  'etats-unis',
  'india',
  'algerie',
  'nepal',
  'kazakhstan',
  'togo',
  'chine',
];

const isCountry = (path: string) =>
  locales.some((locale) => path.startsWith(pathOf('directory', locale)) && path !== pathOf('directory', locale));

/** Pages on which a reader computes or fills in something; home, hours and countries show who is answering now. */
const tools: PageName[] = ['home', 'compare', 'responseTimes', 'hours', 'directory', 'prepare', 'search'];

/** Pages whose point is a long table. */
const tables: PageName[] = ['waits', 'examples', 'sources', 'conflicts', 'unsaid', 'glossary'];

/** What a page is, for its size budget. */
export function kindOf(path: string): 'tool' | 'table' | 'reading' {
  if (isCountry(path)) return 'tool';
  const is = (names: PageName[]) => names.some((name) => locales.some((locale) => pathOf(name, locale) === path));
  if (is(tools)) return 'tool';
  return is(tables) ? 'table' : 'reading';
}
