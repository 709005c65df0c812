import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locale.ts';
import { offsetText } from '../../../src/i18n/format.ts';
import { strings } from '../../../src/i18n/strings.ts';
import { asText } from '../../../src/islands/calculator/as-text.ts';
import type { Form } from '../../../src/islands/calculator/form.ts';
import { headline } from '../../../src/islands/calculator/headline.ts';
import { answer, type DueAnswer } from '../../../src/islands/calculator/model.ts';
import { notesOf } from '../../../src/islands/calculator/notes.ts';
import { ribbonOf } from '../../../src/islands/calculator/ribbon.ts';
import { rowsOf } from '../../../src/islands/calculator/rows.ts';
import { agree, daysInWords, longDuration } from '../../../src/islands/calculator/words.ts';
import { facts, form } from '../../support/calculator-facts.ts';

const words = (locale: 'fr' | 'en') => ({ labels: strings[locale].calculator, locale });

/** Plain spaces, so that a row can be read and typed. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

function due(change: Partial<Form> = {}): DueAnswer {
  const found = answer({ ...form, ...change }, facts);
  if (found.kind !== 'due') throw new Error(found.kind);
  return found;
}

const shown = (change: Partial<Form>, locale: 'fr' | 'en') => ({
  answer: due(change),
  form: { ...form, ...change },
  facts,
  words: words(locale),
});

const account = (change: Partial<Form>, locale: 'fr' | 'en') =>
  rowsOf(due(change), change.zone ?? form.zone, words(locale)).map(({ title, detail, counted, total }) =>
    plain([title, detail, counted, total].join(' | ')),
  );

describe('the account in words', () => {
  test('hours, in French', () => {
    expect(account({}, 'fr')).toEqual([
      'Cas déposé | vendredi 20 novembre, 15 h 40 |  | 0 h 00',
      'Heures ouvrables | vendredi 15 h 40 à 17 h 00 | 1 h 20 | 1 h 20',
      'Soirée sautée | vendredi 17 h 00 à minuit, 7 h | – | 1 h 20',
      'Week-end sauté | samedi 21 et dimanche 22, 48 h | – | 1 h 20',
      'Nuit sautée | lundi 0 h 00 à 9 h 00, 9 h | – | 1 h 20',
      'Heures ouvrables | lundi 9 h 00 à 11 h 40 | 2 h 40 | 4 h 00',
      'Réponse due | lundi 23 novembre, 11 h 40 |  | 4 h 00',
    ]);
  });

  test('hours of another zone, in English: both clocks are named', () => {
    expect(account({ hours: 'Europe/London' }, 'en').slice(0, 2)).toEqual([
      'Case filed | Friday 20 November, 14:40 (Friday 15:40 your time) |  | 0:00',
      'Service hours | Friday 14:40 to 17:00 | 2:20 | 2:20',
    ]);
  });

  test('a night between two days is one row', () => {
    expect(account({ date: '2026-11-17', time: '16:00', tier: 'business' }, 'fr')[2]).toBe(
      'Nuit sautée | mardi 17 h 00 à mercredi 9 h 00, 16 h | – | 1 h 00',
    );
  });

  test('a part of a weekend says when it begins', () => {
    expect(account({ date: '2026-11-21', time: '10:00' }, 'fr')[1]).toBe(
      'Week-end sauté | samedi 10 h 00 à dimanche minuit, 38 h | – | 0 h 00',
    );
  });

  test('working days are counted, not measured', () => {
    expect(account({ priority: 'P4' }, 'en')).toEqual([
      'Case filed | Friday 20 November, 15:40 |  | 0 d',
      'Starting day, not counted | Friday 15:40 to midnight, 8 h 20 min | – | 0 d',
      'Weekend skipped | Saturday 21 and Sunday 22, 48 h | – | 0 d',
      'Working day 1 | Monday 23 November | 1 d | 1 d',
      'Working day 2 | Tuesday 24 November | 1 d | 2 d',
      'Working day 3 | Wednesday 25 November, until 15:40 | 1 d | 3 d',
      'Response due | Wednesday 25 November, 15:40 |  | 3 d',
    ]);
  });

  test('an hour that comes twice counts twice', () => {
    const rows = account({ priority: 'P1', date: '2026-10-25', time: '02:30', which: '1' }, 'en');
    expect(rows[1]).toBe('Every hour counts | Sunday 02:30 to 02:30 | 1:00 | 1:00');
  });
});

describe('what the answer rests on', () => {
  test.for<[name: string, change: Partial<Form>, notes: string[]]>([
    ['business hours', {}, ['zone read', 'days read', 'holidays unsaid']],
    ['business days', { priority: 'P4' }, ['zone read', 'days read', 'business-days read', 'holidays unsaid']],
    ['24x5', { tier: 'enterprise' }, ['zone read', 'days read', 'holidays unsaid']],
    ['24x7', { priority: 'P1' }, ['always ']],
    [
      'Japan',
      { tier: 'enterprise', region: 'japan', hours: 'Asia/Tokyo' },
      ['exception read', 'zone read', 'days read', 'other-hours-0 read', 'holidays unsaid'],
    ],
  ])('%s', ([, change, notes]) => {
    for (const locale of locales) {
      const found = notesOf(shown(change, locale)).map(({ id, tag }) => `${id} ${tag ?? ''}`);
      expect(found).toEqual(notes);
    }
  });
});

describe('both languages', () => {
  test('say the same moment, and leave no place empty', () => {
    for (const change of [{}, { priority: 'P1' }, { priority: 'P4' }, { tier: 'enterprise' }]) {
      for (const locale of locales) {
        const text = asText(shown(change, locale), 'https://example.com/?x');
        expect(text).not.toMatch(/[{}]|undefined/);
        expect(text.endsWith('https://example.com/?x')).toBe(true);
      }
    }
    expect(plain(headline(due(), form, facts, words('fr')))).toContain('lundi 23 novembre 2026 à 11 h 40');
    expect(plain(headline(due(), form, facts, words('en')))).toContain('Monday 23 November 2026, 11:40');
  });

  test.for<[change: Partial<Form>, fr: string, en: string]>([
    [{ date: '2026-10-25', time: '02:30' }, '2 h 30 y revient une seconde fois', '02:30 comes twice'],
    [{ date: '2026-03-29', time: '02:30' }, '2 h 30 n’existe pas', '02:30 does not exist'],
    [{ date: '' }, 'Donnez une date', 'Give a whole date'],
    [{ date: '1999-12-31' }, 'entre 2000 et 2079', 'from 2000 to 2079'],
  ])('%o is answered in words', ([change, fr, en]) => {
    const asked = { ...form, ...change };
    expect(plain(headline(answer(asked, facts), asked, facts, words('fr')))).toContain(fr);
    expect(plain(headline(answer(asked, facts), asked, facts, words('en')))).toContain(en);
  });
});

describe('the drawing', () => {
  test('runs from filing to due without a gap, inside the margins', () => {
    const { pieces, filedX, dueX } = ribbonOf(due(), words('fr'));
    expect(filedX).toBe(5);
    expect(dueX).toBe(96.5);
    let end = filedX;
    for (const { x, width } of pieces) {
      expect(x).toBeCloseTo(end, 1);
      end = x + width;
    }
    expect(end).toBeCloseTo(dueX, 1);
  });

  test('names each day once, and what is counted and skipped', () => {
    const { days, labels } = ribbonOf(due(), words('fr'));
    expect(days.map(({ label }) => plain(label))).toEqual(['ven. 20', 'sam. 21', 'dim. 22', 'lun. 23']);
    expect(labels.map(({ text }) => plain(text))).toEqual(['1 h 20', '2 h 40', '64 h sautées']);
  });

  test('of working days, only those that count are drawn as counted', () => {
    const { pieces, labels } = ribbonOf(due({ priority: 'P4' }), words('en'));
    expect(pieces[0]?.kind).toBe('night');
    expect(pieces.filter(({ kind }) => kind === 'counted')).toHaveLength(3);
    expect(labels.map(({ text }) => text)).toEqual(['day 1', 'day 2', 'day 3']);
  });

  test('a case that is due at once is still a drawing', () => {
    const { pieces } = ribbonOf(due({ priority: 'P1' }), words('en'));
    expect(pieces).toEqual([{ kind: 'counted', x: 5, width: 91.5 }]);
  });
});

test.for([
  [1, 'one', 'one'],
  [1.5, 'one', 'other'],
  [2, 'other', 'other'],
  [30, 'other', 'other'],
] as const)('%d agrees with %s in French and %s in English', ([n, fr, en]) => {
  expect(agree(n, { one: 'one', other: 'other' }, 'fr')).toBe(fr);
  expect(agree(n, { one: 'one', other: 'other' }, 'en')).toBe(en);
});

test('days in a row are a range, others a list', () => {
  expect(daysInWords(['mon', 'tue', 'wed', 'thu', 'fri'], words('fr'))).toBe('du lundi au vendredi');
  expect(daysInWords(['sun', 'mon', 'tue'], words('en'))).toBe('Sunday to Tuesday');
  expect(daysInWords(['sun', 'mon', 'wed'], words('en'))).toBe('Monday, Wednesday and Sunday');
  expect(daysInWords(['sat', 'sun'], words('en'))).toBe('Saturday and Sunday');
});

test('a long wait is told in days', () => {
  expect(plain(longDuration(67 * 3_600_000 + 35 * 60_000, words('fr')))).toBe('67 h 35');
  expect(plain(longDuration(365 * 86_400_000, words('fr')))).toBe('365 jours');
});

test.for([
  ['Europe/Paris', 'UTC+1'],
  ['Asia/Kolkata', 'UTC+5:30'],
  ['America/Sao_Paulo', 'UTC−3'],
] as const)('%s is %s', ([zone, text]) => {
  expect(offsetText(Date.UTC(2026, 11, 1), zone)).toBe(text);
});
