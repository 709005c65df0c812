import { expect, test } from 'vitest';
import { atomFeed, tagUri, type Feed } from '../../src/collections/atom-feed.ts';
import { childOf, childrenOf, readXml } from '../support/read-atom.ts';

const entry = {
  id: 'tag:appui.example,2026-11-21:en/changes/one',
  title: 'A title',
  category: { term: 'fact', label: 'facts' },
  summary: 'A summary.',
  updated: '2026-11-21T00:00:00Z',
  link: 'https://appui.example/en/changes/#one',
};

const feed: Feed = {
  id: 'tag:appui.example,2026-11-20:en/changes',
  self: 'https://appui.example/en/changes.xml',
  link: 'https://appui.example/en/changes/',
  title: 'Changes',
  author: 'Appui',
  language: 'en',
  entries: [entry],
};

/** [what, as written] */
test.for([
  ['an ampersand', 'hours & languages'],
  ['an entity that is none', 'the sign &amp; as text'],
  ['angle brackets', 'P1 < P4 > <b>bold</b> <!-- no --> ]]>'],
  ['quotes of each kind', `"double", 'single', “English”, « français »`],
  ['no-break spaces', 'prêt\u202f; à 17\u00a0h\u00a030\u00a0: oui'],
  ['accented letters', 'délai visé, œuvre, Île, Šumava, ﷺ'],
  ['a figure outside the first plane', 'smile 🙂'],
] as const)('%s is read back as it was written', ([, text]) => {
  const texts = { title: text, summary: text, link: text };
  const root = readXml(atomFeed({ ...feed, title: text, author: text, entries: [{ ...entry, ...texts }] }));
  const only = childOf(root, 'entry');
  expect(childOf(root, 'title').text).toBe(text);
  expect(childOf(childOf(root, 'author'), 'name').text).toBe(text);
  expect([childOf(only, 'title').text, childOf(only, 'summary').text]).toEqual([text, text]);
  expect(childOf(only, 'link').attributes['href']).toBe(text);
});

test('characters that XML cannot hold are left out', () => {
  const root = readXml(atomFeed({ ...feed, title: 'a\u0000b\u000bc\ufffed\ud800e\tf' }));
  expect(childOf(root, 'title').text).toBe('abcde\tf');
});

/** RFC 4287, sections 4.1.1 and 4.1.2: what a feed and an entry must have. */
test('a feed has what the standard asks for', () => {
  const root = readXml(
    atomFeed({ ...feed, entries: [entry, { ...entry, id: 'tag:two', updated: '2026-11-20T00:00:00Z' }] }),
  );
  expect(root.attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' });
  expect(childOf(root, 'id').text).toBe(feed.id);
  expect(childOf(root, 'updated').text, 'that of the newest entry').toBe('2026-11-21T00:00:00Z');
  expect(childrenOf(root, 'link').map(({ attributes }) => [attributes['rel'], attributes['href']])).toEqual([
    ['self', feed.self],
    ['alternate', feed.link],
  ]);
  const ids = childrenOf(root, 'entry').map((one) => childOf(one, 'id').text);
  expect(ids).toEqual([entry.id, 'tag:two']);
});

test('a feed without entries is refused: it would have no date', () => {
  expect(() => atomFeed({ ...feed, entries: [] })).toThrow(RangeError);
});

test('a tag names the host and the day, not the address', () => {
  expect(tagUri(new URL('https://appui.example:8080/fr/x/?y#z'), '2026-11-20', 'fr/changes/one')).toBe(
    'tag:appui.example,2026-11-20:fr/changes/one',
  );
});
