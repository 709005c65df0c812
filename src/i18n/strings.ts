import boardEn from './en/board.ts';
import siteEn from './en/site.ts';
import boardFr from './fr/board.ts';
import siteFr from './fr/site.ts';
import type { Locale } from './locale.ts';

/** English is the type of every other language: a missing or extra key in French does not compile. */
const en = { board: boardEn, site: siteEn };

export type Strings = typeof en;

const fr: Strings = { board: boardFr, site: siteFr };

/** Plain data, grouped by the part that shows it, so that an island receives only its own group and language. */
export const strings: Record<Locale, Strings> = { en, fr };
