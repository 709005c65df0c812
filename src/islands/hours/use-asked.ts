import { useEffect, useState } from 'preact/hooks';
import { currentQuery, replaceQuery } from '../../browser/location.ts';
import { fromQuery, toQuery, type Asked, type Ignored } from './asked.ts';
import type { HoursFacts } from './facts.ts';

/** What the reader chose, which is also in the address; `undefined` takes a choice back. */
export type Change = (part: { [name in keyof Asked]?: Asked[name] | undefined }) => void;

/** The server knows no address: it is read once the page is alive. */
export function useAsked(days: HoursFacts['days']): { asked: Asked; ignored: Ignored[]; change: Change } {
  const [read, setRead] = useState<{ asked: Asked; ignored: Ignored[] }>({ asked: {}, ignored: [] });
  useEffect(() => setRead(fromQuery(currentQuery(), days)), []);
  const change: Change = (part) => {
    const kept = Object.entries({ ...read.asked, ...part }).filter(([, value]) => value !== undefined);
    const asked = Object.fromEntries(kept) as Asked;
    setRead({ asked, ignored: [] });
    replaceQuery(toQuery(asked));
  };
  return { ...read, change };
}
