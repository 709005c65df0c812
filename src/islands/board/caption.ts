import { fill } from '../../i18n/fill.ts';
import { dateAt } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Strings } from '../../i18n/strings.ts';
import { zoneCity } from '../../i18n/zones.ts';
import type { View } from './Bands.tsx';

/** `Vendredi 20 novembre 2026, 16 h 05, heure locale (Paris).` On another day than today, which day the bands show. */
export function caption({ nowAt, timeZone, time, day }: View, labels: Strings['board'], locale: Locale): string {
  const other = day.now === undefined;
  const date = dateAt(other ? day.fromAt : nowAt, timeZone, locale, true);
  const words = { date: date.charAt(0).toUpperCase() + date.slice(1), time, city: zoneCity(timeZone, locale) };
  return fill(other ? labels.captionOfDay : labels.caption, words);
}
