import { describe, expect, test } from 'vitest';
import {
  whoAnswers,
  type CallAnswer,
  type LineFacts,
  type PlaceOffer,
  type ServiceHours,
} from '../../../src/domain/directory/index.ts';
import { clocks } from '../../support/clocks.ts';
import { at, say } from '../../support/moments.ts';

const facts = {
  clocks: clocks('Europe/Paris', 'Europe/London', 'America/New_York', 'Asia/Shanghai'),
  patterns: [
    'always',
    'unsaid',
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '08:00', closes: '21:00', zones: ['Europe/Paris'] },
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:00', closes: '17:00', zones: ['Europe/Paris'] },
    {
      days: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
      opens: '09:00',
      closes: '24:00',
      zones: ['Asia/Shanghai'],
    },
    {
      days: ['mon', 'tue', 'wed', 'thu', 'fri'],
      opens: '09:00',
      closes: '17:00',
      zones: ['Europe/London', 'America/New_York'],
    },
  ] satisfies ServiceHours[],
};

const hours = { always: 0, unsaid: 1, eightToNine: 2, nineToFive: 3, beijing: 4, twoClocks: 5 };

const both = (text: string) => ({ en: text, fr: text });

const line = (id: string, more: Partial<LineFacts> = {}): LineFacts => ({
  id,
  product: 'p',
  purpose: 'support',
  printed: both('0 805'),
  ...more,
});

/** `fr 8-21` and the like, in the order of the source. */
const entry = (...services: [string, keyof typeof hours, string?][]): Pick<PlaceOffer, 'lines' | 'services'> => ({
  lines: [line('main'), line('other', { alternative: true })],
  services: services.map(([language, pattern, only]) => ({
    service: 'technical',
    language,
    hours: hours[pattern],
    ...(only !== undefined && { only: both(only) }),
  })),
});

const france = entry(['fr', 'eightToNine'], ['en', 'always']);
const frenchOnly = entry(['fr', 'eightToNine'], ['nl', 'nineToFive']);
const china = entry(['unsaid', 'always', 'A'], ['unsaid', 'beijing', 'B and C']);

const ask = (languages: readonly string[], nowAt: number) => ({
  service: 'technical' as const,
  languages,
  otherwise: ['chat', 'portal'],
  nowAt,
});

/** What a reader would say of an answer: the kind, whom to ask for, and when that changes. */
function said(answer: CallAnswer): string {
  if (answer.kind === 'no-line') return `no-line: ${answer.otherwise.join(', ')}`;
  const numbers = answer.lines.map(({ id }) => id).join('+');
  if (answer.kind === 'unsaid') return `${numbers} unsaid: ${answer.otherwise.join(', ')}`;
  const { state, languages, only } = answer.voice;
  const next = state.kind === 'state' && state.next ? ` until ${say(state.next.fromAt, 'Europe/Paris')}` : '';
  const some = answer.kind !== 'nobody' && !answer.forAll ? ', not for all' : '';
  const who = [languages.join('/'), only?.en].filter(Boolean).join(' ');
  return `${numbers} ${answer.kind} ${who}${next}${some}`;
}

describe('which number, for whom, at this instant', () => {
  test.for([
    [
      'the language of the page, while it is there',
      france,
      ['fr', 'en'],
      'Fri 2026-11-20 16:05',
      'main call fr until Fri 2026-11-20 21:00',
    ],
    ['France at 22:10: English', france, ['fr', 'en'], 'Fri 2026-11-20 22:10', 'main call en'],
    [
      'the last second of French',
      france,
      ['fr', 'en'],
      'Fri 2026-11-20 20:59',
      'main call fr until Fri 2026-11-20 21:00',
    ],
    ['at closing', france, ['fr', 'en'], 'Fri 2026-11-20 21:00', 'main call en'],
    ['at opening', france, ['fr', 'en'], 'Mon 2026-11-23 08:00', 'main call fr until Mon 2026-11-23 21:00'],
    ['who reads English is not sent to French', france, ['en'], 'Fri 2026-11-20 16:05', 'main call en'],
    [
      'a language that one does not read, rather than nobody',
      frenchOnly,
      ['en'],
      'Fri 2026-11-20 16:05',
      'main call fr until Fri 2026-11-20 21:00',
    ],
    [
      'nobody: who opens first, whatever the language',
      frenchOnly,
      ['nl'],
      'Fri 2026-11-20 22:10',
      'main nobody fr until Mon 2026-11-23 08:00',
    ],
    ['hours that nobody says', entry(['fr', 'unsaid']), ['fr'], 'Fri 2026-11-20 16:05', 'main unsaid: chat, portal'],
    ['lines without services', entry(), ['fr'], 'Fri 2026-11-20 16:05', 'main unsaid: chat, portal'],
    [
      'said and open comes before unsaid',
      entry(['fr', 'unsaid'], ['en', 'always']),
      ['fr', 'en'],
      'Fri 2026-11-20 16:05',
      'main call en',
    ],
    [
      'closed comes after unsaid',
      entry(['fr', 'eightToNine'], ['en', 'unsaid']),
      ['fr', 'en'],
      'Fri 2026-11-20 22:10',
      'main unsaid: chat, portal',
    ],
    [
      'several clocks: open on all',
      entry(['en', 'twoClocks']),
      ['en'],
      'Thu 2026-11-19 15:30',
      'main call en until Thu 2026-11-19 18:00',
    ],
    [
      'several clocks: open on one',
      entry(['en', 'twoClocks']),
      ['en'],
      'Thu 2026-11-19 12:00',
      'main maybe en until Thu 2026-11-19 15:00',
    ],
    [
      'several clocks: open on none',
      entry(['en', 'twoClocks']),
      ['en'],
      'Thu 2026-11-19 23:30',
      'main nobody en until Fri 2026-11-20 10:00',
    ],
    [
      'surely open comes before the language',
      entry(['fr', 'twoClocks'], ['en', 'always']),
      ['fr', 'en'],
      'Thu 2026-11-19 12:00',
      'main call en',
    ],
    ['China at noon: each severity', china, ['en'], 'Fri 2026-11-20 05:00', 'main call unsaid A'],
    ['China at night: the gravest alone', china, ['en'], 'Fri 2026-11-20 20:00', 'main call unsaid A, not for all'],
    [
      'no condition comes before one',
      entry(['fr', 'always', 'Enterprise'], ['en', 'always']),
      ['fr', 'en'],
      'Fri 2026-11-20 20:00',
      'main call en',
    ],
    [
      'languages with the same hours go together',
      entry(['ja', 'always'], ['en', 'always']),
      ['en'],
      'Fri 2026-11-20 20:00',
      'main call en/ja',
    ],
  ] as const)('%s', ([, place, languages, moment, answer]) => {
    expect(said(whoAnswers(place, facts, ask(languages, at(moment, 'Europe/Paris'))))).toBe(answer);
  });

  test('one second before closing, and at closing', () => {
    const closing = at('Fri 2026-11-20 21:00', 'Europe/Paris');
    expect(said(whoAnswers(france, facts, ask(['fr', 'en'], closing - 1000)))).toContain('call fr');
    expect(said(whoAnswers(france, facts, ask(['fr', 'en'], closing)))).toContain('call en');
  });

  test('a place with no line, and one with nothing but another number to try', () => {
    const nowAt = at('Fri 2026-11-20 16:05', 'Europe/Paris');
    expect(said(whoAnswers({ lines: [], services: [] }, facts, ask(['fr'], nowAt)))).toBe('no-line: chat, portal');
    const { services } = france;
    const lines = [line('other', { alternative: true })];
    expect(said(whoAnswers({ lines, services }, facts, ask(['fr'], nowAt)))).toBe('no-line: chat, portal');
  });

  test('hours in two rows count together', () => {
    const week = entry(['pt', 'nineToFive'], ['pt', 'eightToNine']);
    const morning = at('Fri 2026-11-20 08:30', 'Europe/Paris');
    expect(said(whoAnswers(week, facts, ask(['pt'], morning)))).toBe('main call pt until Fri 2026-11-20 21:00');
    expect(whoAnswers(week, facts, ask(['pt'], morning))).toMatchObject({ others: [] });
  });

  test('where no language is said, it may be the reader’s: the order of the source decides', () => {
    const either = entry(['unsaid', 'always', 'A'], ['en', 'always', 'by phone']);
    const nowAt = at('Fri 2026-11-20 16:05', 'Europe/Paris');
    expect(said(whoAnswers(either, facts, ask(['fr', 'en'], nowAt)))).toBe('main call unsaid A');
  });

  test('billing is not technical help', () => {
    const nowAt = at('Fri 2026-11-20 16:05', 'Europe/Paris');
    const services = france.services.map((it) => ({ ...it, service: 'billing' as const }));
    expect(whoAnswers({ ...france, services }, facts, ask(['fr'], nowAt)).kind).toBe('unsaid');
  });

  test('past the clocks of the page nothing is claimed', () => {
    const nowAt = Date.UTC(2029, 11, 28);
    expect(whoAnswers(frenchOnly, facts, ask(['fr'], nowAt)).kind).toBe('unsaid');
    expect(said(whoAnswers(france, facts, ask(['fr'], nowAt)))).toBe('main call en');
  });

  test('what closed, and the others who answer, are told as well', () => {
    const answer = whoAnswers(france, facts, ask(['fr', 'en'], at('Fri 2026-11-20 22:10', 'Europe/Paris')));
    const others = 'others' in answer ? answer.others : [];
    expect(others.map(({ languages, state }) => [...languages, state.kind === 'state' && state.state])).toEqual([
      ['fr', 'closed'],
    ]);
  });
});
