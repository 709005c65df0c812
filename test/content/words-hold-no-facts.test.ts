import { describe, expect, test } from 'vitest';
import { factsInProse } from '../support/facts-in-prose.ts';
import { policyFiles, proseOf } from '../support/prose.ts';

const languageOf = (file: string) => (file.includes('/fr/') ? 'fr' : 'en');

test.for(policyFiles())('%s leaves facts to the data', (file) => {
  const found = proseOf(file).flatMap(({ line, text }) =>
    factsInProse(text, languageOf(file)).map(
      ({ words, write }) => `${file}:${line}  “${words}” is a fact; take it from the data with ${write}`,
    ),
  );
  expect(found).toEqual([]);
});

test('every policy is read, in both languages', () => {
  expect(policyFiles().filter((file) => file.includes('/fr/')).length).toBeGreaterThanOrEqual(18);
  expect(policyFiles().length).toBe(2 * policyFiles().filter((file) => file.includes('/fr/')).length);
});

describe('what is refused', () => {
  test.for([
    ['La réponse vient en 4 h ouvrables.', 'fr', '4 h'],
    ['De 9 h 00 à 17 h 30.', 'fr', '9 h 00'],
    ['From 9:00 on.', 'en', '9:00'],
    ['Write to help@example.com.', 'en', 'help@example.com'],
    ['Call 0800 123 456.', 'en', '0800 123 456'],
    ['See https://example.com/x.', 'en', 'https://example.com/x.'],
    ['You have 4 contacts.', 'en', '4'],
    ['Within six hours.', 'en', 'six hours'],
    ['Sous six heures.', 'fr', 'six heures'],
    ['Quatre contacts nommés.', 'fr', 'Quatre contacts'],
    ['You may name four such contacts.', 'en', 'four such contacts'],
    ['Une réponse sous une heure.', 'fr', 'sous une heure'],
    ['Une réponse en une demi-heure.', 'fr', 'demi-heure'],
    ['Usually within an hour.', 'en', 'within an hour'],
    ['Half an hour later.', 'en', 'Half an hour'],
  ] as const)('%s', ([text, locale, words]) => {
    expect(factsInProse(text, locale)[0]?.words).toBe(words);
  });
});

test.for([
  ['Un P1 chez 21Vianet ou dans Microsoft 365.', 'fr'],
  ['1. Ask your System administrator.', 'en'],
  ['Deux listes se croisent.', 'fr'],
  ['Une heure avec son fuseau.', 'fr'],
  ['There are two ways.', 'en'],
] as const)('%s is allowed', ([text, locale]) => {
  expect(factsInProse(text, locale)).toEqual([]);
});

test('tags are no prose, and lines keep their numbers', () => {
  const text =
    '---\ntitle: A\nslug: a-4\n---\n\n<Ways\n  ids={["4"]}\n/>\n\nFour words <Target tier="x" severity="P1" /> here.\n';
  expect(proseOf('x.mdx', text).filter((it) => it.text !== '|')).toEqual([
    { file: 'x.mdx', line: 2, text: 'A' },
    { file: 'x.mdx', line: 10, text: 'Four words | here.' },
  ]);
});
