import { blankSheet, onlyHere, opened, refreshed, type Desk, type Erased } from './desk.ts';
import { idOf, KEYS, keyOf, readKept } from './kept.ts';
import { keep, sheetOf, type Sheet, type Tools } from './sheet.ts';
import { byChange, readShelf, valuesOf, type Value } from './shelf.ts';

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
