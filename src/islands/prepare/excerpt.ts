import type { Place } from '../../domain/intake/index.ts';

/** Around a place, and of the place itself, in characters. */
const REACH = 24;
const LONGEST = 40;

export type Excerpt = { before: string; marked: string; after: string };

/** The line in which a place stands, cut to what is needed to find it; what was left out is an ellipsis. */
export function excerptOf(text: string, { start, end }: Place): Excerpt {
  const head = text.slice(0, start);
  const before = lastOf(head.slice(head.lastIndexOf('\n') + 1), REACH);
  const line = /^[^\n]*/.exec(text.slice(end, end + 4 * REACH))?.[0] ?? '';
  const after = shortened(line, REACH).replace(/\s\S{0,9}…$/, ' …');
  return { before, marked: shortened(text.slice(start, end), LONGEST), after };
}

/** The first line of `words`, at most so many characters of it. */
export function shortened(words: string, longest: number): string {
  const line = /^[^\n]*/.exec(words)?.[0] ?? '';
  const characters = [...line.slice(0, 2 * longest + 2)];
  if (characters.length <= longest && line === words) return line;
  return `${characters.slice(0, longest).join('').trimEnd()}…`;
}

function lastOf(line: string, longest: number): string {
  const characters = [...line.slice(-2 * longest - 2)];
  if (characters.length <= longest) return line;
  // From the beginning of a word on.
  return `… ${characters
    .slice(-longest)
    .join('')
    .replace(/^\S{0,9}\s+/, '')}`;
}
