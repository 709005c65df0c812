import type { Service, Span } from '../collections/offers.ts';
import { fill } from '../i18n/fill.ts';
import { clockText, daysText } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import { zoneCity } from '../i18n/zones.ts';
import { languageName } from './language-name.ts';

/** `9 h 00 à 17 h 00`. */
export const hoursText = ({ opens, closes }: { opens: string; closes: string }, locale: Locale): string =>
  fill(strings[locale].site.openToClose, { opens: clockText(opens, locale), closes: clockText(closes, locale) });

/** The same of a telephone; closing at or before opening is on the next day. `undefined` where the times are unsaid. */
export function spanText({ opens, closes }: Pick<Span, 'opens' | 'closes'>, locale: Locale): string | undefined {
  if (opens === 'unsaid' || closes === 'unsaid') return undefined;
  const hours = hoursText({ opens, closes }, locale);
  return closes <= opens ? fill(strings[locale].country.nextDay, { hours }) : hours;
}

/** The days, the times and the zone of a service, each as far as it is said; nothing where it never closes. */
export function serviceParts({ hours }: Pick<Service, 'hours'>, locale: Locale) {
  if (hours === 'always') return undefined;
  const { country: words } = strings[locale];
  const zone = hours.timeZone === 'local' ? words.local : hours.timeZone && zoneCity(hours.timeZone, locale);
  return { days: dayNames(hours.days, locale), times: spanText(hours, locale), zone };
}

function dayNames(days: Span['days'], locale: Locale): string | undefined {
  const { country: words } = strings[locale];
  if (days === 'unsaid') return undefined;
  return days.length === 7 ? words.everyDay : daysText(days, words.days, locale);
}

/** The same in one piece, to be broken after the days: `lundi à vendredi, 9 h 00 à 17 h 00 (Londres)`. */
export function printedHours(service: Pick<Service, 'hours'>, locale: Locale): string {
  const { always, unsaid } = strings[locale].country;
  const parts = serviceParts(service, locale);
  if (!parts) return always;
  const { days = unsaid.allDays, times = unsaid.allHours, zone } = parts;
  return `${unbroken(days)}, ${unbroken(times)}${zone ? ` (${unbroken(zone)})` : ''}`;
}

const unbroken = (text: string) => text.replaceAll(' ', '\u00a0');

/** `Technique, français`. */
export function serviceName({ service, language }: Pick<Service, 'service' | 'language'>, locale: Locale): string {
  const { services, unsaid } = strings[locale].country;
  return `${services[service]}, ${language === 'unsaid' ? unsaid.language : languageName(language, locale)}`;
}
