import { useMemo, useState } from 'preact/hooks';
import type { ZoneEntry } from '../../i18n/zones.ts';
import type { ZoneWords } from './words.ts';
import { stepFor } from './zone-keys.ts';
import { withOwnNames } from './zone-list.ts';
import { indexZones, searchZones, type FoundZone } from './zone-search.ts';

type Asked = {
  /** Undefined until the list has been loaded. */
  entries: readonly ZoneEntry[] | undefined;
  zone: string;
  device: string;
  words: ZoneWords;
};

export type ZoneState = {
  query: string;
  /** How many zones the query finds; undefined until the list has been loaded. */
  count: number | undefined;
  /** Those of them that the list shows; none while it is closed. */
  drawn: FoundZone[];
  listed: boolean;
  /** The option where the reader is; -1 for none. */
  active: number;
  write: (text: string) => void;
  show: () => void;
  /** Forgets what was typed and closes the list. */
  clear: () => void;
  /** @returns Whether the key leads to an option. */
  walk: (key: string) => boolean;
};

/** More than these are counted, not drawn: each key stroke must stay cheap, and nobody reads four hundred rows. */
export const DRAWN = 40;

/** What the reader has typed, what that finds, and where they are in it. */
export function useZoneState({ entries, zone, device, words: { locale } }: Asked): ZoneState {
  const [query, setQuery] = useState('');
  const [listed, setListed] = useState(true);
  const [active, setActive] = useState(-1);
  const index = useMemo(
    () => entries && indexZones(withOwnNames(entries, [zone, device]), locale),
    [entries, zone, device, locale],
  );
  const found = useMemo(() => index && searchZones(index, query, [device, zone]), [index, query]);
  const drawn = found?.slice(0, DRAWN) ?? [];

  const set = (text: string, shown: boolean) => {
    setQuery(text);
    setListed(shown);
    setActive(text.trim() === '' ? -1 : 0);
  };
  const walk = (key: string) => {
    const step = stepFor(key, active, drawn.length);
    if (step === undefined) return false;
    setListed(true);
    setActive(step);
    return true;
  };
  return {
    ...{ query, count: found?.length, drawn: listed ? drawn : [], listed, active, walk },
    write: (text) => set(text, true),
    show: () => setListed(true),
    clear: () => set('', false),
  };
}
