import type { Span } from '../collections/offers.ts';
import { fill } from '../i18n/fill.ts';
import { clockText } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';

/** `9 h 00 à 17 h 00`. */
export const hoursText = ({ opens, closes }: { opens: string; closes: string }, locale: Locale): string =>
  fill(strings[locale].site.openToClose, { opens: clockText(opens, locale), closes: clockText(closes, locale) });

/** The same of a telephone; closing at or before opening is on the next day. `undefined` where the times are unsaid. */
export function spanText({ opens, closes }: Pick<Span, 'opens' | 'closes'>, locale: Locale): string | undefined {
  if (opens === 'unsaid' || closes === 'unsaid') return undefined;
  const hours = hoursText({ opens, closes }, locale);
  return closes <= opens ? fill(strings[locale].country.nextDay, { hours }) : hours;
}
