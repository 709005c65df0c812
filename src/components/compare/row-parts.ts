import type { Bilingual } from '../../domain/facts.ts';
import type { Locale } from '../../i18n/locale.ts';
import { strings } from '../../i18n/strings.ts';

/** The name of a row that the site gives, not the data. */
export const ours = (pick: (words: (typeof strings)[Locale]['compare']) => string): Bilingual => ({
  en: pick(strings.en.compare),
  fr: pick(strings.fr.compare),
});

/** Ids, each once, where it first stands. */
export const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];
