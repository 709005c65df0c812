import { expect, test } from 'vitest';
import { bilingualTexts } from '../support/bilingual.ts';
import { difference, factsIn } from '../support/facts-in-text.ts';

const texts = bilingualTexts();

/** Where the two languages rightly print other figures: [end of the path, reason]. */
const otherFigures: [string, string][] = [
  ['/printed', 'each page groups the figures of a number in its own way; phones.test.ts checks the number'],
];

test('there are texts to look at', () => {
  expect(texts.length).toBeGreaterThan(1500);
});

test('both languages give the same figures', () => {
  const differ = texts
    .filter(({ path }) => !otherFigures.some(([end]) => path.endsWith(end)))
    .map(({ path, en, fr }) => ({ path, facts: difference(factsIn(fr), factsIn(en)) }))
    .filter(({ facts }) => facts.length > 0)
    .map(({ path, facts }) => `${path}: ${facts.join('; ')}`);
  expect(differ).toEqual([]);
});
