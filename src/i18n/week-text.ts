import { fill } from './fill.ts';
import { clockText, daysText } from './format.ts';
import type { Locale } from './locale.ts';
import type { Strings } from './strings.ts';

type Country = Strings['country'];

/** What hours of a week are said with. */
export type WeekWords = Pick<Strings['site'], 'openToClose'> &
  Pick<Country, 'everyDay' | 'days' | 'nextDay' | 'always'>;

type Week = { days: Parameters<typeof daysText>[0]; opens: string; closes: string };

/** `9 h 00 à 17 h 00`. */
export const timesText = (
  { opens, closes }: Omit<Week, 'days'>,
  words: Pick<WeekWords, 'openToClose'>,
  locale: Locale,
) => fill(words.openToClose, { opens: clockText(opens, locale), closes: clockText(closes, locale) });

/** The same where closing at or before opening is on the next day. */
export function spanText(
  span: Omit<Week, 'days'>,
  words: Pick<WeekWords, 'openToClose' | 'nextDay'>,
  locale: Locale,
): string {
  const hours = timesText(span, words, locale);
  return span.closes <= span.opens ? fill(words.nextDay, { hours }) : hours;
}

/** `lundi à vendredi`, `tous les jours`. */
export const weekDaysText = (
  days: Week['days'],
  words: Pick<WeekWords, 'days' | 'everyDay'>,
  locale: Locale,
): string => (days.length === 7 ? words.everyDay : daysText(days, words.days, locale));

/** In one piece, to be broken between its parts only. */
export const unbroken = (parts: readonly string[]): string =>
  parts.map((part) => part.replaceAll(' ', '\u00a0')).join(', ');

/** `lundi à vendredi, 9 h 00 à 17 h 00`. */
export const weekText = (week: 'always' | Week, words: WeekWords, locale: Locale): string =>
  week === 'always' ? words.always : unbroken([weekDaysText(week.days, words, locale), spanText(week, words, locale)]);
