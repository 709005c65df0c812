import { describe, expect, test } from 'vitest';
import { strings } from '../../src/i18n/strings.ts';

type Entry = [path: string, en: string, fr: string];

const entries = pairs(strings.en, strings.fr, '');

describe('each string says the same in both languages', () => {
  test.for(entries)('%s', ([, en, fr]) => {
    // What one language leaves empty, such as a word that a subject does not need, the other leaves empty too.
    expect(fr.trim() === '', `“${en}”, “${fr}”`).toBe(en.trim() === '');
    expect(places(fr)).toEqual(places(en));
  });
});

describe('typography', () => {
  test.for(entries)('%s', ([, en, fr]) => {
    expect(en, 'write ’, not a straight apostrophe').not.toMatch(/[a-z]'[a-z]/i);
    expect(fr, 'write ’, not a straight apostrophe').not.toMatch(/'/);
    expect(fr, 'U+202F before ; ! ?').not.toMatch(/[^\u202f]([;!?])(?=\s|$)/);
    expect(fr, 'U+00A0 before :').not.toMatch(/[^\u00a0\s]:(?=\s|$)| :/);
    expect(fr, 'U+00A0 inside « »').not.toMatch(/«[^\u00a0]|[^\u00a0]»/);
    expect(fr, 'U+00A0 between a figure and its unit').not.toMatch(/\d (?:h|min|j|jours?|heures?)\b/);
  });
});

function pairs(en: unknown, fr: unknown, path: string): Entry[] {
  if (typeof en === 'string') return [[path, en, String(fr)]];
  return Object.entries(en as object).flatMap(([key, value]) =>
    pairs(value, (fr as Record<string, unknown>)[key], path === '' ? key : `${path}.${key}`),
  );
}

/** The `{places}` of a message, each once: a language may repeat one. An `{amount}` is a `{number}` with its unit. */
const places = (message: string) => [...new Set(message.replaceAll('{number}', '{amount}').match(/\{\w+\}/g))].sort();
