import type { Span } from '../collections/offers.ts';
import type { WeekdayName } from '../domain/facts.ts';
import { fill } from '../i18n/fill.ts';
import { clockText, weekdayName } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';

const week: WeekdayName[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** `lundi à vendredi`, `Sunday to Thursday`, `samedi`. The days are in order and follow each other. */
export function daysText(days: WeekdayName[], locale: Locale): string {
  const names = days.map((day) => weekdayName(week.indexOf(day), locale));
  const [first = '', last = ''] = [names[0], names.at(-1)];
  if (days.length === 7) return strings[locale].country.everyDay;
  return days.length === 1 ? first : fill(strings[locale].country.fromTo, { first, last });
}

/** `de 9 h 00 à 17 h 00`; closing at or before opening is on the next day. `undefined` where the times are unsaid. */
export function timesText({ opens, closes }: Pick<Span, 'opens' | 'closes'>, locale: Locale): string | undefined {
  if (opens === 'unsaid' || closes === 'unsaid') return undefined;
  const words = strings[locale];
  const hours = fill(words.site.openToClose, { opens: clockText(opens, locale), closes: clockText(closes, locale) });
  return closes <= opens ? fill(words.country.nextDay, { hours }) : hours;
}
