import { expect, test } from 'vitest';
import { changes } from '../../src/collections/changes.ts';

const FILE = 'content/data/changes.yaml';

const change = (id: string, date: string, more = '') => `- id: ${id}
  date: '${date}'
  kind: fact
  title: { en: Hours, fr: Heures }
  text: { en: New hours., fr: Nouvelles heures. }
${more}`;

const sources = `page-one:
  title: { en: One, fr: Un }
  publisher: Adobe
  url: https://example.com/
  language: en
  date: unsaid
  compared: '2026-11-20'
`;

test('newest first, with a page and sources where there are any', () => {
  const text = change('two', '2026-11-21', '  page: hours\n  sources: [page-one]\n') + change('one', '2026-11-20');
  expect(changes(text, sources)).toMatchObject([{ id: 'two', page: 'hours', sources: ['page-one'] }, { id: 'one' }]);
});

/** [what is wrong, the file, what the author reads] */
test.for([
  [
    'a day in words',
    change('one', '21 November'),
    `${FILE}:2  [0].date: "21 November" cannot stand here; write the date between quotes`,
  ],
  [
    'the oldest first',
    change('one', '2026-11-20') + change('two', '2026-11-21'),
    `${FILE}:7  [1].date: is newer than the change above it; put the newest first`,
  ],
  ['one id twice', change('one', '2026-11-20') + change('one', '2026-11-20'), '[1].id: "one" is already used'],
  ['no French', change('one', '2026-11-20').replace(', fr: Heures', ''), '[0].title.fr: is missing'],
  [
    'an unknown page',
    change('one', '2026-11-20', '  page: houres\n'),
    `${FILE}:6  [0].page: no page is called "houres"; write one of home, compare`,
  ],
  [
    'an unknown source',
    change('one', '2026-11-20', '  sources: [page-one, page-two]\n'),
    `${FILE}:6  [0].sources[1]: no source is called "page-two"; add it to sources.yaml`,
  ],
] as const)('%s', ([, text, message]) => {
  expect(() => changes(text, sources)).toThrow(message);
});

test('the list of the project is read, and names the beginning', () => {
  expect(changes().at(-1)).toMatchObject({ id: 'first-facts', date: '2026-11-20' });
});
