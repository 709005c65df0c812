/** A stretch of a text: `start` inclusive, `end` exclusive, in UTF-16 units, so that it can be marked and selected. */
export type Place = { start: number; end: number };

/** In the order of the text, without those that lie in an earlier one. */
export function apart<T extends Place>(places: readonly T[]): T[] {
  let free = 0;
  return [...places]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const stands = start >= free;
      if (stands) free = end;
      return stands;
    });
}

/** `text` with other words in one place; all other characters stay as they are. */
export const replaced = (text: string, { start, end }: Place, words: string): string =>
  text.slice(0, start) + words + text.slice(end);
