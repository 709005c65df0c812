/** Reads JSON of which nothing is known. A key such as `__proto__` is a key like any other, here and in what comes out. */

export type JsonObject = Record<string, unknown>;

/** @returns `undefined` where the text is no JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const record = (value: unknown): JsonObject | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;

export const textsOf = (value: unknown): Record<string, string> =>
  entriesOf(value, (entry) => typeof entry === 'string');

/** The entries that fit; none where the value has none. */
export function entriesOf<T>(value: unknown, fits: (entry: unknown) => entry is T): Record<string, T> {
  const entries = Object.entries(record(value) ?? {});
  return Object.fromEntries(entries.filter((entry): entry is [string, T] => fits(entry[1])));
}

/** Whether two values hold the same, in whatever order their keys stand. */
export const sameJson = (one: unknown, other: unknown): boolean => inOrder(one) === inOrder(other);

const inOrder = (value: unknown) =>
  JSON.stringify(value, (_, it: unknown) => {
    const entries = record(it);
    return entries ? Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1))) : it;
  });
