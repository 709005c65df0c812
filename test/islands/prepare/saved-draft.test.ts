import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyDraft, type Draft } from '../../../src/domain/intake/index.ts';
import { preset, readDraft } from '../../../src/islands/prepare/saved-draft.ts';
import { fullDraft, sampleOffers } from '../../support/sample-drafts.ts';

const read = (draft: unknown, version: unknown = 2) =>
  readDraft(JSON.parse(JSON.stringify(draft)) as unknown, version, sampleOffers);

test('what was kept comes back', () => {
  expect(read(fullDraft)).toEqual(fullDraft);
});

const words = fc.dictionary(fc.string(), fc.string({ unit: 'binary' }));

test('any words come back as they were', () => {
  fc.assert(
    fc.property(words, fc.dictionary(fc.string(), fc.array(words)), (values, rows) => {
      expect(read({ ...fullDraft, values, rows })).toEqual({ ...fullDraft, values: { ...values }, rows: { ...rows } });
    }),
  );
});

test('a field may have any name', () => {
  const odd = '{"__proto__":"a","constructor":"b","toString":"c"}';
  const draft = read(JSON.parse(`{"values":${odd},"rows":{"__proto__":[${odd}]},"coach":{"__proto__":"yes"}}`));
  expect(JSON.stringify(draft?.values)).toBe(odd);
  expect(JSON.stringify(draft?.rows)).toBe(`{"__proto__":[${odd}]}`);
  expect(Object.getPrototypeOf(draft?.values)).toBe(Object.prototype);
  expect(JSON.stringify(read(draft))).toBe(JSON.stringify(draft));
});

describe('not a draft of ours', () => {
  test.for<[unknown, unknown]>([
    [null, 2],
    [[], 2],
    [42, 2],
    ['draft', 2],
    [fullDraft, 3],
    [fullDraft, '2'],
    [fullDraft, null],
    [fullDraft, 0],
  ])('%j of version %j', ([draft, version]) => {
    expect(read(draft, version)).toBeNull();
  });

  test('any value is read without a crash', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(1, 2), (draft, version) => {
        const seen = read(draft, version);
        if (!seen) return;
        expect(Object.keys(seen).sort()).toEqual(Object.keys(fullDraft).sort());
        expect(Object.values(seen.values).every((value) => typeof value === 'string')).toBe(true);
      }),
    );
  });
});

describe('what is odd in a draft falls back; the words stay', () => {
  test.for<[string, object, Partial<Draft>]>([
    ['an offer of long ago', { offer: 'gone' }, { offer: 'one' }],
    ['an unknown situation', { situation: 'party' }, { situation: 'problem' }],
    ['an unknown way', { way: 'pigeon' }, { way: '' }],
    ['an unknown language', { language: 'de' }, { language: 'en' }],
    ['odd answers', { coach: { stopped: 'maybe', degraded: 'no', question: 1 } }, { coach: { degraded: 'no' } }],
    ['odd values', { values: { a: 1, b: null, c: 'x', d: ['y'] } }, { values: { c: 'x' } }],
    ['no values', { values: 'none' }, { values: {} }],
    ['odd rows', { rows: { a: 'x', b: [1, { c: 'y', d: 2 }] } }, { rows: { a: [], b: [{}, { c: 'y' }] } }],
    ['foreign keys', { mood: 'bad' }, {}],
  ])('%s', ([, changes, expected]) => {
    expect(read({ ...fullDraft, ...changes })).toEqual({ ...fullDraft, ...expected });
  });

  test('a missing part is that of a first draft', () => {
    expect(read({})).toEqual(emptyDraft('one'));
  });
});

describe('a draft of the first version', () => {
  const first = {
    ...{ situation: 'problem', product: 'm365', coach: { stopped: 'no' }, severity: 'P2', language: 'fr' },
    values: { 'problem-summary': 'Plus rien', 'steps-to-reproduce': ' Ouvrir.\r\n\n2. Attendre : « ça »\rFin' },
  };

  test('has its words, its choices, and its steps as rows', () => {
    expect(read(first, 1)).toEqual({
      ...{ situation: 'problem', offer: 'two', way: '', coach: { stopped: 'no' }, language: 'fr' },
      chosen: { two: { product: 'm365', severity: 'P2' } },
      values: { 'problem-summary': 'Plus rien' },
      rows: {
        'steps-to-reproduce': [{ action: ' Ouvrir.' }, { action: '2. Attendre : « ça »' }, { action: 'Fin' }],
      },
    });
  });

  test('that left the severity to the questions still does', () => {
    expect(read({ ...first, severity: '', product: 'gone' }, 1)?.chosen).toEqual({ one: { product: 'gone' } });
  });

  test('loses no line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const rows = read({ values: { 'steps-to-reproduce': text } }, 1)?.rows['steps-to-reproduce'] ?? [];
        const bare = (all: string) => all.replaceAll(/\s/g, '');
        expect(bare(rows.map(({ action }) => action).join(''))).toBe(bare(text));
      }),
    );
  });
});

describe('choices from an address', () => {
  const draft = emptyDraft('one');
  test.for<[Record<string, string>, Partial<Draft>]>([
    [{ situation: 'escalation' }, { situation: 'escalation' }],
    [{ product: 'aa', priority: 'P2' }, { chosen: { one: { product: 'aa', severity: 'P2' } } }],
    [
      { offer: 'two', tier: 'online' },
      { offer: 'two', chosen: { two: { tier: 'online' } } },
    ],
    [{ situation: 'x', product: '', priority: 'p1', 'problem-summary': 'words' }, {}],
    [{}, {}],
  ])('%o', ([query, taken]) => {
    const set = preset(draft, query, sampleOffers);
    expect({ ...set, chosen: {} }).toEqual({ ...draft, ...taken, chosen: {} });
    expect(set.chosen[set.offer]).toEqual(taken.chosen?.[set.offer]);
  });
});
