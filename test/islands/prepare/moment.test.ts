import { expect, test } from 'vitest';
import type { Locale } from '../../../src/i18n/locale.ts';
import { insertedAt, momentText } from '../../../src/islands/prepare/moment.ts';

/** Written with plain spaces; French has no-break ones in its times. */
test.for<[string, string, Locale, string]>([
  ['2026-11-21T14:10Z', 'Europe/Paris', 'en', '21 November 2026, 15:10 (Europe/Paris, UTC+1)'],
  ['2026-11-21T14:10Z', 'Europe/Paris', 'fr', '21 novembre 2026, 15 h 10 (Europe/Paris, UTC+1)'],
  ['2026-08-01T22:30Z', 'Europe/Paris', 'fr', '2 août 2026, 0 h 30 (Europe/Paris, UTC+2)'],
  ['2026-11-21T20:00Z', 'Asia/Calcutta', 'en', '22 November 2026, 01:30 (Asia/Kolkata, UTC+5:30)'],
  ['2026-11-21T02:00Z', 'America/New_York', 'en', '20 November 2026, 21:00 (America/New_York, UTC−5)'],
  ['2026-11-21T02:00Z', 'UTC', 'en', '21 November 2026, 02:00 (UTC)'],
])('%s in %s, %s', ([at, zone, locale, text]) => {
  expect(momentText(Date.parse(at), zone, locale).replaceAll('\u00a0', ' ')).toBe(text);
});

test.for<[string, string, number, number, string, number]>([
  ['into nothing', '', 0, 0, 'NOW', 3],
  ['at the end', 'since', 5, 5, 'since NOW', 9],
  ['between words', 'since then', 5, 5, 'since NOW then', 9],
  ['between words, after the space', 'since then', 6, 6, 'since NOW then', 10],
  ['in the place of what is selected', 'since yesterday', 6, 15, 'since NOW', 9],
])('%s', ([, text, start, end, result, caret]) => {
  expect(insertedAt(text, 'NOW', start, end)).toEqual({ text: result, caret });
});
