import { describe, expect, test } from 'vitest';
import { isDue, dueOf, formOf } from '../../../src/islands/prepare/due.ts';
import { dueFile } from '../../../src/islands/prepare/due-file.ts';
import { answer } from '../../../src/islands/calculator/model.ts';
import { calendarEvents } from '../../../src/islands/calculator/calendar-events.ts';
import { fromQuery, toQuery } from '../../../src/islands/calculator/query.ts';
import type { Draft } from '../../../src/domain/intake/index.ts';
import type { Shown } from '../../../src/islands/calculator/shown.ts';
import { locales } from '../../../src/i18n/locale.ts';
import { at, say } from '../../support/moments.ts';
import { parsers } from '../../support/read-calendar.ts';
import { realCase } from '../../support/real-case.ts';

const zone = 'Europe/Paris';
/** Fri 2026-11-20 16:05 in Paris, and some seconds. */
const nowAt = at('Fri 2026-11-20 16:05', zone) + 42_000;
const when = { nowAt, zone };

const vianet = 'office-365-21vianet';
const chosen = (part: Draft['chosen'][string]): Partial<Draft> => ({ chosen: { 'adobe-experience-cloud': part } });

/** What every field of every case might hold. */
const nasty = 'Passwort ☕ «\u00a0& + # % =\r\nBEGIN:VEVENT\u202e';
const typed = new Proxy({}, { get: () => nasty, has: () => true });

function shownFor(part: Partial<Draft>, locale: 'en' | 'fr' = 'en'): Shown {
  const due = dueOf(realCase(part, locale), when);
  if (!isDue(due)) throw new Error(due.answer.kind);
  return due;
}

describe('the first response to a case that is filed now', () => {
  test.for<[name: string, draft: Partial<Draft>, dueAt: string, changedBy?: string]>([
    ['P2, Online', { coach: { stopped: 'no', degraded: 'yes' } }, 'Mon 2026-11-23 12:05'],
    ['P2, Elite: 24 hours on five days', chosen({ severity: 'P2', tier: 'elite' }), 'Fri 2026-11-20 16:35'],
    ['P1 in the portal', { ...chosen({ severity: 'P1', tier: 'elite' }), way: 'portal' }, 'Fri 2026-11-20 16:20'],
    ['P1 by telephone', { ...chosen({ severity: 'P1', tier: 'elite' }), way: 'phone' }, 'Fri 2026-11-20 16:20'],
    [
      'P1 by e-mail',
      { ...chosen({ severity: 'P1', tier: 'elite' }), way: 'e-mail' },
      'Fri 2026-11-20 17:05',
      'p1-by-mail',
    ],
    ['a question', { situation: 'question' }, 'Wed 2026-11-25 16:05'],
    ['A, agreement signed', { offer: vianet, coach: { stopped: 'yes', agreement: 'yes' } }, 'Fri 2026-11-20 17:05'],
    ['A, no agreement: B', { offer: vianet, coach: { stopped: 'yes', agreement: 'no' } }, 'Sat 2026-11-21 16:05'],
    [
      'A all the same',
      { offer: vianet, coach: { stopped: 'yes', agreement: 'no' }, chosen: { [vianet]: { severity: 'A' } } },
      'Sat 2026-11-21 16:05',
      'severity-a-agreement',
    ],
    [
      'A, where an agreement was asked about and is no more',
      { offer: vianet, coach: { stopped: 'no', agreement: 'yes' }, chosen: { [vianet]: { severity: 'A' } } },
      'Sat 2026-11-21 16:05',
      'severity-a-agreement',
    ],
    [
      'A for a bill',
      { offer: vianet, situation: 'billing', chosen: { [vianet]: { severity: 'A' } } },
      'Sat 2026-11-21 16:05',
      'severity-a-agreement billing-ceiling',
    ],
  ])('%s', ([, part, dueAt, changedBy = '']) => {
    const { answer: found } = shownFor(part);
    expect(say(found.dueAt, zone)).toBe(dueAt);
    expect(found.changedBy.join(' ')).toBe(changedBy);
  });

  test('is what the calculator says to the whole question', () => {
    for (const locale of locales) {
      const due = shownFor({ coach: { stopped: 'no', degraded: 'yes' } }, locale);
      const { form, ignored } = fromQuery(toQuery(due.form, due.facts), due.facts, { ...due.form, zone: 'UTC' });
      expect(ignored).toEqual([]);
      expect(answer(form, due.facts)).toEqual(due.answer);
    }
  });

  test('proposes the region of the reader', () => {
    const region = (timeZone: string) => formOf(realCase({}), { nowAt, zone: timeZone }).region;
    expect(['Europe/Rome', 'America/Denver', 'Asia/Tokyo'].map(region)).toEqual(['emea', 'americas', 'japan']);
  });
});

describe('not a word that was typed', () => {
  const full: Partial<Draft> = { ...chosen({ severity: 'P1' }), way: 'e-mail', values: typed, rows: {} };

  test('is in the question', () => {
    expect(formOf(realCase(full), when)).toEqual(formOf(realCase({ ...full, values: {} }), when));
  });

  test('is in the calendar file', () => {
    const file = (part: Partial<Draft>) => dueFile(shownFor(part), 'https://appui.example/en/response-times/', nowAt);
    expect(file(full)).toBe(file({ ...full, values: {} }));
    expect(file(full)).not.toMatch(/Passwort|☕/);
  });
});

for (const [name, parse] of Object.entries(parsers)) {
  describe(`${name} reads from the calendar file`, () => {
    test.for(locales)('the moments, ids and words of the calculator, %s', (locale) => {
      const due = shownFor({ ...chosen({ severity: 'P1', product: 'audience-manager' }), way: 'e-mail' }, locale);
      const page = `https://appui.example${realCase({}, locale).facts.pages.responseTimes}`;
      const read = parse(dueFile(due, page, nowAt));
      const events = calendarEvents(due, '', '');
      expect(read.map(({ at: readAt }) => readAt)).toEqual([
        at('Fri 2026-11-20 17:05', zone),
        at('Fri 2026-11-20 23:05', zone),
      ]);
      expect(read.map(({ title }) => title)).toEqual(events.map(({ title }) => title));
      expect(read.map(({ uid }) => uid)).toEqual(events.map(({ id }) => `${id}@appui.invalid`));
      expect(read.every(({ url }) => url === page + toQuery(due.form, due.facts))).toBe(true);
      expect(read[0]?.description).toContain('17');
    });
  });
}
