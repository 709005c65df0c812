import type { Country, Line } from '../collections/offers.ts';
import type { Locale } from '../i18n/locale.ts';

/** A line with the country on whose page it stands. */
export type DirectoryLine = Line & { country: Country };

/** The lines of one purpose, by the names of their countries in the reader's language. */
export function linesFor(phones: Country[], purpose: Line['purpose'], locale: Locale): DirectoryLine[] {
  return phones
    .flatMap((country) => country.lines.map((line) => ({ ...line, country })))
    .filter((line) => line.purpose === purpose)
    .sort((a, b) => a.country.name[locale].localeCompare(b.country.name[locale], locale));
}
