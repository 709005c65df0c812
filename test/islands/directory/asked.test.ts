import { expect, test } from 'vitest';
import { fromQuery, nothing, toQuery, type Asked } from '../../../src/islands/directory/asked.ts';

const known = { offers: ['microsoft-365-worldwide'], languages: ['fr', 'en'] };

test.for<[query: string, asked: Partial<Asked>]>([
  ['', {}],
  ['?q=C%C3%B4te+d%E2%80%99Ivoire', { q: 'Côte d’Ivoire' }],
  ['?q=%2B33', { q: '+33' }],
  ['?service=p1&open=1', { service: 'p1', open: true }],
  [
    '?q=ma&offer=microsoft-365-worldwide&service=billing&language=fr&open=1',
    { q: 'ma', offer: 'microsoft-365-worldwide', service: 'billing', language: 'fr', open: true },
  ],
])('%s, there and back', ([query, part]) => {
  const asked = { ...nothing, ...part };
  expect(fromQuery(query, known)).toEqual(asked);
  expect(toQuery(asked)).toBe(query);
});

test.for(['?offer=acme', '?service=gardening', '?language=tlh', '?open=yes', '?page=3', '?offer=', '?%E0%A4%A'])(
  '%s asks for nothing that this page knows',
  (query) => expect(fromQuery(query, known)).toEqual(nothing),
);
