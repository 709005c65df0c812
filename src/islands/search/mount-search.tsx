import { render } from 'preact';
import en from '../../i18n/en/search.ts';
import fr from '../../i18n/fr/search.ts';
import type { Locale } from '../../i18n/locale.ts';
import { Search } from './Search.tsx';
import { SlashKey } from './SlashKey.tsx';

const texts = { en, fr };

/** Puts the search into the dialog of a page, once, instead of a field in which somebody may have typed already. */
export function mountSearch(place: Element, locale: Locale): void {
  const labels = texts[locale];
  if (!place.querySelector('form')) {
    const asked = place.querySelector('input')?.value ?? '';
    place.replaceChildren();
    render(
      <>
        <Search labels={labels} locale={locale} asked={asked} />
        <SlashKey label={labels.slashKey} />
      </>,
      place,
    );
  }
  place.querySelector('input')?.focus();
}
