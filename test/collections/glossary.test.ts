import { expect, test } from 'vitest';
import { glossary, termCalled } from '../../src/collections/glossary.ts';

const term = (id: string) => `- id: ${id}
  term: { en: case, fr: cas }
  definition: { en: A problem., fr: Un problème. }
`;

const FILE = 'content/data/glossary.yaml';

/** [what is wrong, the file, what the author reads] */
test.for([
  ['an id in capitals', term('Case'), `${FILE}:1  [0].id: "Case" cannot stand here; use lower-case letters`],
  ['one id twice', term('case') + term('case'), `${FILE}:4  [1].id: "case" is already used in this list`],
  ['one language', term('case').replace(', fr: cas', ''), `${FILE}:2  [0].term.fr: is missing; write the French text`],
  ['a misspelt key', term('case').replace('definition', 'defintion'), 'is not a known key; write definition'],
  ['no YAML', '- id: [', 'is not YAML'],
] as const)('%s', ([, text, message]) => {
  expect(() => glossary(text)).toThrow(message);
});

test('no term stands twice in a language, and every definition is a sentence or more', () => {
  for (const locale of ['en', 'fr'] as const) {
    const names = glossary().map(({ term }) => term[locale]);
    expect(names.filter((name, i) => names.indexOf(name) < i)).toEqual([]);
    expect(glossary().filter(({ definition }) => !/^\p{Lu}.*\.$/u.test(definition[locale]))).toEqual([]);
  }
});

test('a link to a term that is not there names those that are', () => {
  expect(termCalled('workaround').term.fr).toBe('contournement');
  expect(() => termCalled('work-around')).toThrow(/^no term is called "work-around"; there are: case, .*workaround/);
});
