import { DateTime } from 'luxon';

/** What the clock on the wall shows: `Fri 2026-11-20 15:40`. */
export const wall = (at: number, timeZone: string): string =>
  DateTime.fromMillis(at, { zone: timeZone, locale: 'en' }).toFormat('ccc yyyy-MM-dd HH:mm');
