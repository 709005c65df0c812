import { describe, expect, test } from 'vitest';
import type { DirectoryFacts, LineFacts, PlaceFacts } from '../../../src/domain/directory/index.ts';
import type { EmergencyOffer } from '../../../src/islands/emergency/facts.ts';
import { callFor, numbersOf } from '../../../src/islands/emergency/model.ts';
import { readRemembered } from '../../../src/islands/emergency/remembered.ts';

const line = (id: string, product: string, tel?: string, more: Partial<LineFacts> = {}): LineFacts => ({
  ...{ id, product, purpose: 'support', printed: { en: id, fr: id } },
  ...(tel !== undefined && { tel }),
  ...more,
});

const place = (id: string, lines: LineFacts[], services: PlaceFacts['offers'][0]['services'] = []): PlaceFacts => ({
  ...{ id, name: { en: id, fr: id }, code: id.toUpperCase(), zones: [] },
  offers: [{ offer: 'vendor', lines, services }],
});

const always = { service: 'technical' as const, language: 'en', hours: 0 };

const directory: DirectoryFacts = {
  clocks: { changes: {}, untilAt: Date.UTC(2030, 0) },
  patterns: ['always'],
  places: [
    place('us', [line('audience-us', 'audience', '+1800', { menu: 4 }), line('shop-us', 'shop', '+1800', { menu: 3 })]),
    place(
      'gb',
      [line('shop-gb', 'shop', '+44800'), line('shop-gb-2', 'shop', '+4420', { alternative: true })],
      [always],
    ),
    place('in', [line('shop-in', 'shop')]),
    place('fr', []),
  ],
};

const offer: EmergencyOffer = {
  ...{ id: 'vendor', name: 'Vendor', voices: [], manyPlaces: true, say: [] },
  products: { audience: 'Audience', shop: 'Shop' },
  lines: (directory.places[0]?.offers[0]?.lines ?? []).map((it) => ({ ...it, place: 'us' })),
  otherwise: [
    { id: 'chat', name: 'Chat', text: 'First.' },
    { id: 'portal', name: 'Portal', text: 'Then.' },
  ],
};

const from = (id: string) =>
  callFor(
    offer,
    directory,
    directory.places.find((it) => it.id === id),
    ['en'],
    Date.UTC(2026, 10, 20),
  );

/** `+1800 audience:4 shop:3`: what is dialled, and the key for each product. */
const shown = (id: string) =>
  from(id).numbers.map(({ tel, uses }) =>
    [tel ?? 'no link', ...uses.map(({ product, menu = '-' }) => `${product}:${menu}`)].join(' '),
  );

describe('the numbers of the reader’s place', () => {
  test.for([
    ['where the numbers hold for all', 'us', ['+1800 audience:4 shop:3'], []],
    ['its own for one product, for the other that of all', 'gb', ['+1800 audience:4', '+44800 shop:-'], []],
    ['one that is not safe to dial stays its own', 'in', ['+1800 audience:4', 'no link shop:-'], []],
    ['none of its own: said of the product that others have', 'fr', ['+1800 audience:4 shop:3'], ['shop']],
    ['a place that nobody knows', 'xx', ['+1800 audience:4 shop:3'], []],
  ] as const)('%s', ([, id, numbers, missing]) => {
    expect(shown(id)).toEqual(numbers);
    expect(from(id).missing).toEqual(missing);
  });
});

test('where nothing is said of hours, the other ways are named in order', () => {
  expect(from('us').answer).toMatchObject({ kind: 'unsaid', otherwise: ['chat', 'portal'] });
});

test('who answers is told by the place of the first number', () => {
  const shop = { ...offer, lines: offer.lines.filter(({ product }) => product === 'shop') };
  const [, gb] = directory.places;
  expect(callFor(shop, directory, gb, ['en'], 0).answer).toMatchObject({ kind: 'call', voice: { languages: ['en'] } });
  expect(callFor(shop, directory, undefined, ['en'], 0).answer.kind).toBe('unsaid');
});

test('before the browser knows, the same number twice is one button', () => {
  expect(numbersOf(offer.lines)).toMatchObject([{ tel: '+1800', place: 'us', uses: [{ menu: 4 }, { menu: 3 }] }]);
});

test.for([
  ['{"offer":"vendor","place":"fr"}', { offer: 'vendor', place: 'fr' }],
  ['{"offer":3,"place":null}', {}],
  ['[]', {}],
  ['null', {}],
  ['not JSON', {}],
] as const)('what was remembered as %s', ([text, choice]) => {
  expect(readRemembered(text)).toEqual(choice);
});
