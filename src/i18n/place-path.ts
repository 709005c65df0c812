import type { Locale } from './locale.ts';
import { pathOf } from './routes.ts';
import { slugOf } from './slug.ts';

/** The page of a country or territory. */
export const placePath = (name: Record<Locale, string>, locale: Locale): string =>
  pathOf('directory', locale, slugOf(name[locale]));
