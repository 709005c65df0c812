import { describe, expect, test } from 'vitest';
import type { DirectoryFacts, ServiceHours } from '../../../src/domain/directory/index.ts';
import { dayOf } from '../../../src/islands/board/model.ts';
import type { Voice } from '../../../src/islands/hours/facts.ts';
import { byLanguage, grouped, outlook, timelinesFrom, voicesOf } from '../../../src/islands/hours/world.ts';
import { clocks } from '../../support/clocks.ts';
import { at, say } from '../../support/moments.ts';

const known = clocks('Europe/Paris', 'America/Martinique', 'America/Toronto', 'America/Los_Angeles', 'Asia/Tokyo');

const weekdays = (opens: string, closes: string, ...zones: string[]): ServiceHours => ({
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  ...{ opens, closes, zones },
});

const patterns: ServiceHours[] = [
  weekdays('08:00', '21:00', 'Europe/Paris'),
  weekdays('08:00', '21:00', 'America/Martinique'),
  weekdays('09:00', '17:00', 'America/Toronto', 'America/Los_Angeles'),
  weekdays('09:00', '17:00', 'Asia/Tokyo'),
  'always',
  'unsaid',
];

const [paris, martinique, canada, tokyo, always, unsaid] = [0, 1, 2, 3, 4, 5];

const place = (id: string, name: string, services: [language: string, hours: number][]) => ({
  ...{ id, name: { en: name, fr: name }, code: id.toUpperCase(), zones: [] },
  offers: [
    {
      offer: 'microsoft',
      lines: [],
      services: services.map(([language, hours]) => ({ service: 'technical' as const, language, hours })),
    },
  ],
});

const directory: DirectoryFacts = {
  clocks: known,
  patterns,
  places: [
    place('fr', 'France', [
      ['fr', paris!],
      ['en', always!],
    ]),
    place('mq', 'Martinique', [['fr', martinique!]]),
    place('ca', 'Canada', [['de', canada!]]),
    place('jp', 'Japan', [
      ['ja', tokyo!],
      ['unsaid', unsaid!],
    ]),
  ],
};

const languages = ['de', 'en', 'fr', 'ja'].map((tag) => ({ tag }));
const technical = { service: 'technical', offer: '' } as const;

/** Who is there on a moment of a reader in Paris, on the day of it or on another. */
function look(language: string, moment: string, day?: string) {
  const now = at(moment, 'Europe/Paris');
  const shown = dayOf(now, 'Europe/Paris', day === undefined ? undefined : at(day, 'Europe/Paris'));
  const timelineOf = timelinesFrom(shown.fromAt, known);
  const groups = grouped(byLanguage(voicesOf(directory, 'en'), languages, technical), timelineOf);
  return outlook(
    groups.find(({ tag }) => tag === language)!,
    timelineOf,
    now,
    shown,
  );
}

const names = (voices: Voice[]) => voices.map(({ name }) => name).join(', ');

describe('who answers in a language', () => {
  test.for([
    [
      'France closes, an island goes on',
      'fr',
      'Fri 2026-11-20 22:10',
      'open',
      'Martinique',
      '',
      'Sat 2026-11-21 02:00',
    ],
    ['both', 'fr', 'Fri 2026-11-20 16:00', 'open', 'France, Martinique', '', 'Sat 2026-11-21 02:00'],
    ['nobody on Saturday', 'fr', 'Sat 2026-11-21 02:00', 'closed', '', '', 'Mon 2026-11-23 08:00'],
    ['on one clock only', 'de', 'Fri 2026-11-20 16:00', 'maybe', '', 'Canada', 'Fri 2026-11-20 18:00'],
    ['on both clocks', 'de', 'Fri 2026-11-20 18:00', 'open', 'Canada', '', 'Fri 2026-11-20 23:00'],
  ] as const)('%s', ([, language, moment, state, there, perhaps, next]) => {
    const found = look(language, moment);
    expect(found.answer).toMatchObject({ kind: 'state', state });
    expect([names(found.there), names(found.perhaps)]).toEqual([there, perhaps]);
    const then = found.answer.kind === 'state' ? found.answer.next : undefined;
    expect(then && say(then.fromAt, 'Europe/Paris')).toBe(next);
  });

  test('at any hour, where one never closes', () => {
    expect(look('en', 'Sat 2026-11-21 03:00').answer).toMatchObject({ kind: 'always', bars: [{ width: 100 }] });
  });

  test('unsaid hours are nobody’s', () => {
    expect(look('unsaid', 'Fri 2026-11-20 16:00')).toMatchObject({ answer: { kind: 'unsaid', bars: [] }, there: [] });
  });

  test('where nobody is there, who comes first is named', () => {
    expect(names(look('fr', 'Sun 2026-11-22 12:00').then)).toBe('France');
    expect(names(look('fr', 'Fri 2026-11-20 16:00').then)).toBe('');
  });
});

describe('on another day', () => {
  test('those who are there at some time of it', () => {
    expect(names(look('fr', 'Sat 2026-11-21 12:00', 'Mon 2026-11-23 12:00').there)).toBe('France, Martinique');
    expect(names(look('de', 'Fri 2026-11-20 16:00', 'Sun 2026-11-22 12:00').there)).toBe('');
  });

  test('the bars are of that day', () => {
    const { bars } = look('ja', 'Fri 2026-11-20 16:00', 'Mon 2026-11-23 12:00').answer;
    expect(bars.map(({ fromAt, toAt }) => [say(fromAt, 'Asia/Tokyo'), say(toAt, 'Asia/Tokyo')])).toEqual([
      ['Mon 2026-11-23 09:00', 'Mon 2026-11-23 17:00'],
    ]);
  });
});

test('languages in their order, the unsaid last; filters leave out those who do not fit', () => {
  const voices = voicesOf(directory, 'en');
  const tags = (filter: Parameters<typeof byLanguage>[2]) =>
    byLanguage(voices, languages, filter).map(({ tag }) => tag);
  expect(tags(technical)).toEqual(['de', 'en', 'fr', 'ja', 'unsaid']);
  expect(tags({ service: 'billing', offer: '' })).toEqual([]);
  expect(tags({ service: 'technical', offer: 'adobe' })).toEqual([]);
});

test('a country is named in the page’s language and leads to its page', () => {
  const [voice] = voicesOf(directory, 'fr');
  expect(voice).toMatchObject({ name: 'France', href: '/fr/annuaire/france/', language: 'fr' });
});
