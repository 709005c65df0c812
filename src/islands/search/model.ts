import type { Found, FoundPage, SearchIndex } from '../../browser/search-index.ts';
import { otherLocale, type Locale } from '../../i18n/locale.ts';
import { queryWords, readable } from '../../i18n/searchable.ts';

export const kinds = ['tools', 'policies', 'countries', 'terms', 'other'] as const;
export type Kind = (typeof kinds)[number];

/** A piece of an excerpt; `marked` is what was looked for. */
export type Piece = { text: string; marked: boolean };

export type Hit = { url: string; title: string; kind: Kind; excerpt: Piece[] };

export type Outcome =
  | { kind: 'empty' }
  /** `locale` is the language of the hits: the other one where the reader’s own had none. */
  | { kind: 'found'; locale: Locale; total: number; groups: { kind: Kind; hits: Hit[] }[] }
  | { kind: 'nothing' };

const shown = 15;

/** A term that only mentions the word would stand before the pages that are about it. */
const weakTerm = 0.5;

/** @throws {Error} If an index cannot be loaded. */
export async function search(
  query: string,
  locale: Locale,
  open: (locale: Locale) => Promise<SearchIndex>,
): Promise<Outcome> {
  if (query.trim() === '') return { kind: 'empty' };
  for (const each of [locale, otherLocale(locale)]) {
    const results = await ranked(queryWords(query, each), await open(each));
    if (results.length === 0) continue;
    const best = results[0]?.score ?? 0;
    const hits = await Promise.all(
      results.slice(0, shown).map(async (result) => ({ ...hitOf(await result.data()), score: result.score / best })),
    );
    const groups = grouped(hits.filter(({ kind, score }) => kind !== 'terms' || score > weakTerm));
    return { kind: 'found', locale: each, total: results.length, groups };
  }
  return { kind: 'nothing' };
}

/** Pages with all words; where there are none, pages with some of them, those with most words first. */
async function ranked(words: string[], index: SearchIndex): Promise<Found[]> {
  const { results } = await index.search(words.join(' '));
  if (results.length > 0 || words.length < 2) return results;
  const scores = new Map<string, { found: Found; score: number }>();
  for (const word of words) {
    const { results: some } = await index.search(word);
    const best = some[0]?.score ?? 1;
    for (const found of some) {
      const known = scores.get(found.id)?.score ?? 0;
      scores.set(found.id, { found, score: known + 1 + found.score / best });
    }
  }
  return [...scores.values()].sort((a, b) => b.score - a.score).map(({ found }) => found);
}

/** By kind, the kind of the best hit first; within a kind, the order of the index. */
function grouped(hits: Hit[]): { kind: Kind; hits: Hit[] }[] {
  const order = [...new Set(hits.map(({ kind }) => kind))];
  return order.map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }));
}

function hitOf({ url, meta, filters, excerpt }: FoundPage): Hit {
  const kind = kinds.find((each) => each === filters.kind?.[0]) ?? 'other';
  return { url, title: unescaped(readable(meta.title ?? url)), kind, excerpt: piecesOf(readable(excerpt)) };
}

/** `the <mark>due</mark> moment` as pieces, so that no HTML of the index is ever put into a page. */
export const piecesOf = (excerpt: string): Piece[] =>
  excerpt
    .split(/(<mark>[^<]*<\/mark>)/)
    .filter(Boolean)
    .map((piece) => ({ text: unescaped(piece.replace(/<[^>]*>/g, '')), marked: piece.startsWith('<mark>') }));

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': '’', '#x27': '’', amp: '&' };

const unescaped = (text: string): string =>
  text.replace(/&(lt|gt|quot|#39|#x27|amp);/g, (_, name: string) => entities[name] ?? '');
