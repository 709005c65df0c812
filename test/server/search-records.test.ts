import { expect, test } from 'vitest';
import { recordsOf } from '../../src/server/search-records.ts';

const page = (main: string, head = '') =>
  `<html><head>${head}</head><body><nav>Menu</nav><main id="main">${main}</main></body></html>`;

const only = (path: string, kind: 'policies' | 'countries' | 'other', html: string) =>
  recordsOf({ path, kind, html })[0]?.main;

test('only what stands in main, with straight apostrophes and plain spaces', () => {
  const main = only('/fr/sources/', 'other', page('<p>l’adresse, 17\u00a0h</p>'));
  expect(main).toContain("<p>l'adresse, 17 h</p>");
  expect(main).not.toContain('Menu');
});

test('what a page says of itself without showing it, and the words of its address', () => {
  const head = '<meta name="keywords" content="ticket, l’aide"><meta name="description" content="Que faire.">';
  const main = only('/fr/politiques/passage-a-l-admin-console/', 'policies', page('<h1>Passage</h1>', head));
  expect(main).toContain(`data-words="ticket, l'aide politiques passage admin console"`);
  expect(main).toContain('data-words="Que faire."');
});

test.for([
  ['a link', '<a class="dial nw" href="tel:+33157324297">01 57 32 42 97</a>', '0157324297 157324297 33157324297'],
  ['no link', '<span class="dial nw">8008 1108</span>', '80081108'],
  ['no-break spaces', '<a href="tel:+18008659408">800\u00a0865\u00a09408</a>', '8008659408 18008659408'],
] as const)('beside a number its figures, as they may be typed: %s', ([, number, figures]) => {
  expect(only('/fr/annuaire/x/', 'countries', page(`<h1>X</h1>${number}`))).toContain(`>${figures}</span>`);
});

test('a country page is about its country: its text weighs little', () => {
  expect(only('/fr/annuaire/x/', 'countries', page('<h1>X</h1><p>Heures</p>'))).toContain(
    '<h1>X</h1><div data-pagefind-weight="0.1"><p>Heures</p></div>',
  );
});

test('a record for each term of the glossary, and none at all is a mistake', () => {
  const term = (id: string, name: string) =>
    `<dt id="${id}"> ${name} <span lang="fr">cas</span> </dt><dd><p>A problem.</p></dd>`;
  const html = page(`<dl>${term('case', 'case')}${term('due', 'due')}</dl>`);
  expect(recordsOf({ path: '/en/glossary/', kind: 'terms', html }).map(({ url }) => url)).toEqual([
    '/en/glossary/#case',
    '/en/glossary/#due',
  ]);
  expect(() => recordsOf({ path: '/en/glossary/', kind: 'terms', html: page('<p></p>') })).toThrow('no terms');
});
