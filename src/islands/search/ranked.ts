import type { Found, FoundPage, SearchIndex } from '../../browser/search-index.ts';
import { folded } from '../../i18n/fold.ts';

/** What an index has for some words: pages, best first, and the share of the words that it knows. */
export type Ranked = { results: Found[]; share: number };

type Scored = { found: Found; sum: number; words: number };

/**
 * Every page with at least one of the words. A word adds what it is worth on that page, and a page with half of the
 * words keeps half of its worth: one that is about the rare word of a question stands before one that holds them all by
 * chance.
 */
export async function ranked(words: readonly string[], index: SearchIndex): Promise<Ranked> {
  const scores = new Map<string, Scored>();
  const known: string[] = [];
  for (const word of telling(words)) {
    const { results } = await index.search(word);
    if (!(await knows(results, word))) continue;
    known.push(word);
    for (const found of results) scores.set(found.id, added(scores.get(found.id), found));
  }
  const worth = ({ sum, words }: Scored) => (sum * words) / known.length;
  const sorted = [...scores.values()].sort((a, b) => worth(b) - worth(a));
  const together = await withAll(known, index);
  const results = sorted.map(({ found }) => together.get(found.id) ?? found);
  return { results, share: known.length / telling(words).length };
}

/** The result that is kept is that of the word which is worth most: its excerpt is shown. */
function added(known: Scored | undefined, found: Found): Scored {
  if (!known) return { found, sum: found.score, words: 1 };
  const best = known.found.score > found.score ? known.found : found;
  return { found: best, sum: known.sum + found.score, words: known.words + 1 };
}

/** Pages that have all of the words: their excerpts are chosen for all of them. */
async function withAll(words: readonly string[], index: SearchIndex): Promise<Map<string, Found>> {
  if (words.length < 2) return new Map();
  const { results } = await index.search(words.join(' '));
  return new Map(results.map((found) => [found.id, found]));
}

/** The A of “severity A” begins half of all words: beside another word it tells nothing. */
function telling(words: readonly string[]): string[] {
  const longer = words.filter((word) => word.length > 1);
  return [...new Set(longer.length > 0 ? longer : words)];
}

/** For a word that it does not have, Pagefind answers with what has its beginning: “out” for “outage” in French. */
async function knows(results: readonly Found[], word: string): Promise<boolean> {
  const first = await Promise.all(results.slice(0, 3).map((result) => result.data()));
  return first.some((page) => wordsThatMatched(page).some((other) => isSameWord(other, word)));
}

/** What is marked in the excerpt; a page found by its title or keywords alone has no mark. */
const wordsThatMatched = ({ excerpt, meta }: FoundPage): string[] =>
  [...excerpt.matchAll(/<mark>([^<]*)<\/mark>/g)]
    .map(([, text]) => text ?? '')
    .concat(meta.title ?? '', meta.keywords ?? '', meta.description ?? '');

/** Whether a text has a form of the word: `escalades` for `escalader`, `réponse` for `reponses`. */
function isSameWord(text: string, word: string): boolean {
  const wanted = lettersOf(word);
  const stem = wanted.slice(0, Math.max(3, wanted.length - (wanted.length > 6 ? 3 : 2)));
  return [lettersOf(text), ...folded(text).split(notLetters)].some((part) => part.startsWith(stem));
}

const notLetters = /[^\p{L}\p{N}]+/gu;

/** Without accents, capitals, signs and spaces. */
export const lettersOf = (text: string): string => folded(text).replace(notLetters, '');
