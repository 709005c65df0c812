import { foreignWords } from './foreign-words.ts';
import { otherLocale, type Locale } from './locale.ts';

/**
 * A page with the words of the other language marked as such (WCAG 3.1.2). What is marked already stays, and so does
 * what is no text for readers: scripts, drawings, and islands, which must come to the browser as they were made.
 */
export function markForeign(html: string, locale: Locale): string {
  const start = Math.max(0, html.indexOf('<body'));
  let skipped: { name: string; depth: number } | undefined;
  const marked = html.slice(start).replace(tagOrText, (part, close?: string, name?: string) => {
    if (name === undefined) return skipped ? part : markWords(part, otherLocale(locale));
    if (!skipped && !close && keepsAsIs(name, part)) skipped = { name, depth: 0 };
    if (skipped?.name !== name || part.endsWith('/>')) return part;
    skipped.depth += close ? -1 : 1;
    if (skipped.depth === 0) skipped = undefined;
    return part;
  });
  return html.slice(0, start) + marked;
}

/** A tag, whose attributes may hold `>`, or what stands between two tags. */
const tagOrText = /<(\/?)([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;

const keepsAsIs = (name: string, tag: string) =>
  /^(?:script|style|template|svg|option|textarea|astro-island)$/.test(name) || (name !== 'body' && /\slang=/.test(tag));

const patterns = { fr: patternOf(foreignWords.fr), en: patternOf(foreignWords.en) };

const markWords = (text: string, lang: Locale) =>
  text.replace(patterns[lang], (words) => `<span lang="${lang}">${words}</span>`);

/** The longest first: a name within a name is part of it. */
function patternOf(words: string[]): RegExp {
  const written = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('&', '&amp;').replace(/[()+.]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\d])(?:${written.join('|')})(?![\\p{L}\\d])`, 'gu');
}
