/** An entry of a feed. Texts are plain; addresses are whole. */
export type FeedEntry = {
  /** Never changes, whatever becomes of the text and its address. */
  id: string;
  title: string;
  /** `label` is for people. */
  category: { term: string; label: string };
  summary: string;
  /** An RFC 3339 instant. */
  updated: string;
  link: string;
};

export type Feed = {
  id: string;
  /** The address of the feed itself. */
  self: string;
  /** The page that shows the same. */
  link: string;
  title: string;
  author: string;
  language: string;
  /** Newest first; at least one, for a feed has to say when it was last changed. */
  entries: FeedEntry[];
};

/** A feed in the form of RFC 4287. @throws {RangeError} If it has no entries. */
export function atomFeed({ id, self, link, title, author, language, entries }: Feed): string {
  const [newest] = entries;
  if (!newest) throw new RangeError('a feed without entries has no date; write a first entry.');
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(language)}">`,
    `<id>${xml(id)}</id>`,
    `<title>${xml(title)}</title>`,
    `<updated>${xml(newest.updated)}</updated>`,
    `<author><name>${xml(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${xml(language)}" href="${xml(link)}"/>`,
    ...entries.map(entry),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

/** RFC 4151: who held the name on that day may give out the rest. @param day As `2026-11-20`. */
export const tagUri = ({ hostname }: URL, day: string, rest: string): string => `tag:${hostname},${day}:${rest}`;

const entry = ({ id, title, category, summary, updated, link }: FeedEntry): string =>
  [
    '<entry>',
    `<id>${xml(id)}</id>`,
    `<title>${xml(title)}</title>`,
    `<updated>${xml(updated)}</updated>`,
    `<link rel="alternate" type="text/html" href="${xml(link)}"/>`,
    `<category term="${xml(category.term)}" label="${xml(category.label)}"/>`,
    `<summary>${xml(summary)}</summary>`,
    '</entry>',
  ].join('\n');

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Escaped for text and for attributes; what XML 1.0 cannot hold (section 2.2) is left out. */
const xml = (text: string): string => text.replace(forbidden, '').replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

/** With the flag u a surrogate is found only where it stands alone. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
