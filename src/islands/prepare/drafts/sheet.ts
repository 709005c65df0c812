import type { Stored, Writing } from '../../../browser/storage.ts';
import type { PrepareFacts } from '../facts.ts';
import { keptText, keyOf, readKept, sameCase, type Kept } from './kept.ts';

/** Where drafts are kept; other tabs read and write there at any time. */
export type Store = {
  read: (key: string) => Stored;
  write: (key: string, text: string) => Writing;
  erase: (key: string) => void;
  keys: (start: string) => string[];
};

export type Tools = {
  store: Store;
  facts: Pick<PrepareFacts, 'offers'>;
  /** Of this page as long as it is open; no other page has it. */
  tab: string;
  /** A text without a dot, never the same twice. */
  newId: () => string;
  now: () => number;
  /** The name of a version that is kept beside another. */
  besideName: (kept: Kept) => string;
};

/** One draft as one tab holds it. */
export type Sheet = {
  kept: Kept;
  /** The text under its key as this tab last read or wrote it; `null` where there was none. */
  known: string | null;
  /** The last revision that this tab wrote; `null` once it shows what another has written since. */
  mine: string | null;
  /** Why the last change is not on the device; `null` where it is. */
  unsaved: 'full' | 'denied' | null;
  /** What another tab has done to it: changed it at the same time, so that this is a draft of its own now, or erased it. */
  elsewhere: 'beside' | 'gone' | null;
};

export const sheetOf = (kept: Kept, known: string | null): Sheet => ({
  ...{ kept, known },
  ...{ mine: null, unsaved: null, elsewhere: null },
});

/**
 * Keeps what the tab holds. Where another tab has written something else under the key since, that stays, and this becomes
 * a draft of its own.
 */
export function keep(sheet: Sheet, tools: Tools): Sheet {
  const { kept, known } = sheet;
  const there = tools.store.read(keyOf(kept.id));
  if (there.kind === 'text' && there.text !== known && !saysTheSame(there.text, kept, tools)) {
    return keep(beside(sheet, tools), tools);
  }
  const revision = `${tools.tab}.${tools.newId()}`;
  const written = { ...kept, revision, over: buildsOn(kept) };
  const text = keptText(written);
  const done = tools.store.write(keyOf(kept.id), text);
  if (done !== 'kept') return { ...sheet, unsaved: done };
  return { kept: written, known: text, mine: revision, unsaved: null, elsewhere: stillSo(sheet) };
}

/**
 * Looks at what other tabs have done: follows them where this tab loses nothing by it, else both versions are kept. What
 * another tab has erased stays on this one until its page is closed, and is kept again as soon as it is changed.
 */
export function lookAgain(sheet: Sheet, tools: Tools): Sheet {
  const there = tools.store.read(keyOf(sheet.kept.id));
  if (there.kind === 'denied') return sheet;
  if (there.kind === 'nothing') return sheet.known === null ? sheet : { ...sheet, known: null, elsewhere: 'gone' };
  if (there.text === sheet.known) return sheet;
  const other = readKept(sheet.kept.id, there.text, tools.facts);
  if (other && (includes(other, sheet) || sameCase(other, sheet.kept))) {
    return { ...sheetOf(other, there.text), elsewhere: stillSo(sheet) };
  }
  return sheet.mine !== null || sheet.unsaved ? keep(beside(sheet, tools), tools) : sheet;
}

/** Whether another version has all that this tab has written. */
const includes = (other: Kept, { mine, unsaved }: Sheet) =>
  !unsaved && (mine === null || mine === other.revision || other.over.includes(mine));

const saysTheSame = (text: string, kept: Kept, { facts }: Tools) => {
  const other = readKept(kept.id, text, facts);
  return other !== null && sameCase(other, kept);
};

const beside = ({ kept }: Sheet, tools: Tools): Sheet => ({
  ...sheetOf({ ...kept, id: tools.newId(), name: tools.besideName(kept), revision: '', over: [] }, null),
  elsewhere: 'beside',
});

const stillSo = ({ elsewhere }: Sheet) => (elsewhere === 'gone' ? null : elsewhere);

/** Beyond these, a tab that wrote long ago takes a version that builds on its own for another: one copy too many. */
const MOST_TABS = 8;

/** One revision for each of the tabs that wrote it, the newest. */
function buildsOn({ revision, over }: Kept): string[] {
  const newest = new Map<string, string>();
  for (const one of [revision, ...over]) {
    const [writer = ''] = one.split('.');
    if (writer !== '' && !newest.has(writer)) newest.set(writer, one);
  }
  return [...newest.values()].slice(0, MOST_TABS);
}
