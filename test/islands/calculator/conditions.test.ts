import { describe, expect, test } from 'vitest';
import type { PublicHolidays } from '../../../src/domain/calendar/index.ts';
import { locales } from '../../../src/i18n/locale.ts';
import { strings } from '../../../src/i18n/strings.ts';
import { asText } from '../../../src/islands/calculator/as-text.ts';
import { calendarEvents } from '../../../src/islands/calculator/calendar-events.ts';
import { edgeNames } from '../../../src/islands/calculator/edge-names.ts';
import type { Form } from '../../../src/islands/calculator/form.ts';
import { answer, type DueAnswer } from '../../../src/islands/calculator/model.ts';
import { stepsOf } from '../../../src/islands/calculator/next-words.ts';
import { notesOf } from '../../../src/islands/calculator/notes.ts';
import { rangeOf, shownAt } from '../../../src/islands/calculator/range.ts';
import { rowsOf } from '../../../src/islands/calculator/rows.ts';
import { chineseForm, facts, form } from '../../support/calculator-facts.ts';
import { say } from '../../support/moments.ts';

const paris = 'Europe/Paris';
const shanghai = 'Asia/Shanghai';

const france: PublicHolidays = {
  country: 'FR',
  knownFrom: '2026-01-01',
  knownUntil: '2026-12-31',
  holidays: { '2026-12-25': { en: 'Christmas Day', fr: 'Noël' }, '2026-12-28': { en: 'Boxing Day', fr: 'Autre' } },
  workdays: {},
};

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

function due(asked: Form, holidays?: PublicHolidays): DueAnswer {
  const found = answer(asked, facts, holidays);
  if (found.kind !== 'due') throw new Error(found.kind);
  return found;
}

const shown = (asked: Form, locale: 'en' | 'fr' = 'en', holidays?: PublicHolidays) => ({
  ...{ answer: due(asked, holidays), form: asked, facts, holidays },
  words: { labels: strings[locale].calculator, locale },
});

const p1: Form = { ...form, priority: 'P1' };
const byMail = { answers: { channel: 'e-mail' } };
const signed = { subject: 'technical', agreement: 'signed' };

describe('each condition changes the due moment, and is named', () => {
  test.for<[name: string, asked: Form, zone: string, dueAt: string, notes: string]>([
    ['P1 by phone, Elite', { ...p1, tier: 'elite' }, paris, 'Fri 2026-11-20 15:55', 'always'],
    [
      'P1 by e-mail, Elite: an hour, and our reading of it',
      { ...p1, tier: 'elite', ...byMail },
      paris,
      'Fri 2026-11-20 16:40',
      'p1-by-mail p1-by-mail-reading always',
    ],
    ['P1 by e-mail, Online: the same hour', { ...p1, ...byMail }, paris, 'Fri 2026-11-20 16:40', 'p1-by-mail always'],
    ['P2 by e-mail: as ever', { ...form, ...byMail }, paris, 'Mon 2026-11-23 11:40', 'zone days holidays'],
    [
      'severity A with an agreement',
      { ...chineseForm, priority: 'A', answers: signed },
      shanghai,
      'Fri 2026-11-20 16:40',
      'always',
    ],
    [
      'severity A without one counts as B',
      { ...chineseForm, priority: 'A', answers: { ...signed, agreement: 'none' } },
      shanghai,
      'Sat 2026-11-21 15:40',
      'agreement-rule days other-hours-0 business-days holidays',
    ],
    [
      'severity A for billing counts as B',
      { ...chineseForm, priority: 'A', answers: { ...signed, subject: 'billing' } },
      shanghai,
      'Sat 2026-11-21 15:40',
      'billing-rule days other-hours-0 business-days holidays',
    ],
    [
      'B from Monday to Friday',
      { ...chineseForm, days: form.days },
      shanghai,
      'Mon 2026-11-23 15:40',
      'days other-hours-0 business-days holidays',
    ],
    [
      'Enterprise P2 in Japan: the exception',
      { ...form, tier: 'enterprise', region: 'japan', hours: 'Asia/Tokyo' },
      'Asia/Tokyo',
      'Mon 2026-11-23 10:00',
      'exception zone days other-hours-0 holidays',
    ],
    [
      'Ultimate P2: two tables',
      { ...form, tier: 'ultimate' },
      paris,
      'Fri 2026-11-20 16:10',
      'other-clock zone days holidays',
    ],
    [
      'five days from Sunday to Thursday',
      { ...form, tier: 'enterprise', days: ['mon', 'tue', 'wed', 'thu', 'sun'] },
      paris,
      'Sun 2026-11-22 01:00',
      'zone days holidays',
    ],
  ])('%s', ([, asked, zone, dueAt, notes]) => {
    expect(say(due(asked).dueAt, zone)).toBe(dueAt);
    const ids = notesOf(shown(asked)).map(({ id }) => id);
    expect(ids.join(' ')).toBe(notes);
  });

  test('what the reader chose is called a choice, what we propose a reading', () => {
    const tags = (asked: Form) => notesOf(shown(asked)).map(({ id, tag }) => `${id} ${tag ?? ''}`);
    expect(tags(form)).toContain('zone read');
    expect(tags({ ...form, hours: 'Asia/Dubai' })).toContain('zone chosen');
    expect(tags({ ...form, days: ['mon'] })).toContain('days chosen');
  });
});

test.for<[name: string, asked: Form, kind: string]>([
  ['no day chosen', { ...form, days: [] }, 'no-days'],
  ['no day chosen, day and night', { ...p1, days: [] }, 'due'],
  ['a service without targets', { ...form, offer: 'microsoft-365-worldwide', priority: '' }, 'unpublished'],
  ['to be answered in 1990', { ...form, moment: 'by', date: '1990-01-01' }, 'beyond'],
])('%s: %s', ([, asked, kind]) => {
  expect(answer(asked, facts).kind).toBe(kind);
});

describe('public holidays', () => {
  const christmas: Form = { ...form, date: '2026-12-24', holidays: 'FR' };

  test('are removed and named', () => {
    const found = shown(christmas, 'fr', france);
    // Friday 25 and Monday 28 are holidays of this calendar.
    expect(say(found.answer.dueAt, paris)).toBe('Tue 2026-12-29 11:40');
    const titles = rowsOf(found.answer, paris, found.words).map(({ title }) => plain(title));
    expect(titles).toContain('Jour férié sauté : Noël');
    expect(titles).toContain('Jour férié sauté : Autre');
  });

  test.for([
    ['2026-12-23', 'holidays'],
    ['2026-12-31', 'holidays holidays-beyond'],
    ['2025-12-31', 'holidays holidays-beyond'],
    ['2027-03-01', 'holidays holidays-beyond'],
  ])('filed on %s: %s', ([date, expected]) => {
    const ids = notesOf(shown({ ...christmas, date: date! }, 'en', france)).map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('holidays')).join(' ')).toBe(expected);
  });
});

describe('the range over all readings', () => {
  const edges = (asked: Form) => {
    const range = rangeOf(due(asked), asked);
    return range && [range.earliest, range.latest].map(({ at }) => say(at, paris));
  };

  test.for<[name: string, asked: Form, edges: [string, string] | undefined]>([
    // In Dubai it is 18:40, closed: four hours from Monday 09:00 there, 06:00 in Paris.
    ['three zones', form, ['Mon 2026-11-23 10:00', 'Mon 2026-11-23 11:40']],
    // Dubai closes at 14:00 in Paris: there the four hours must begin at 10:00.
    [
      'turned around',
      { ...form, moment: 'by', date: '2026-11-26', time: '17:00' },
      ['Thu 2026-11-26 10:00', 'Thu 2026-11-26 13:00'],
    ],
    ['day and night', p1, undefined],
    // Until 17:30 or 17:00 in Tokyo: the last half hour counts or not.
    [
      'two closing times',
      { ...form, region: 'japan', hours: 'Asia/Tokyo', date: '2026-11-20', time: '07:00' },
      ['Mon 2026-11-23 02:30', 'Mon 2026-11-23 03:00'],
    ],
    // The tier says five days around the clock, the footnote service hours.
    [
      'the exception and the tier',
      { ...form, tier: 'enterprise', region: 'japan', hours: 'Asia/Tokyo', time: '10:00' },
      ['Fri 2026-11-20 11:00', 'Mon 2026-11-23 02:00'],
    ],
  ])('%s', ([, asked, expected]) => {
    expect(edges(asked)).toEqual(expected);
  });

  test.for<[asked: Form, names: [string, string]]>([
    [form, ['Dubai', 'Paris']],
    [{ ...form, region: 'japan', hours: 'Asia/Tokyo', time: '07:00' }, ['09:00 to 17:30', '09:00 to 17:00']],
    [
      { ...form, tier: 'enterprise', region: 'japan', hours: 'Asia/Tokyo', time: '10:00' },
      ['24 hours on five days', 'service hours'],
    ],
  ])('says what sets its ends apart: %#', ([asked, names]) => {
    const range = rangeOf(due(asked), asked);
    expect(range && edgeNames(range, shown(asked).words)).toEqual(names);
  });
});

describe('what follows', () => {
  const steps = (asked: Form, locale: 'en' | 'fr' = 'en') =>
    stepsOf(shown(asked, locale)).map(({ id, title }) => `${id}: ${plain(title)}`);

  test('a P1 by e-mail: six hours of silence, then escalate', () => {
    expect(steps({ ...p1, ...byMail })).toEqual([
      'silence: Without any news, from Friday 20 November 2026 at 21:40 (Paris)',
      'escalate: From Friday 20 November 2026 at 22:40 (Paris), escalate',
      'answer: After that',
    ]);
  });

  test('any other case: escalate once the moment has passed', () => {
    expect(steps(form)[0]).toBe('escalate: From Monday 23 November 2026 at 11:40 (Paris), escalate');
  });

  test('the message must hold both things', () => {
    const [step] = stepsOf(shown(form));
    expect(step?.text).toContain('Help@example.com');
    expect(step?.text).toContain('the incident number and business justification.');
  });

  test('where no source names an address, none is invented', () => {
    expect(stepsOf(shown(chineseForm)).map(({ id }) => id)).toEqual(['none']);
  });
});

describe('what is taken along', () => {
  test('the text says the range, the condition, and what follows', () => {
    for (const locale of locales) {
      const text = plain(asText(shown({ ...p1, ...byMail, tier: 'elite' }, locale), 'https://example.com/?x'));
      expect(text).toContain('Triage first');
      expect(text).toContain('Help@example.com');
      expect(text).not.toMatch(/[{}]|undefined/);
    }
    expect(plain(asText(shown(form), 'https://example.com'))).toContain(
      'Over all readings: Monday 23 November 2026 at 10:00',
    );
  });

  test('turned around, it says by when to file', () => {
    const asked: Form = { ...form, moment: 'by', date: '2026-11-26', time: '17:00' };
    expect(say(shownAt(due(asked)), paris)).toBe('Thu 2026-11-26 13:00');
    const text = plain(asText(shown(asked), 'https://example.com'));
    expect(text).toContain('file no later than Thursday 26 November 2026 at 13:00');
    expect(text).toContain('To be answered by Thursday 26 November 2026 at 17:00');
  });

  test('the calendar has the due moment and the moment to escalate, each with an alarm', () => {
    const events = calendarEvents(shown({ ...p1, ...byMail }), 'why', 'https://example.com/');
    expect(events.map(({ at, alarmMinutesBefore }) => [say(at, paris), alarmMinutesBefore])).toEqual([
      ['Fri 2026-11-20 16:40', 0],
      ['Fri 2026-11-20 22:40', 0],
    ]);
    expect(calendarEvents(shown(chineseForm), 'why', 'https://example.com/')).toHaveLength(1);
  });

  test('the same case has the same events, another case has others', () => {
    const ids = (asked: Form) => calendarEvents(shown(asked), '', '').map(({ id }) => id);
    expect(ids(form)).toEqual(ids({ ...form }));
    expect(ids(form)).not.toEqual(ids({ ...form, time: '15:41' }));
    expect(ids(form)).not.toEqual(ids({ ...form, tier: 'business' }));
  });
});
