import { describe, expect, test } from 'vitest';
import type { FoundPage, SearchIndex } from '../../../src/browser/search-index.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import { piecesOf, search } from '../../../src/islands/search/model.ts';

/** The pages of a small site: the words of each, with what a word is worth there. */
type Pages = Record<string, Record<string, number>>;

/** As Pagefind does: beginnings of words are found, and a word that is nowhere finds what has its own beginning. */
function indexOf(pages: Pages): SearchIndex {
  const known = [...new Set(Object.values(pages).flatMap((words) => Object.keys(words)))];
  const formsOf = (word: string) => {
    const longer = known.filter((each) => each.startsWith(word));
    const shorter = known.filter((each) => word.startsWith(each)).sort((a, b) => b.length - a.length);
    return longer.length > 0 ? longer : shorter.slice(0, 1);
  };
  const resultsFor = (word: string) =>
    Object.entries(pages).flatMap(([url, words]) => {
      const matching = formsOf(word).filter((form) => form in words);
      const score = Math.max(0, ...matching.map((form) => words[form] ?? 0));
      const excerpt = `of <mark>${matching[0] ?? ''}</mark>`;
      const data = (): Promise<FoundPage> =>
        Promise.resolve({ url, excerpt, meta: { title: url }, filters: { kind: ['policies'] } });
      return score > 0 ? [{ id: url, score, data }] : [];
    });
  return { search: (word) => Promise.resolve({ results: resultsFor(word).sort((a, b) => b.score - a.score) }) };
}

const site: Record<Locale, SearchIndex> = {
  fr: indexOf({
    '/pannes/': { panne: 9, outil: 1, signaler: 2 },
    '/signaler/': { signaler: 9, cas: 3 },
    '/exemples/': { cas: 8 },
    '/autres/': { panne: 1, cas: 1, avion: 5, gravite: 2 },
  }),
  en: indexOf({ '/outages/': { outage: 9 }, '/both/': { signaler: 1, workaround: 4 } }),
};

async function found(query: string, limit = 15): Promise<string> {
  const outcome = await search({ query, locale: 'fr', limit }, (locale) => Promise.resolve(site[locale]));
  if (outcome.kind !== 'found') return outcome.kind;
  const hits = [...outcome.best, ...outcome.groups.flatMap((group) => group.hits)];
  return `${outcome.locale}: ${hits.map(({ url }) => url).join(' ')}`;
}

describe('what is found', () => {
  test.for([
    ['a word', 'panne', 'fr: /pannes/ /autres/'],
    ['the beginning of a word, as it is typed', 'sign', 'fr: /signaler/ /pannes/'],
    ['another form of a word', 'pannes', 'fr: /pannes/ /autres/'],
    ['two words: first the page that has more of both', 'signaler cas', 'fr: /signaler/ /exemples/ /pannes/ /autres/'],
    ['a rare word among those that no page has', 'signaler bug', 'fr: /signaler/ /pannes/'],
    ['a lone letter leads nowhere beside a word', 'gravite a', 'fr: /autres/'],
    ['a word of the other language, not what has its beginning here', 'outage', 'en: /outages/'],
    ['words that only the other language has all', 'signaler workaround', 'en: /both/'],
    ['nothing in either language', 'xqzvwk', 'nothing'],
    ['no question', '  ', 'empty'],
  ] as const)('%s', async ([, query, expected]) => {
    expect(await found(query)).toBe(expected);
  });

  test('an index of the other language that is missing costs only what it alone has', async () => {
    const open = (locale: Locale) => (locale === 'fr' ? Promise.resolve(site.fr) : Promise.reject(new Error('gone')));
    const ask = (query: string) => search({ query, locale: 'fr', limit: 15 }, open);
    expect(await ask('signaler workaround')).toMatchObject({ kind: 'found', locale: 'fr' });
    await expect(ask('workaround')).rejects.toThrow('gone');
  });

  test('first the page whose whole name was typed', async () => {
    const index = indexOf({ 'Îles de l’État': { état: 9 }, État: { état: 5 } });
    const outcome = await search({ query: 'l’état', locale: 'fr', limit: 15 }, () => Promise.resolve(index));
    expect(outcome).toMatchObject({ best: [{ title: 'État' }, { title: 'Îles de l’État' }] });
  });

  test('no more pages than asked for, of a number that is told', async () => {
    const outcome = await search({ query: 'cas', locale: 'fr', limit: 1 }, (locale) => Promise.resolve(site[locale]));
    expect(outcome).toMatchObject({ total: 3, groups: [] });
    expect(await found('cas', 1)).toBe('fr: /exemples/');
  });

  test('an index that cannot be loaded is an error, not “nothing”', async () => {
    const broken = () => Promise.reject(new Error('404'));
    await expect(search({ query: 'cas', locale: 'fr', limit: 15 }, broken)).rejects.toThrow('404');
  });
});

test('an excerpt is text with marks, whatever stands in it', () => {
  expect(piecesOf('a &lt;b&gt; &amp;amp; <mark>due</mark> <img src=x>moment')).toEqual([
    { text: 'a <b> &amp; ', marked: false },
    { text: 'due', marked: true },
    { text: ' moment', marked: false },
  ]);
});
