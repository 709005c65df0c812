import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { askBeforeLeaving, onLeaving } from '../../../browser/leaving.ts';
import { currentQuery, replaceQuery } from '../../../browser/location.ts';
import {
  eraseStored,
  onStoredChange,
  readOfTab,
  readStored,
  storedKeys,
  writeOfTab,
  writeStored,
} from '../../../browser/storage.ts';
import type { Draft } from '../../../domain/intake/index.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Strings } from '../../../i18n/strings.ts';
import type { PrepareFacts } from '../facts.ts';
import { changed, isAtRisk, openDesk, presetOn, refreshed, type Desk } from './desk.ts';
import { nameOf } from './name-of.ts';
import { readShelf, type Shelf } from './shelf.ts';
import type { Tools } from './sheet.ts';

/** Which draft this tab has open. */
const OPEN = 'appui.open-case';

export type Drafts = {
  draft: Draft;
  desk: Desk;
  /** What the device keeps, as it was read last: while the reader types, the other drafts are not read again. */
  shelf: Shelf;
  tools: Tools;
  change: (draft: Draft) => void;
  rename: (name: string) => void;
  /** Does what a function of the desk says. */
  act: (step: (desk: Desk, tools: Tools) => Desk) => void;
};

/** The reader’s drafts: each change is on the device before the next key is struck. */
export function useDrafts(facts: PrepareFacts, labels: Strings['prepare']): Drafts {
  const tools = useMemo(() => toolsOf(facts, labels), []);
  const first = useMemo(() => ({ desk: load(facts, tools), shelf: readShelf(tools) }), []);
  const now = useRef(first);
  const [, draw] = useReducer<number, undefined>((count) => count + 1, 0);

  const put = (desk: Desk, shelf = readShelf(tools)) => {
    now.current = { desk, shelf };
    draw(undefined);
  };
  const type = (part: { draft: Draft } | { name: string }) => {
    const { desk, shelf } = now.current;
    const next = changed(desk, part, tools);
    put(next, next.sheet.kept.id === desk.sheet.kept.id ? shelf : undefined);
  };
  const act: Drafts['act'] = (step) => {
    put(step(now.current.desk, tools));
  };
  const look = () => {
    act(refreshed);
  };

  const { desk, shelf } = now.current;
  const { kept } = desk.sheet;
  const atRisk = isAtRisk(desk);
  useEffect(() => void writeOfTab(OPEN, kept.id), [kept.id]);
  useEffect(() => onStoredChange(look), []);
  useEffect(() => onLeaving(look), []);
  useEffect(() => (atRisk ? askBeforeLeaving() : undefined), [atRisk]);
  return {
    ...{ draft: kept.draft, desk, shelf, tools, act },
    change: (draft) => {
      type({ draft });
    },
    rename: (name) => {
      type({ name });
    },
  };
}

function toolsOf(facts: PrepareFacts, labels: Strings['prepare']): Tools {
  const newId = () => Math.random().toString(36).slice(2);
  return {
    store: { read: readStored, write: writeStored, erase: eraseStored, keys: storedKeys },
    ...{ facts, newId, tab: newId(), now: Date.now },
    besideName: (kept) => fill(labels.drafts.besideName, { name: nameOf(kept, facts, labels) }),
  };
}

/** What the address presets is then taken off it: a reload does not undo what the reader chose since. */
function load(facts: PrepareFacts, tools: Tools): Desk {
  const query = Object.fromEntries(new URLSearchParams(currentQuery()));
  replaceQuery('');
  const open = readOfTab(OPEN);
  const desk = openDesk(open.kind === 'text' ? open.text : null, facts.offers[0]?.id ?? '', tools);
  return presetOn(desk, query, tools);
}
