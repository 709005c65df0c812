import type { Place } from './place.ts';

/** What a list of cases shows of a subject, about. */
const LONGEST = 120;

/** What is too much for a summary: all after its first sentence, or after so many characters. */
export function longSummary(text: string): Place[] {
  const end = text.trimEnd().length;
  const second = /[.!?…][\s\u00a0]+(?=\p{Lu}\p{L}+ )/u.exec(text.slice(0, LONGEST));
  const start = second ? second.index + second[0].length : LONGEST;
  return end > start ? [{ start, end }] : [];
}
