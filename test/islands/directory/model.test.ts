import { describe, expect, test } from 'vitest';
import type { DirectoryFacts, PlaceFacts, ServiceHours } from '../../../src/domain/directory/index.ts';
import { nothing, type Asked } from '../../../src/islands/directory/asked.ts';
import { find } from '../../../src/islands/directory/model.ts';
import { statesAt } from '../../../src/islands/directory/voices.ts';
import { clocks } from '../../support/clocks.ts';
import { at } from '../../support/moments.ts';

const week = (opens: string, closes: string, ...zones: string[]): ServiceHours => ({
  ...{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens, closes, zones },
});

/** France as it is; a place with two clocks; one where a night is printed in two rows; an offer that says no hours. */
const patterns: ServiceHours[] = [
  'always',
  week('08:00', '21:00', 'Europe/Paris'),
  week('09:00', '17:00', 'Europe/Paris'),
  week('09:00', '17:00', 'Asia/Tokyo', 'America/New_York'),
  week('18:00', '24:00', 'Europe/London'),
  week('00:00', '06:00', 'Europe/London'),
];
const [ALWAYS, DAY, OFFICE, TWO_CLOCKS, EVENING, MORNING] = [0, 1, 2, 3, 4, 5] as const;

const line = (purpose: 'support' | 'p1-notification', languages?: string[]) => ({
  ...{ id: purpose, product: 'suite', purpose, printed: { en: '1', fr: '1' } },
  ...(languages && { languages }),
});
const service = (service: 'technical' | 'billing', language: string, hours: number) => ({ service, language, hours });
const place = (id: string, offers: PlaceFacts['offers']): PlaceFacts => ({
  ...{ id, name: { en: id, fr: id }, code: id.toUpperCase(), zones: [], offers },
});

const facts: DirectoryFacts = {
  clocks: clocks('Europe/Paris', 'Europe/London', 'Asia/Tokyo', 'America/New_York'),
  patterns,
  places: [
    place('fr', [
      {
        offer: 'big',
        lines: [line('support')],
        services: [
          service('billing', 'fr', OFFICE),
          service('technical', 'en', ALWAYS),
          service('technical', 'fr', DAY),
        ],
      },
    ]),
    place('xx', [{ offer: 'big', lines: [line('support')], services: [service('technical', 'es', TWO_CLOCKS)] }]),
    place('gb', [
      {
        offer: 'big',
        lines: [line('support')],
        services: [service('technical', 'en', EVENING), service('technical', 'en', MORNING)],
      },
      { offer: 'small', lines: [line('support'), line('p1-notification', ['en'])], services: [] },
    ]),
    place('np', [{ offer: 'big', lines: [], services: [] }]),
  ],
};

const night = at('Fri 2026-11-20 22:10', 'Europe/Paris');
const noon = at('Fri 2026-11-20 12:00', 'Europe/Paris');

const found = (part: Partial<Asked>, nowAt = noon, locale: 'en' | 'fr' = 'fr') =>
  find({ ...nothing, ...part }, { facts, index: undefined, stateOf: statesAt(facts, nowAt), locale });
const ids = (part: Partial<Asked>, nowAt?: number) => found(part, nowAt).places.map(({ id }) => id);

describe('what is left of the list', () => {
  test.for<[string, Partial<Asked>, number, string]>([
    ['nothing asked: all of it, also where nobody can be called', {}, noon, 'fr xx gb np'],
    ['an offer', { offer: 'small' }, noon, 'gb'],
    ['a service', { service: 'billing' }, noon, 'fr'],
    ['the alert line', { service: 'p1' }, noon, 'gb'],
    ['a language', { language: 'es' }, noon, 'xx'],
    ['an offer and a language that it does not say', { offer: 'small', language: 'fr' }, noon, ''],
    ['an offer and the language of its alert line', { offer: 'small', language: 'en' }, noon, 'gb'],
    ['open now, at noon', { open: true }, noon, 'fr'],
    ['open now, by night: by one reading in New York, too', { open: true }, night, 'fr xx gb'],
    ['open now, in French, by night', { open: true, language: 'fr' }, night, ''],
    ['open now, in French, by day', { open: true, language: 'fr' }, noon, 'fr'],
    ['open now, billing, by night', { open: true, service: 'billing' }, night, ''],
    ['open now: hours that nobody states do not count', { open: true, service: 'p1' }, noon, ''],
  ])('%s', ([, part, nowAt, expected]) => {
    expect(ids(part, nowAt).join(' ')).toBe(expected);
  });

  test('of those open now, how many are so by one reading only', () => {
    expect(found({ open: true }, night).perhaps).toBe(1);
    expect(found({ open: true }, noon).perhaps).toBe(0);
    expect(found({}, night).perhaps).toBe(0);
  });
});

describe('what is shown first of a line', () => {
  const first = (id: string, part: Partial<Asked>, locale: 'en' | 'fr') => {
    const voice = found(part, noon, locale).places.find((it) => it.id === id)?.lines[0]?.voices[0];
    return voice && [voice.service, voice.language].join(' ');
  };
  test.for<[string, string, Partial<Asked>, string, string]>([
    ['technical help in the page’s language', 'fr', {}, 'technical en', 'technical fr'],
    ['else in another', 'xx', {}, 'technical es', 'technical es'],
    ['what is asked', 'fr', { service: 'billing' }, 'billing fr', 'billing fr'],
    ['the language that is asked', 'fr', { language: 'en' }, 'technical en', 'technical en'],
  ])('%s', ([, id, part, en, fr]) => {
    expect([first(id, part, 'en'), first(id, part, 'fr')]).toEqual([en, fr]);
  });

  test('of an offer that says no hours: the line, with what is said of its language', () => {
    const [gb] = found({ offer: 'small' }).places;
    expect(gb?.lines.map(({ key, voices }) => [key, voices.map(({ language }) => language)])).toEqual([
      ['small support', ['unsaid']],
      ['small p1-notification', ['en']],
    ]);
  });
});

test('hours in two rows are one: open over midnight until the second ends', () => {
  const stateOf = statesAt(facts, at('Thu 2026-11-19 23:30', 'Europe/London'));
  const voice = found({}, noon).places.find(({ id }) => id === 'gb')?.lines[0]?.voices[0];
  expect(voice && stateOf(voice)).toMatchObject({
    state: 'open',
    next: { fromAt: at('Fri 2026-11-20 06:00', 'Europe/London'), state: 'closed' },
  });
});
