import type { ClockId, Target, WeekdayName } from '../../domain/facts.ts';
import { fill } from '../../i18n/fill.ts';
import { clockText, dateAt, daysText, duration, timeAt } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { zoneCity } from '../../i18n/zones.ts';
import type { Labels } from './facts.ts';

/** What every text of the calculator needs to be written. */
export type Words = { labels: Labels; locale: Locale };

const HOUR_MS = 3_600_000;
const NBSP = '\u00a0';

/** In French everything below two is singular, also an hour and a half. */
export function agree(n: number, forms: { one: string; other: string }, locale: Locale): string {
  return (locale === 'fr' ? n < 2 : n === 1) ? forms.one : forms.other;
}

/** With which number the length of a duration agrees: its hours, or its minutes below one hour. */
export const numberOf = (ms: number) => (ms >= HOUR_MS ? ms / HOUR_MS : ms / 60_000);

/** Hours up to ten days, then whole days: nobody counts 2,190 hours. */
export function longDuration(ms: number, { labels, locale }: Words): string {
  if (ms < 240 * HOUR_MS) return duration(ms, locale);
  const n = Math.floor(ms / (24 * HOUR_MS));
  return fill(agree(n, labels.dayCount, locale), { n });
}

/** A running total: `1 h 20`, `0 h 00`; in English `1:20`. */
export function tally(ms: number, locale: Locale): string {
  const minutes = Math.round(ms / 60_000);
  const [hours, rest] = [Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0')];
  return locale === 'fr' ? `${hours}${NBSP}h${NBSP}${rest}` : `${hours}:${rest}`;
}

/** `4 heures`, `1 jour ouvrable`. */
export function amountText({ amount, unit }: Pick<Target, 'amount' | 'unit'>, { labels, locale }: Words): string {
  return fill(agree(amount, labels.amounts[unit], locale), { n: amount });
}

/** `4 heures, heures ouvrables`; business days say it themselves. */
export function targetText(target: Pick<Target, 'amount' | 'unit'>, clock: ClockId, words: Words): string {
  const amount = amountText(target, words);
  return clock === 'business-days' ? amount : `${amount}, ${words.labels.clockNames[clock]}`;
}

/** `lundi 23 novembre 2026 à 11 h 40 (Paris)`. */
export function momentText(at: number, timeZone: string, { labels, locale }: Words): string {
  const date = dateAt(at, timeZone, locale, true);
  return fill(labels.asText.moment, { date, time: timeAt(at, timeZone, locale), city: zoneCity(timeZone, locale) });
}

/** Monday first. */
export const week: readonly WeekdayName[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** `du lundi au vendredi`. */
export const daysInWords = (days: readonly WeekdayName[], { labels, locale }: Words): string =>
  daysText(days, labels.days, locale);

export const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The printed hours of a region, for `fill`. */
export const printed = (region: { opens: string; closes: string }, locale: Locale) => ({
  opens: clockText(region.opens, locale),
  closes: clockText(region.closes, locale),
});

/** What a date input holds, in words: `vendredi 20 novembre 2026`. */
export const localDate = (date: string, locale: Locale) => dateAt(Date.parse(`${date}T00:00Z`), 'UTC', locale, true);

/** What a time input holds, as the reader writes it. */
export const localTime = (time: string, locale: Locale) => clockText(time, locale);
