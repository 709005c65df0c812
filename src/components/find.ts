/** @throws {Error} That names what was looked for, so that an author sees which word of a page is wrong. */
export function find<T extends { id: string }>(things: readonly T[], id: string, what: string): T {
  const found = things.find((thing) => thing.id === id);
  if (found) return found;
  throw new Error(`no ${what} is called "${id}"; there are: ${things.map((thing) => thing.id).join(', ')}.`);
}
