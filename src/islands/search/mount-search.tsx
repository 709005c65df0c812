import { render } from 'preact';
import en from '../../i18n/en/search.ts';
import fr from '../../i18n/fr/search.ts';
import type { Locale } from '../../i18n/locale.ts';
import { Search } from './Search.tsx';

const labels = { en, fr };

/** Puts the search into the dialog of a page, once. */
export function mountSearch(place: Element, locale: Locale): void {
  if (!place.querySelector('.finder')) render(<Search labels={labels[locale]} locale={locale} />, place);
  place.querySelector('input')?.focus();
}
