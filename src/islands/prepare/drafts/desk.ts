import { emptyDraft, type Draft } from '../../../domain/intake/index.ts';
import { preset } from '../saved-draft.ts';
import { sameJson } from './json.ts';
import { isEmpty, KEYS, keptText, keyOf, readKept, type Kept } from './kept.ts';
import { keep, lookAgain, sheetOf, type Sheet, type Tools } from './sheet.ts';
import { byChange, moveOldDrafts, readShelf, type Shelf, type Value } from './shelf.ts';

/** What one tab has on its desk. Each function gives the next state, and reads and writes what the device keeps. */
export type Desk = {
  /** The draft on screen. */
  sheet: Sheet;
  /** Other drafts that this tab has written: they may be nowhere else, or another tab may be about to replace them. */
  others: Sheet[];
  /** Whether the draft on screen is as the reader once left it. */
  restored: boolean;
  /** What can be brought back; `null` where nothing has been erased. */
  erased: Erased | null;
};

/** `open` is the draft that was on screen, if it is among them; `name` is `null` where all were erased. */
export type Erased = { values: Value[]; open: string | null; name: string | null };

/** @param wanted The draft that this tab had open; without it, the one changed last is shown. */
export function openDesk(wanted: string | null, offer: string, tools: Tools): Desk {
  moveOldDrafts(tools);
  const { drafts } = readShelf(tools);
  const id = (drafts.find((kept) => kept.id === wanted) ?? drafts[0])?.id;
  const sheet = id === undefined ? undefined : sheetOn(id, tools);
  return {
    sheet: sheet ?? blankSheet(emptyDraft(offer), tools),
    others: [],
    restored: sheet !== undefined,
    erased: null,
  };
}

/** All drafts, also what could not be kept; the one changed last comes first. */
export function draftsOf({ sheet, others }: Desk, { drafts }: Shelf): Kept[] {
  const here = [sheet, ...others].map(({ kept }) => kept);
  return [...here, ...drafts.filter(({ id }) => !here.some((one) => one.id === id))].sort(byChange);
}

/** The draft on screen has been changed, or renamed. */
export function changed(desk: Desk, part: { draft: Draft } | { name: string }, tools: Tools): Desk {
  const kept = { ...desk.sheet.kept, ...part, changedAt: tools.now() };
  return { ...desk, sheet: keep({ ...desk.sheet, kept }, tools), restored: false };
}

/** Other tabs may have changed something, or there may be room again. */
export function refreshed(desk: Desk, tools: Tools): Desk {
  const seen = (sheet: Sheet) => retried(lookAgain(sheet, tools), tools);
  // What another tab has erased stays where the reader saw it, and nowhere else.
  const stays = (next: Sheet, i: number) =>
    next.unsaved !== null || next.elsewhere !== 'gone' || desk.others[i]?.elsewhere === 'gone';
  return { ...desk, sheet: seen(desk.sheet), others: desk.others.map(seen).filter(stays).filter(isWatched) };
}

/** A blank draft about the same offer; it is kept once something is changed in it. */
export const begun = (desk: Desk, tools: Tools): Desk => shown(desk, blankSheet(desk.sheet.kept.draft, tools));

/** An address makes choices for the reader: a draft in which something is written keeps its own, and another begins. */
export function presetOn(desk: Desk, query: Record<string, string>, tools: Tools): Desk {
  const { kept } = desk.sheet;
  if (sameJson(preset(kept.draft, query, tools.facts), kept.draft)) return desk;
  const { sheet, ...rest } = isEmpty(kept) ? desk : begun(desk, tools);
  return { ...rest, sheet: { ...sheet, kept: { ...sheet.kept, draft: preset(sheet.kept.draft, query, tools.facts) } } };
}

/** Puts another draft on screen; where it has gone meanwhile, nothing changes. */
export function opened(desk: Desk, id: string, tools: Tools): Desk {
  if (id === desk.sheet.kept.id) return desk;
  const next = desk.others.find(({ kept }) => kept.id === id) ?? sheetOn(id, tools);
  if (!next) return desk;
  const others = desk.others.filter((one) => one !== next);
  return refreshed(shown({ ...desk, others }, next), tools);
}

/** What another tab has erased is kept again. */
export const keptOn = (desk: Desk, tools: Tools): Desk => ({ ...desk, sheet: keep(desk.sheet, tools) });

/** The reader has taken note of what another tab has done. */
export const heard = (desk: Desk): Desk => ({ ...desk, sheet: { ...desk.sheet, elsewhere: null } });

/** The reader should know that nothing can be kept before they begin to write. */
export function blankSheet({ situation, offer, language }: Draft, tools: Tools): Sheet {
  const draft = { ...emptyDraft(offer), situation, language };
  const kept = { id: tools.newId(), name: '', changedAt: tools.now(), revision: '', over: [], draft };
  return { ...sheetOf(kept, null), unsaved: tools.store.read(KEYS).kind === 'denied' ? 'denied' : null };
}

function sheetOn(id: string, { store, facts }: Tools): Sheet | undefined {
  const there = store.read(keyOf(id));
  const kept = there.kind === 'text' ? readKept(id, there.text, facts) : null;
  return kept && there.kind === 'text' ? sheetOf(kept, there.text) : undefined;
}

const retried = (sheet: Sheet, tools: Tools): Sheet => (sheet.unsaved ? keep(sheet, tools) : sheet);

/** Whether closing the page would lose words that the reader has not erased. */
export const isAtRisk = ({ sheet, others }: Desk): boolean =>
  [sheet, ...others].some(({ unsaved, kept }) => unsaved !== null && !isEmpty(kept));

const isOnlyHere = ({ unsaved, elsewhere, kept }: Sheet) =>
  (unsaved !== null || elsewhere === 'gone') && !isEmpty(kept);

/** The drafts that are nowhere but in this tab, as they would be kept. */
export const onlyHere = ({ sheet, others }: Desk): Value[] =>
  [sheet, ...others].filter(isOnlyHere).map(({ kept }) => ({ key: keyOf(kept.id), text: keptText(kept) }));

const isWatched = (sheet: Sheet) => sheet.mine !== null || isOnlyHere(sheet);

/** Another draft comes on screen; the one that was there is laid aside. */
const shown = (desk: Desk, sheet: Sheet): Desk => ({
  ...desk,
  ...{ sheet, restored: false },
  others: isWatched(desk.sheet) ? [...desk.others, desk.sheet] : desk.others,
});
