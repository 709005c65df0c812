import type { Country, Line } from '../collections/offers.ts';
import { callingCodeOf, phoneNumber } from '../collections/phone-number.ts';
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
 * How a line is dialled: its link, and its international and national forms where they differ from what is printed, as by
 * a trunk zero or a country code. Nothing where no form is safe to dial.
 *
 * @param country ISO 3166 code of those who dial the national form.
 */
export function dialling({ e164, printed }: Pick<Line, 'e164' | 'printed'>, country = '') {
  const number = phoneNumber({ e164 });
  if (!number) return {};
  const digits = (text: string) => text.replace(/\D/g, '');
  const other = (form: string) => digits(form) !== digits(printed.en);
  // Where the country code is 1, it is also dialled before a number of another area: the national form leaves it out.
  const atHome = number.callingCode !== '1' && number.callingCode === callingCodeOf(country);
  return {
    href: number.href,
    international: other(number.international) || !printed.en.includes('+') ? number.international : undefined,
    national: atHome && other(number.national) ? number.national : undefined,
  };
}
