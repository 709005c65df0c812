import { useEffect, useState } from 'preact/hooks';
import { currentQuery, replaceQuery } from '../../browser/location.ts';
import { firstAsked, type Asked } from './asked.ts';
import type { CompareFacts } from './facts.ts';
import { fromQuery, toQuery, type Ignored } from './query.ts';

export type Change = (part: Partial<Asked>) => void;

/** The server knows no address: it is read once the page is alive. */
export function useAsked(facts: CompareFacts): { asked: Asked; ignored: Ignored[]; change: Change } {
  const [read, setRead] = useState<{ asked: Asked; ignored: Ignored[] }>({ asked: firstAsked(facts), ignored: [] });
  useEffect(() => {
    if (currentQuery()) setRead(fromQuery(currentQuery(), facts));
  }, []);
  const change: Change = (part) => {
    const asked = { ...read.asked, ...part };
    setRead({ asked, ignored: [] });
    replaceQuery(toQuery(asked, facts));
  };
  return { ...read, change };
}
