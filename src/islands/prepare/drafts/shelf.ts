import { readDraft } from '../saved-draft.ts';
import { parsed, record } from './json.ts';
import { idOf, KEYS, keyOf, keptText, readKept, sameCase, type Kept } from './kept.ts';
import type { Store, Tools } from './sheet.ts';

/** What stands under a key, as it is. */
export type Value = { key: string; text: string };

export type Shelf = {
  /** The one changed last comes first. */
  drafts: Kept[];
  /** What cannot be read, such as a draft of a later version: it stays as it is. */
  aside: Value[];
};

/** The one draft of earlier builds, and what they could not read. */
const OLD_KEYS = ['appui.prepare', 'appui.prepare.unreadable'];

/** All that the device keeps of drafts. */
export function readShelf({ store, facts }: Tools): Shelf {
  const values = valuesOf(store);
  const read = values.map(({ key, text }) => (key.startsWith(KEYS) ? readKept(idOf(key), text, facts) : null));
  return {
    drafts: read.filter((kept) => kept !== null).sort(byChange),
    aside: values.filter((_, i) => !read[i]),
  };
}

export const byChange = (a: Kept, b: Kept): number => b.changedAt - a.changedAt;

export const valuesOf = (store: Store): Value[] =>
  [...store.keys(KEYS).sort(), ...OLD_KEYS].flatMap((key) => {
    const there = store.read(key);
    return there.kind === 'text' ? [{ key, text: there.text }] : [];
  });

/** Gives the draft of an earlier build a key of its own; where it cannot be read or kept, it stays where it is. */
export function moveOldDrafts(tools: Tools): void {
  const { store, facts } = tools;
  for (const { key, text } of valuesOf(store).filter((value) => OLD_KEYS.includes(value.key))) {
    const file = record(parsed(text));
    const draft = readDraft(file?.['draft'], file?.['version'], facts);
    if (!draft) continue;
    const kept = { id: tools.newId(), name: '', changedAt: tools.now(), revision: '', over: [], draft };
    const known = readShelf(tools).drafts.some((other) => sameCase(other, kept));
    if (known || store.write(keyOf(kept.id), keptText(kept)) === 'kept') store.erase(key);
  }
}

/** What cannot be read, as a file: as it is; several each after its key. */
export const asideText = (values: readonly Value[]): string =>
  values.length === 1 ? (values[0]?.text ?? '') : values.map(({ key, text }) => `${key}\n${text}\n`).join('\n');
