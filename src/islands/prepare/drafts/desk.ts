import { emptyDraft, isBlank, type Draft } from '../../../domain/intake/index.ts';
import { idOf, KEYS, keptText, keyOf, readKept, sameCase, type Kept } from './kept.ts';
import { keep, lookAgain, sheetOf, type Sheet, type Tools } from './sheet.ts';
import { byChange, moveOldDrafts, readShelf, valuesOf, type Shelf, type Value } from './shelf.ts';

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

/** Puts another draft on screen; where it has gone meanwhile, nothing changes. */
export function opened(desk: Desk, id: string, tools: Tools): Desk {
  if (id === desk.sheet.kept.id) return desk;
  const next = desk.others.find(({ kept }) => kept.id === id) ?? sheetOn(id, tools);
  if (!next) return desk;
  const others = desk.others.filter((one) => one !== next);
  return refreshed(shown({ ...desk, others }, next), tools);
}

export function erased(desk: Desk, id: string, name: string, tools: Tools): Desk {
  const [here] = onlyHere(desk).filter(({ key }) => key === keyOf(id));
  const values = here ? [here] : valuesOf(tools.store).filter(({ key }) => key === keyOf(id));
  return without(desk, { values, open: desk.sheet.kept.id === id ? id : null, name }, tools);
}

/** Also what cannot be read. */
export function allErased(desk: Desk, tools: Tools): Desk {
  const here = onlyHere(desk);
  const stored = valuesOf(tools.store).filter(({ key }) => !here.some((one) => one.key === key));
  return without(desk, { values: [...here, ...stored], open: desk.sheet.kept.id, name: null }, tools);
}

/** Erases what cannot be read. */
export const asideErased = (desk: Desk, values: Value[], name: string, tools: Tools): Desk =>
  without(desk, { values, open: null, name }, tools);

/** What another tab has erased is kept again. */
export const keptOn = (desk: Desk, tools: Tools): Desk => ({ ...desk, sheet: keep(desk.sheet, tools) });

/** The reader has taken note of what another tab has done. */
export const heard = (desk: Desk): Desk => ({ ...desk, sheet: { ...desk.sheet, elsewhere: null } });

/** Replaces nothing: what stands under a key by now stays, and what is brought back gets another. */
export function broughtBack(desk: Desk, tools: Tools): Desk {
  const { values, open, name } = desk.erased ?? { values: [], open: null, name: null };
  let sheet: Sheet | undefined;
  let next: Desk = { ...desk, erased: null };
  const left = values.filter(({ key, text }) => {
    const kept = readKept(idOf(key), text, tools.facts);
    if (!kept || !key.startsWith(KEYS)) return !putBack({ key, text }, tools);
    const back = keep(sheetOf(kept, null), tools);
    next = { ...next, others: [...next.others, back] };
    if (kept.id === open) sheet = back;
    return false;
  });
  if (sheet) next = opened(next, sheet.kept.id, tools);
  return left.length > 0 ? { ...next, erased: { values: left, open: null, name } } : next;
}

/** What a file brings. */
export type Brought = Pick<Kept, 'name' | 'changedAt' | 'draft'>;

export type TakenIn = { desk: Desk; added: number; known: number } | 'full';

/** Adds drafts that are not here already, and shows the one changed last; all of them, or none where there is no room. */
export function takenIn(desk: Desk, brought: readonly Brought[], tools: Tools): TakenIn {
  const here = draftsOf(desk, readShelf(tools));
  const added = brought
    .filter((one, i) => ![...here, ...brought.slice(0, i)].some((other) => sameCase(one, other)))
    .map((one) => keep(sheetOf({ ...one, id: tools.newId(), revision: '', over: [] }, null), tools));
  if (added.some(({ unsaved }) => unsaved === 'full')) {
    for (const { kept } of added) tools.store.erase(keyOf(kept.id));
    return 'full';
  }
  const next = { ...desk, others: [...desk.others, ...added] };
  const [last] = added.map(({ kept }) => kept).sort(byChange);
  return {
    desk: last ? opened(next, last.id, tools) : desk,
    added: added.length,
    known: brought.length - added.length,
  };
}

/** The reader should know that nothing can be kept before they begin to write. */
function blankSheet({ situation, offer, language }: Draft, tools: Tools): Sheet {
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
  [sheet, ...others].some(({ unsaved, kept }) => unsaved !== null && !isBlank(kept.draft));

const isOnlyHere = ({ unsaved, elsewhere, kept }: Sheet) =>
  (unsaved !== null || elsewhere === 'gone') && !isBlank(kept.draft);

const onlyHere = ({ sheet, others }: Desk): Value[] =>
  [sheet, ...others].filter(isOnlyHere).map(({ kept }) => ({ key: keyOf(kept.id), text: keptText(kept) }));

const isWatched = (sheet: Sheet) => sheet.mine !== null || isOnlyHere(sheet);

/** Another draft comes on screen; the one that was there is laid aside. */
const shown = (desk: Desk, sheet: Sheet): Desk => ({
  ...desk,
  ...{ sheet, restored: false },
  others: isWatched(desk.sheet) ? [...desk.others, desk.sheet] : desk.others,
});

/** Erases: what was on screen gives way to the draft changed last, and there is room again for what had none. */
function without(desk: Desk, gone: Erased, tools: Tools): Desk {
  for (const { key } of gone.values) tools.store.erase(key);
  const stays = ({ kept }: Sheet) => !gone.values.some(({ key }) => key === keyOf(kept.id));
  const left = { ...desk, others: desk.others.filter(stays), erased: gone.values.length > 0 ? gone : desk.erased };
  if (gone.open === null) return refreshed(left, tools);
  const cleared = { ...left, sheet: blankSheet(desk.sheet.kept.draft, tools), restored: false };
  const [next] = [...left.others.map(({ kept }) => kept), ...readShelf(tools).drafts].sort(byChange);
  return next ? opened(cleared, next.id, tools) : cleared;
}

/** Puts back what cannot be read, as it was. @returns Whether there was room. */
function putBack({ key, text }: Value, { store, newId }: Tools): boolean {
  const there = store.read(key);
  if (there.kind === 'text' && there.text === text) return true;
  return store.write(there.kind === 'text' ? keyOf(newId()) : key, text) === 'kept';
}
