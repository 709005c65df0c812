import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyDraft, type Draft } from '../../../src/domain/intake/index.ts';
import { choices, draftText, readDraft } from '../../../src/islands/prepare/saved-draft.ts';

const known = { products: [{ id: 'am' }, { id: 'analytics' }], severities: [{ id: 'P1' }, { id: 'P2' }] };
const full: Draft = {
  situation: 'outage',
  product: 'analytics',
  coach: { stopped: 'no', degraded: 'yes' },
  severity: 'P1',
  values: { 'problem-summary': 'Où est « ça » ? 👍\r\nx', 'field-of-long-ago': 'kept' },
  language: 'fr',
};
const altered = (changes: object) => JSON.stringify({ version: 1, draft: { ...full, ...changes } });

test('what was kept comes back', () => {
  expect(readDraft(draftText(full), known)).toEqual(full);
});

test('any words come back as they were', () => {
  const words = fc.dictionary(fc.string(), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(words, (values) => {
      expect(readDraft(draftText({ ...full, values }), known)?.values).toEqual({ ...values });
    }),
  );
});

describe('not a draft of ours', () => {
  test.for([
    '',
    'null',
    '[]',
    '42',
    '"draft"',
    '{',
    '{}',
    '{"version":1}',
    '{"version":1,"draft":null}',
    '{"version":1,"draft":[]}',
    '{"version":2,"draft":{}}',
    '{"version":"1","draft":{}}',
    '{"draft":{"values":{"a":"b"}}}',
  ])('%s', (text) => {
    expect(readDraft(text, known)).toBeNull();
  });

  test('any text is read without a crash', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readDraft(text, known)));
    fc.assert(
      fc.property(fc.jsonValue(), (draft) => {
        const read = readDraft(JSON.stringify({ version: 1, draft }), known);
        if (!read) return;
        expect(Object.keys(read).sort()).toEqual(Object.keys(full).sort());
        expect(Object.values(read.values).every((value) => typeof value === 'string')).toBe(true);
      }),
    );
  });
});

describe('what is odd in a draft falls back; the words stay', () => {
  test.for<[string, object, Partial<Draft>]>([
    ['a product of long ago', { product: 'gone' }, { product: 'am' }],
    ['an unknown situation', { situation: 'party' }, { situation: 'problem' }],
    ['an unknown severity', { severity: 'P9' }, { severity: '' }],
    ['an unknown language', { language: 'de' }, { language: 'en' }],
    ['odd answers', { coach: { stopped: 'maybe', degraded: 'no', question: 1 } }, { coach: { degraded: 'no' } }],
    ['odd values', { values: { a: 1, b: null, c: 'x', d: ['y'] } }, { values: { c: 'x' } }],
    ['no values', { values: 'none' }, { values: {} }],
  ])('%s', ([, changes, expected]) => {
    expect(readDraft(altered(changes), known)).toEqual({ ...full, ...expected });
  });

  test('a missing part is that of a first draft', () => {
    expect(readDraft('{"version":1,"draft":{}}', known)).toEqual(emptyDraft('am'));
  });
});

describe('choices from an address', () => {
  test.for<[object, object]>([
    [{ situation: 'escalation' }, { situation: 'escalation' }],
    [
      { product: 'analytics', severity: 'P2' },
      { product: 'analytics', severity: 'P2' },
    ],
    [{ situation: 'x', product: '', severity: 'p1', 'problem-summary': 'words' }, {}],
    [{}, {}],
  ])('%o', ([wanted, taken]) => {
    expect(choices(wanted, known)).toEqual(taken);
  });
});
