import { render } from 'preact';
import en from '../../i18n/en/search.ts';
import fr from '../../i18n/fr/search.ts';
import type { Locale } from '../../i18n/locale.ts';
import { Search } from './Search.tsx';
import { SlashKey } from './SlashKey.tsx';

const texts = { en, fr };

/** Puts the search into the dialog of a page, once. */
export function mountSearch(place: Element, locale: Locale): void {
  const labels = texts[locale];
  if (!place.querySelector('.finder')) {
    render(
      <>
        <Search labels={labels} locale={locale} />
        <SlashKey label={labels.slashKey} />
      </>,
      place,
    );
  }
  place.querySelector('input')?.focus();
}
