import { useEffect, useState } from 'preact/hooks';
import { openSearchIndex } from '../../browser/search-index.ts';
import type { Locale } from '../../i18n/locale.ts';
import { search, type Outcome } from './model.ts';

export type State = (Outcome | { kind: 'searching' } | { kind: 'broken' }) & {
  /** The query to which this is the answer. */
  answers?: string;
};

/** Long enough not to search for every letter of a quick hand. */
const pauseMs = 120;

/** What is found for the query, as it is typed; an answer that comes after a later question is thrown away. */
export function useSearch(query: string, locale: Locale): State {
  const [state, setState] = useState<State>({ kind: 'empty' });
  useEffect(() => {
    let current = true;
    const show = (next: State) => {
      if (current) setState(next);
    };
    const timer = setTimeout(() => {
      if (query.trim() !== '') show({ kind: 'searching' });
      search(query, locale, openSearchIndex).then(
        (outcome) => show({ ...outcome, answers: query }),
        () => show({ kind: 'broken', answers: query }),
      );
    }, pauseMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query, locale]);
  return state;
}
