import { workedExamples } from '../../src/collections/examples.ts';
import { realContent } from './content.ts';

/** A text of the data in both languages, and the keys that lead to it. */
export type BilingualText = { path: string; en: string; fr: string };

/** Every text of `content/data/` in both languages; a pair of addresses is none. */
export const bilingualTexts = (): BilingualText[] =>
  [...textsIn(realContent(), 'content/data'), ...textsIn(workedExamples(), 'examples')].filter(
    ({ en }) => !/^https:/.test(en),
  );

function* textsIn(value: unknown, path: string): Generator<BilingualText> {
  if (typeof value !== 'object' || value === null) return;
  const { en, fr } = value as { en?: unknown; fr?: unknown };
  if (typeof en === 'string' && typeof fr === 'string') yield { path, en, fr };
  else for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, `${path}/${key}`);
}
