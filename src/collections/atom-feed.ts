/** An entry of a feed. Texts are plain; addresses are whole. */
export type FeedEntry = { id: string; title: string; summary: string; updated: string; link: string };

export type Feed = {
  /** The address of the feed itself. */
  self: string;
  /** The page that shows the same. */
  link: string;
  title: string;
  author: string;
  language: string;
  /** Newest first. */
  entries: FeedEntry[];
};

/** RFC 4287. Dates are RFC 3339 instants; ids never change, whatever becomes of the addresses. */
export function atomFeed({ self, link, title, author, language, entries }: Feed): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(language)}">`,
    `<id>${xml(link)}</id>`,
    `<title>${xml(title)}</title>`,
    `<updated>${xml(entries[0]?.updated ?? '1970-01-01T00:00:00Z')}</updated>`,
    `<author><name>${xml(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${xml(language)}" href="${xml(link)}"/>`,
    ...entries.map(entry),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

const entry = ({ id, title, summary, updated, link }: FeedEntry): string =>
  `<entry><id>${xml(id)}</id><title>${xml(title)}</title><updated>${xml(updated)}</updated>` +
  `<link rel="alternate" type="text/html" href="${xml(link)}"/><summary>${xml(summary)}</summary></entry>`;

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Escaped for text and for attributes; characters that XML cannot hold are left out. */
const xml = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
