import type { Place } from './place.ts';

/** What stands before and after a place in its own sentence and line, at most `reach` characters of each. */
export function surroundings(text: string, { start, end }: Place, reach: number): [before: string, after: string] {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  return [before.split(BREAK).at(-1) ?? '', after.split(BREAK)[0] ?? ''];
}

const BREAK = /\n|[.!?;](?=\s|$)/;

/** Whether a place stands between quotation marks: the name of something, not the reader’s own word. */
export function isQuoted(text: string, { start, end }: Place): boolean {
  return (
    /["“«‹‘'][\s\u00a0\u202f]?$/.test(text.slice(start - 2, start)) &&
    /^[\s\u00a0\u202f]?["”»›’']/.test(text.slice(end, end + 2))
  );
}
