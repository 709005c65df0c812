import { useEffect, useState } from 'preact/hooks';
import { currentQuery, replaceQuery } from '../../browser/location.ts';
import { typedIn } from '../../browser/page.ts';
import { fromQuery, nothing, QUERY, toQuery, type Asked } from './asked.ts';
import type { Choices } from './Find.tsx';
import { useSettled } from './use-settled.ts';

/** What the reader looks for, also in the address: a link can ask, and the other language opens on the same. */
export function useAsked({ offers, languages }: Choices) {
  const [asked, setAsked] = useState<Asked>(() => ({ ...nothing, q: typedIn(QUERY) }));
  const [ready, setReady] = useState(false);
  const settled = useSettled(asked);
  useEffect(() => {
    const ids = (choices: readonly { id: string }[]) => choices.map(({ id }) => id);
    const read = fromQuery(currentQuery(), { offers: ids(offers), languages: ids(languages) });
    setAsked(({ q }) => ({ ...read, q: q || read.q }));
    setReady(true);
  }, []);
  useEffect(() => {
    // An address that asks nothing stays as plain as it came; one that does is kept until it has been read.
    if (ready && settled === asked && toQuery(asked) !== currentQuery()) replaceQuery(toQuery(asked));
  }, [settled]);
  return [asked, (part: Partial<Asked>) => setAsked((before) => ({ ...before, ...part }))] as const;
}
