import { useEffect, useState } from 'preact/hooks';
import { askWorker } from '../../browser/worker.ts';
import type { Outcome, Question } from './model.ts';

export type State = (Outcome | { kind: 'searching' } | { kind: 'broken' }) & {
  /** The query to which this is the answer. */
  answers?: string;
};

/** Long enough not to search for every letter of a quick hand. */
const pauseMs = 120;

/** Searches beside the page: its code and the index are loaded with the first question. */
const ask = askWorker<Question, Outcome>(
  () => new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' }),
);

/** What is found for the query, as it is typed; an answer that comes after a later question is thrown away. */
export function useSearch({ query, locale, limit }: Question): State {
  const [state, setState] = useState<State>({ kind: 'empty' });
  useEffect(() => {
    let current = true;
    const show = (next: State) => {
      if (current) setState(next);
    };
    const search = () => {
      show({ kind: 'searching' });
      ask({ query, locale, limit }).then(
        (outcome) => show({ ...outcome, answers: query }),
        () => show({ kind: 'broken', answers: query }),
      );
    };
    const timer = query.trim() === '' ? undefined : setTimeout(search, pauseMs);
    if (timer === undefined) show({ kind: 'empty', answers: query });
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query, locale, limit]);
  return state;
}
