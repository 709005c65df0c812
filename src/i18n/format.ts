import { fill } from './fill.ts';
import type { Locale } from './locale.ts';

/**
 * Dates, times and durations as an editor writes them: 17 h 30 in French, 17:30 in English.
 *
 * Only single words (a month, a weekday) come from Intl: Node and browsers differ in the spaces that it prints.
 */

const NBSP = '\u00a0';

/** Wall-clock fields of an instant in a zone. `weekday` and `month` are 0-based, Sunday and January first. */
export type Wall = { year: number; month: number; day: number; weekday: number; hour: number; minute: number };

/** @param at Epoch milliseconds. @param timeZone An IANA zone. */
export function wallAt(at: number, timeZone: string): Wall {
  const local = new Date(at + offsetMsAt(at, timeZone));
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth(),
    day: local.getUTCDate(),
    weekday: local.getUTCDay(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
  };
}

/** Zones change their offset on a minute, not always on a quarter (St. John’s: at 00:01): within one it is asked once. */
const MINUTE_MS = 60_000;

const offsets = new Map<string, number>();

/** Local time minus UTC at an instant, in milliseconds. */
export function offsetMsAt(at: number, timeZone: string): number {
  const minute = Math.floor(at / MINUTE_MS);
  const key = `${timeZone} ${minute}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const start = minute * MINUTE_MS;
  const offset = localAt(start, timeZone) - start;
  offsets.set(key, offset);
  return offset;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The local time of an instant, to the second, as if it were UTC. */
function localAt(at: number, timeZone: string): number {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    const numeric = 'numeric' as const;
    const date = { year: numeric, month: numeric, day: numeric } as const;
    const time = { hour: numeric, minute: numeric, second: numeric } as const;
    formatter = new Intl.DateTimeFormat('en-GB', { ...date, ...time, timeZone, hourCycle: 'h23', calendar: 'gregory' });
    formatters.set(timeZone, formatter);
  }
  const part = Object.fromEntries(formatter.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const [year = 0, month = 1, day = 1] = [part['year'], part['month'], part['day']];
  return Date.UTC(year, month - 1, day, part['hour'], part['minute'], part['second']);
}

/** `17 h 30` or `17:30`. */
export function clock(hour: number, minute: number, locale: Locale): string {
  const minutes = String(minute).padStart(2, '0');
  return locale === 'fr' ? `${hour}${NBSP}h${NBSP}${minutes}` : `${String(hour).padStart(2, '0')}:${minutes}`;
}

/** A clock time of the data, `09:00` or `24:00`, as the reader writes it. */
export function clockText(time: string, locale: Locale): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return clock(hour, minute, locale);
}

/** `UTC+2`, `UTC+5:30`, `UTC−3`. */
export function offsetText(at: number, timeZone: string): string {
  const minutes = offsetMsAt(at, timeZone) / 60_000;
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

export function timeAt(at: number, timeZone: string, locale: Locale): string {
  const { hour, minute } = wallAt(at, timeZone);
  return clock(hour, minute, locale);
}

/** `lundi 23 novembre` or `Monday 23 November`; with the year where asked. */
export function dateAt(at: number, timeZone: string, locale: Locale, withYear = false): string {
  const { year, month, day, weekday } = wallAt(at, timeZone);
  const words = [weekdayName(weekday, locale), dayNumber(day, locale), monthName(month, locale)];
  return [...words, ...(withYear ? [String(year)] : [])].join(' ');
}

/** The local day of an instant, `2026-11-23`. */
export function localDay(at: number, timeZone: string): string {
  const { year, month, day } = wallAt(at, timeZone);
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

/** `ven. 20` or `Fri 20`. */
export function shortDayAt(at: number, timeZone: string, locale: Locale): string {
  const { day, weekday } = wallAt(at, timeZone);
  return `${weekdayName(weekday, locale, 'short')}${NBSP}${day}`;
}

/** A date of the data, `2024-04-14`, in words: `14 avril 2024`. */
export function dateText(date: string, locale: Locale): string {
  const [year = 0, month = 1, day] = date.split('-').map(Number);
  return [...(day ? [dayNumber(day, locale)] : []), monthName(month - 1, locale), String(year)].join(' ');
}

/** A date of the data without its year: `16 novembre`, `16 November`. */
export const dayAndMonth = (date: string, locale: Locale): string => dateText(date, locale).replace(/ \d{4}$/, '');

/** `4 h 20`, `30 min`, `68 h`; in English `4 h 20 min`. Whole minutes; more is cut off. */
export function duration(ms: number, locale: Locale): string {
  const minutes = Math.floor(Math.abs(ms) / 60_000);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest}${NBSP}min`;
  if (rest === 0) return `${hours}${NBSP}h`;
  return locale === 'fr'
    ? `${hours}${NBSP}h${NBSP}${String(rest).padStart(2, '0')}`
    : `${hours}${NBSP}h${NBSP}${rest}${NBSP}min`;
}

export function weekdayName(weekday: number, locale: Locale, style: 'long' | 'short' = 'long'): string {
  // 4 January 1970 was a Sunday.
  return word({ weekday: style }, Date.UTC(1970, 0, 4 + weekday), locale);
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** Monday first. */
const fromMonday = [1, 2, 3, 4, 5, 6, 0];

/** `lundi à vendredi`, `Sunday to Thursday`; two days, and days that are not in a row, are listed. */
export function daysText(
  days: readonly (typeof weekdays)[number][],
  { range, and }: { range: string; and: string },
  locale: Locale,
): string {
  const has = (weekday: number) => days.some((day) => day === weekdays[weekday]);
  const numbers = fromMonday.filter(has);
  const begins = numbers.filter((weekday) => !has((weekday + 6) % 7));
  const inARow = begins.length < 2;
  const first = inARow ? Math.max(0, numbers.indexOf(begins[0] ?? 1)) : 0;
  const names = [...numbers.slice(first), ...numbers.slice(0, first)].map((weekday) => weekdayName(weekday, locale));
  const last = names.at(-1) ?? '';
  if (inARow && names.length > 2) return fill(range, { first: names[0] ?? '', last });
  return [names.slice(0, -1).join(', '), last].filter(Boolean).join(and);
}

const monthName = (month: number, locale: Locale) => word({ month: 'long' }, Date.UTC(2001, month, 1), locale);

const dayNumber = (day: number, locale: Locale) => (locale === 'fr' && day === 1 ? '1er' : String(day));

const words = new Map<string, string>();

/** A name, looked up once: to make a formatter costs more than all the rest of an answer. */
function word(field: Intl.DateTimeFormatOptions, at: number, locale: Locale): string {
  const key = `${locale} ${JSON.stringify(field)} ${at}`;
  const known = words.get(key);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { ...field, timeZone: 'UTC' });
  const name = format.format(at);
  words.set(key, name);
  return name;
}

/** The instant of the local midnight that begins the day on which `at` falls. */
export function startOfDay(at: number, timeZone: string): number {
  const sinceMidnight = ({ hour, minute }: Wall) => (hour * 60 + minute) * 60_000;
  const guess = at - (at % 60_000) - sinceMidnight(wallAt(at, timeZone));
  // On the day of a clock change the guess is off by the change: it shows as some time after or before midnight.
  const off = sinceMidnight(wallAt(guess, timeZone));
  if (off === 0) return guess;
  return off < 12 * 3_600_000 ? guess - off : guess + 24 * 3_600_000 - off;
}

/** `1 600` or `1,600`. */
export const wholeNumber = (value: number, locale: Locale): string =>
  String(value).replace(/\B(?=(?:\d{3})+$)/g, locale === 'fr' ? '\u202f' : ',');

/** `1, 3 et 5`, `1, 3 and 5`. */
export const listText = (items: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(locale === 'fr' ? 'fr' : 'en-GB').format(items);
