import { draftsOf, opened, type Desk } from './desk.ts';
import { keyOf, sameCase, type Kept } from './kept.ts';
import { keep, sheetOf, type Tools } from './sheet.ts';
import { byChange, readShelf } from './shelf.ts';

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
