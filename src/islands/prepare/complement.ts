import { dateText, dayAndMonth, localDay } from '../../i18n/format.ts';
import { folded } from '../../i18n/fold.ts';
import type { Locale } from '../../i18n/locale.ts';
import { modernZone } from '../../i18n/zones.ts';
import type { HintNote } from './notes-of.ts';

/** Days whose date is certain when they are written, and by how many they differ from the day of writing. */
const daysFrom: [words: RegExp, days: number, locale: Locale][] = [
  [/^hier/, -1, 'fr'],
  [/^avant-hier/, -2, 'fr'],
  [/^(?:aujourd’hui|ce |cet |tout a l’heure|a l’instant)/, 0, 'fr'],
  [/^yesterday/, -1, 'en'],
  [/^the day before yesterday/, -2, 'en'],
  [/^(?:earlier )?(?:today|tonight|this |just now)/, 0, 'en'],
];

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * What would make a hint go if it stood behind the words, in their own language: `(20 novembre 2026)` after “hier”,
 * the zone of the device after a time; empty where only the reader can know.
 */
export function complementOf({ hint, text, start, end }: HintNote, nowAt: number, timeZone: string): string {
  if (hint === 'no-zone') return `(${modernZone(timeZone)})`;
  if (hint !== 'relative-date') return '';
  const words = folded(text.slice(start, end)).replace(/'/g, '’').replace(/\s/g, ' ');
  const day = daysFrom.find(([pattern]) => pattern.test(words));
  if (!day || /^(?:ce (?:lun|mar|mer|jeu|ven|sam|dim)|this (?:mon|tue|wed|thu|fri|sat|sun))/.test(words)) return '';
  const [, days, locale] = day;
  // Noon, so that no clock change moves it to another day.
  const noon = Date.parse(`${localDay(nowAt, timeZone)}T12:00Z`);
  return `(${dateText(localDay(noon + days * DAY_MS, 'UTC'), locale)})`;
}

/** Both days as which a date in figures can be read, in words; empty for other words. */
export function bothDays(words: string, locale: Locale): { a: string; b: string } {
  const [, first = '', second = ''] = /^(\d{1,2})[/-](\d{1,2})/.exec(words) ?? [];
  // Any leap year: no year is shown.
  const day = (month: string, day: string) => (month ? dayAndMonth(`2024-${month}-${day}`, locale) : '');
  return { a: day(second, first), b: day(first, second) };
}
