import { folded } from './fold.ts';

/** Letters and figures alone, without accents or capitals: `São Paulo`, `sao-paulo` and `Sao_Paulo` are the same. */
export const searchForm = (text: string): string =>
  folded(text)
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How a query stands in a name: it is the name, its beginning, or the beginning of a later word. */
export type Fit = 'whole' | 'start' | 'word';

/** Both in their search form; undefined where no word of the name starts with the query. */
export function fitOf(name: string, query: string): Fit | undefined {
  if (name === query) return 'whole';
  if (name.startsWith(query)) return 'start';
  return name.includes(` ${query}`) ? 'word' : undefined;
}
