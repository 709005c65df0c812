import { expect, test } from 'vitest';
import { workedExamples } from '../../src/collections/examples.ts';
import { realContent } from '../support/content.ts';

type Text = { path: string; en: string; fr: string };

const texts = [...bilingual(realContent(), ''), ...bilingual(workedExamples(), '/examples')].filter(
  ({ en }) => !/^https:/.test(en),
);

/** Where the two languages rightly print other figures: [end of the path, reason]. */
const otherFigures: [string, string][] = [
  ['/printed', 'each page groups the figures of a number in its own way; phones.test.ts checks the number'],
];

test('there are texts to look at', () => {
  expect(texts.length).toBeGreaterThan(400);
});

test('both languages give the same figures', () => {
  const differ = texts
    .filter(({ path }) => !otherFigures.some(([end]) => path.endsWith(end)))
    .filter(({ en, fr }) => figures(en).join(' ') !== figures(fr).join(' '))
    .map(({ path, en, fr }) => `${path}: ${en} / ${fr}`);
  expect(differ).toEqual([]);
});

test.for([
  ['17 h 30', '17:30', true],
  ['9 h 00 à 17 h 00', '9:00 to 17:00', true],
  ['9 h 00', '09:00', true],
  ['30 000 clients, 12 000 €', '30,000 customers, €12,000', true],
  ['P1 sous 1 heure', 'P1 within 1 hour', true],
  ['17 h 30', '17:00', false],
  ['6 heures', '1 hour', false],
] as const)('%s, %s: the same figures? %s', ([fr, en, same]) => {
  expect(figures(fr).join(' ') === figures(en).join(' ')).toBe(same);
});

/** The figures of a text, sorted; a time counts as one. */
function figures(text: string): string[] {
  const plain = text
    .replace(/(\d)\s?h\s?(\d\d)/g, '$1:$2')
    .replace(/(\d)[\s,](?=\d{3}\b)/g, '$1')
    .replace(/\b0(\d:)/g, '$1');
  return (plain.match(/\d+(?::\d\d)?/g) ?? []).sort();
}

function* bilingual(value: unknown, path: string): Generator<Text> {
  if (typeof value !== 'object' || value === null) return;
  const { en, fr } = value as { en?: unknown; fr?: unknown };
  if (typeof en === 'string' && typeof fr === 'string') yield { path, en, fr };
  else for (const [key, inner] of Object.entries(value)) yield* bilingual(inner, `${path}/${key}`);
}
