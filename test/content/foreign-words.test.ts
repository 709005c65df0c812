import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { workedExamples } from '../../src/collections/examples.ts';
import { foreignWords, sharedWords } from '../../src/i18n/foreign-words.ts';
import { realContent } from '../support/content.ts';
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

type Pair = { path: string; en: string; fr: string };

const pairs = (): Pair[] => [
  ...textsIn(realContent(), 'content/data'),
  ...textsIn(workedExamples(), 'examples'),
  ...policyFiles()
    .filter((file) => file.includes('/en/'))
    .map((path) => ({
      path,
      en: readFileSync(path, 'utf8'),
      fr: readFileSync(path.replace('/en/', '/fr/'), 'utf8'),
    })),
];

function* textsIn(value: unknown, path: string): Generator<Pair> {
  if (typeof value !== 'object' || value === null) return;
  const { en, fr } = value as { en?: unknown; fr?: unknown };
  if (typeof en === 'string' && typeof fr === 'string') yield { path, en, fr };
  else for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, `${path}/${key}`);
}
