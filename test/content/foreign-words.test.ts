import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { foreignWords, sharedWords } from '../../src/i18n/foreign-words.ts';
import { bilingualTexts, type BilingualText } from '../support/bilingual.ts';
import { policyFiles } from '../support/prose.ts';

const known = [...foreignWords.en, ...foreignWords.fr, ...sharedWords];

/** A quotation that both languages of a text have is in one language, and on the page of the other a foreign one. */
test('what both languages quote in the same words is known as a foreign word', () => {
  const shared = pairs().flatMap(({ path, en, fr }) => {
    const inEnglish = quotations(en);
    return quotations(fr)
      .filter((words) => inEnglish.includes(words) && !known.includes(words))
      .map((words) => `${path}: “${words}”; add it to src/i18n/foreign-words.ts`);
  });
  expect(shared).toEqual([]);
});

test('every foreign word is still in a text', () => {
  const texts = pairs().flatMap(({ en, fr }) => [en, fr]);
  expect(known.filter((words) => !texts.some((text) => text.includes(words)))).toEqual([]);
});

const quotations = (text: string) =>
  [...text.matchAll(/(?:«\u00a0|“)([^»”]+?)(?:\u00a0»|”)/g)].map(([, words = '']) => words);

const pairs = (): BilingualText[] => [
  ...bilingualTexts(),
  ...policyFiles()
    .filter((file) => file.includes('/en/'))
    .map((path) => ({
      path,
      en: readFileSync(path, 'utf8'),
      fr: readFileSync(path.replace('/en/', '/fr/'), 'utf8'),
    })),
];
