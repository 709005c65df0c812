import { DAY_MS, realMinute } from '../../domain/calendar/index.ts';
import { localDay, offsetMsAt } from '../../i18n/format.ts';
import { knownZone } from '../zone/zones.ts';
import type { HoursFacts } from './facts.ts';

/** What the reader chose, each of it only if they did; a day is one of their own calendar, `YYYY-MM-DD`. */
export type Asked = { tz?: string; day?: string; country?: string };

/** What an address may get wrong; of a part that this page does not know, not even the name is repeated. */
export type Ignored = keyof Asked | 'unknown';

/** The names are the same in every language; they must not change, for links live long. */
const names = ['tz', 'day', 'country'] as const;

/** A slash may stand in a query as it is, and keeps the link legible. */
export function toQuery(asked: Asked): string {
  const pairs = names.flatMap((name) => {
    const value = asked[name];
    return value === undefined ? [] : `${name}=${encodeURIComponent(value).replaceAll('%2F', '/')}`;
  });
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

/** What the address says; what this page does not know is named, and neither shown nor used. */
export function fromQuery(query: string, days: HoursFacts['days']): { asked: Asked; ignored: Ignored[] } {
  const given = new URLSearchParams(query);
  const read = { tz: knownZone, day: (text: string) => knownDay(text, days), country: placeId };
  const asked: Asked = {};
  const ignored = new Set<Ignored>();
  for (const name of given.keys()) {
    const known = names.find((it) => it === name);
    const value = known && given.getAll(known).length === 1 ? read[known](given.get(known) ?? '') : undefined;
    if (known && value !== undefined) asked[known] = value;
    else ignored.add(known ?? 'unknown');
  }
  return { asked, ignored: [...ignored] };
}

/** The day if there is such a day and the clocks of the page are known for it. */
export const knownDay = (text: string, { first, last }: HoursFacts['days']): string | undefined =>
  realMinute(text, '00:00') !== undefined && text >= first && text <= last ? text : undefined;

/** As places are called by the names of their files; whether there is such a place, the directory knows. */
const placeId = (text: string) => (/^[a-z]{2}(?:-[a-z]+)*$/.test(text) ? text : undefined);

/** The day so many days later, or earlier. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Some instant about noon of a day, where the reader is. */
export function noonOf(day: string, timeZone: string): number {
  const noon = Date.parse(`${day}T12:00Z`);
  return noon - offsetMsAt(noon, timeZone);
}

/** The choice of a day: today goes on with the clock. */
export const choosing = (day: string, nowAt: number, timeZone: string): string | undefined =>
  day === localDay(nowAt, timeZone) ? undefined : day;
