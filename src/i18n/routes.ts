import { locales, type Locale } from './locale.ts';

/** The address of each page, in the page's own language. A new page enters here first. */
export const slugs = {
  home: { fr: '', en: '' },
  compare: { fr: 'comparer', en: 'compare' },
  waits: { fr: 'attentes', en: 'waiting-times' },
  responseTimes: { fr: 'delais', en: 'response-times' },
  examples: { fr: 'exemples', en: 'worked-examples' },
  hours: { fr: 'horaires', en: 'hours' },
  directory: { fr: 'annuaire', en: 'directory' },
  prepare: { fr: 'preparer', en: 'prepare' },
  policies: { fr: 'politiques', en: 'policies' },
  sources: { fr: 'sources', en: 'sources' },
  conflicts: { fr: 'contradictions', en: 'conflicts' },
  unsaid: { fr: 'non-dit', en: 'unsaid' },
  changes: { fr: 'changements', en: 'changes' },
  glossary: { fr: 'glossaire', en: 'glossary' },
  parity: { fr: 'parite', en: 'parity' },
  search: { fr: 'recherche', en: 'search' },
} as const;

export type PageName = keyof typeof slugs;

/** The path of a page, with the slash at its end: `/fr/annuaire/`. */
export function pathOf(page: PageName, locale: Locale, rest = ''): string {
  const slug = slugs[page][locale];
  return `/${locale}/${slug && `${slug}/`}${rest && `${rest}/`}`;
}

/** The feed of what changed, in one language: `/fr/changements.xml`. */
export const feedPath = (locale: Locale): string => `/${locale}/${slugs.changes[locale]}.xml`;

/** What a reader without a network sees in place of a page that was not kept: `/offline/fr/`. */
export const unreachablePath = (locale: Locale): string => `/offline/${locale}/`;

/** What the checklist loads once it knows how grave a case is: `/prepare-fr.json`. */
export const preparePartsPath = (locale: Locale): string => `/prepare-${locale}.json`;

/** What the comparison loads to show other waits, `src/pages/waits-[locale].json.ts`. */
export const waitWordsPath = (locale: Locale): string => `/waits-${locale}.json`;

/** What the comparison loads to ask which tier fits, `src/pages/fit-[locale].json.ts`. */
export const fitPath = (locale: Locale): string => `/fit-${locale}.json`;

/** For `getStaticPaths` of `src/pages/[locale]/[<page>].astro`: one path per language. */
export function staticPaths(page: PageName) {
  return locales.map((locale) => ({ params: { locale, [page]: slugs[page][locale] }, props: { locale } }));
}
