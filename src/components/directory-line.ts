import type { Country, Line } from '../collections/offers.ts';
import { phoneNumber } from '../collections/phone-number.ts';
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

/**
 * How a line is dialled: its link, and its international form where that has other digits than what is printed, such
 * as a trunk zero less. Nothing where no form is safe to dial.
 */
export function dialling({ e164, printed }: Pick<Line, 'e164' | 'printed'>) {
  const number = phoneNumber({ e164 });
  const digits = (text: string) => text.replace(/\D/g, '');
  const same = number && digits(number.e164) === digits(printed.en);
  return { href: number?.href, international: same ? undefined : number?.international };
}
