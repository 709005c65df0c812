import type { FoundPage, SearchIndex } from '../../browser/search-index.ts';
import { otherLocale, type Locale } from '../../i18n/locale.ts';
import { queryWords, readable } from '../../i18n/searchable.ts';
import type { Strings } from '../../i18n/strings.ts';
import { lettersOf, ranked } from './ranked.ts';

/** How results are grouped. */
export type Kind = keyof Strings['search']['kinds'];

const kinds: readonly Kind[] = ['tools', 'policies', 'countries', 'terms', 'other'];

/** A piece of an excerpt; `marked` is what was looked for. */
export type Piece = { text: string; marked: boolean };

export type Hit = { url: string; title: string; kind: Kind; excerpt: Piece[] };

/** What is asked, in which language; at most `limit` pages are shown. */
export type Question = { query: string; locale: Locale; limit: number };

export type Group = { kind: Kind; hits: Hit[] };

export type Outcome =
  | { kind: 'empty' }
  /** `locale` is the language of the pages: the other one where the reader’s own holds nothing. */
  | { kind: 'found'; locale: Locale; total: number; best: Hit[]; groups: Group[] }
  | { kind: 'nothing' };

const bestCount = 3;

/**
 * The best pages whatever their kind, then the others by kind.
 *
 * The other language answers where this one has no page for any of the words, or where it alone knows all of them.
 *
 * @throws {Error} If the index of this language cannot be loaded, or the other one where this one has no answer.
 */
export async function search(
  { query, locale, limit }: Question,
  open: (locale: Locale) => Promise<SearchIndex>,
): Promise<Outcome> {
  if (query.trim() === '') return { kind: 'empty' };
  const ask = async (language: Locale) => ({
    language,
    ...(await ranked(queryWords(query, language), await open(language))),
  });
  const own = await ask(locale);
  const other =
    own.share === 1
      ? own
      : await ask(otherLocale(locale)).catch((error: unknown) => {
          // Pages that have some of the words are better than none.
          if (own.share === 0) throw error;
          return own;
        });
  const { language, results } = own.share === 0 || other.share === 1 ? other : own;
  if (results.length === 0) return { kind: 'nothing' };
  const found = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  const hits = namesakesFirst(found.map(hitOf), query, language);
  const groups = grouped(hits.slice(bestCount));
  return { kind: 'found', locale: language, total: results.length, best: hits.slice(0, bestCount), groups };
}

/**
 * Who types the whole name of a page wants that page: the United States before their Virgin Islands. A term is but a
 * word: for “outage”, what to do in one is worth more.
 */
function namesakesFirst(hits: Hit[], query: string, locale: Locale): Hit[] {
  const name = (text: string) => lettersOf(queryWords(text, locale).join(''));
  const isNamesake = ({ kind, title }: Hit) => kind !== 'terms' && name(title) === name(query);
  return [...hits.filter(isNamesake), ...hits.filter((hit) => !isNamesake(hit))];
}

/** By kind, the kind of the best hit first; within a kind, the best first. */
function grouped(hits: Hit[]): Group[] {
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
