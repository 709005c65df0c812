import { expect, test } from 'vitest';
import { clockText, dateAt, dateText, duration, shortDayAt, timeAt } from '../../src/i18n/format.ts';
import { zoneCity } from '../../src/i18n/zones.ts';
import { at } from '../support/moments.ts';

const moment = at('Mon 2026-11-23 11:40', 'Europe/Paris');

/** No-break spaces are written as _ so that a wrong one is visible. */
const shown = (text: string) => text.replaceAll('\u00a0', '_');

test.for([
  [timeAt(moment, 'Europe/Paris', 'fr'), '11_h_40'],
  [timeAt(moment, 'Europe/Paris', 'en'), '11:40'],
  [timeAt(moment, 'America/New_York', 'fr'), '5_h_40'],
  [timeAt(moment, 'America/New_York', 'en'), '05:40'],
  [timeAt(moment, 'Asia/Kolkata', 'en'), '16:10'],
  // Summer time began there at 00:01, no quarter of an hour.
  [timeAt(Date.UTC(2010, 2, 14, 3, 30), 'America/St_Johns', 'en'), '00:00'],
  [timeAt(Date.UTC(2010, 2, 14, 3, 31), 'America/St_Johns', 'en'), '01:01'],
  [clockText('09:00', 'fr'), '9_h_00'],
  [clockText('24:00', 'en'), '24:00'],
  [dateAt(moment, 'Europe/Paris', 'fr'), 'lundi 23 novembre'],
  [dateAt(moment, 'Europe/Paris', 'en', true), 'Monday 23 November 2026'],
  [shortDayAt(moment, 'Europe/Paris', 'fr'), 'lun._23'],
  [shortDayAt(moment, 'Europe/Paris', 'en'), 'Mon_23'],
  [dateText('2026-08-01', 'fr'), '1er août 2026'],
  [dateText('2024-04-14', 'en'), '14 April 2024'],
  [dateText('2022-04', 'fr'), 'avril 2022'],
  [duration(4 * 3_600_000, 'fr'), '4_h'],
  [duration(80 * 60_000, 'fr'), '1_h_20'],
  [duration(80 * 60_000, 'en'), '1_h_20_min'],
  [duration(65 * 60_000, 'fr'), '1_h_05'],
  [duration(30 * 60_000, 'en'), '30_min'],
  [duration(68 * 3_600_000, 'en'), '68_h'],
  [zoneCity('Europe/London', 'fr'), 'Londres'],
  [zoneCity('America/Los_Angeles', 'en'), 'Los Angeles'],
])('%s', ([actual, expected]) => {
  expect(shown(actual!)).toBe(expected);
});
