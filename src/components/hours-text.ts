import type { Service } from '../collections/offers.ts';
import { fill } from '../i18n/fill.ts';
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import { spanText, timesText, unbroken, weekDaysText, type WeekWords } from '../i18n/week-text.ts';
import { zoneCity } from '../i18n/zones.ts';
import { languageName } from './language-name.ts';

/** What hours of a week are said with. */
export function weekWords(locale: Locale): WeekWords {
  const { site, country } = strings[locale];
  const { always, everyDay, days, nextDay } = country;
  return { openToClose: site.openToClose, always, everyDay, days, nextDay };
}

/** `9 h 00 à 17 h 00`. */
export const hoursText = (hours: { opens: string; closes: string }, locale: Locale): string =>
  timesText(hours, weekWords(locale), locale);

/** The days, the times and the zone of a service, each as far as it is said; nothing where it never closes. */
export function serviceParts({ hours }: Pick<Service, 'hours'>, locale: Locale) {
  if (hours === 'always') return undefined;
  const { days, opens, closes, timeZone } = hours;
  const words = weekWords(locale);
  const zone = timeZone === 'local' ? strings[locale].country.local : timeZone && zoneCity(timeZone, locale);
  return {
    days: days === 'unsaid' ? undefined : weekDaysText(days, words, locale),
    times: opens === 'unsaid' || closes === 'unsaid' ? undefined : spanText({ opens, closes }, words, locale),
    zone,
  };
}

/** The same in one piece: `lundi à vendredi, 9 h 00 à 17 h 00 (Londres)`. */
export function printedHours(service: Pick<Service, 'hours'>, locale: Locale): string {
  const { always, unsaid } = strings[locale].country;
  const parts = serviceParts(service, locale);
  if (!parts) return always;
  const { days = unsaid.allDays, times = unsaid.allHours, zone } = parts;
  return unbroken([days, times]) + (zone ? ` (${unbroken([zone])})` : '');
}

/** `Technique, français`. */
export function serviceName({ service, language }: Pick<Service, 'service' | 'language'>, locale: Locale): string {
  const { services, unsaid } = strings[locale].country;
  return `${services[service]}, ${language === 'unsaid' ? unsaid.language : languageName(language, locale)}`;
}

/** The plan or the severity to which a service is confined, and when it is closed besides. */
export function conditionsOf({ only, closed }: Pick<Service, 'only' | 'closed'>, locale: Locale): string[] {
  const words = strings[locale].country;
  return [...(only ? [only[locale]] : []), ...(closed ? [fill(words.closed, { closed: closed[locale] })] : [])];
}
