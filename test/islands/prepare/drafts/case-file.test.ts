import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseDraftsJsonSchema } from '../../../../src/collections/case-drafts-schema.ts';
import { situations } from '../../../../src/domain/facts.ts';
import type { Draft } from '../../../../src/domain/intake/index.ts';
import { caseFileText, readCaseFile, SCHEMA_PATH } from '../../../../src/islands/prepare/drafts/case-file.ts';
import { keptText } from '../../../../src/islands/prepare/drafts/kept.ts';
import { draftSaying, fullDraft, keptSaying, sampleOffers } from '../../../support/sample-drafts.ts';
import { nastyTexts } from '../../../support/sample-intake.ts';

const address = `https://appui.example${SCHEMA_PATH}`;
const schema = caseDraftsJsonSchema(address);
const fits = new Ajv({
  strict: true,
  formats: { 'date-time': (text: string) => !Number.isNaN(Date.parse(text)) },
}).compile(schema);

const read = (text: string) => readCaseFile(text, sampleOffers, 7);
const brought = (draft: Draft, name = '', changedAt = 0) => ({ name, changedAt, draft });

/** Out and in again; on the way, somebody who knows only the schema looks at it. */
function there(drafts: ReturnType<typeof brought>[]) {
  const text = caseFileText(drafts, address);
  // A file is bytes: it must survive being written and read as UTF-8.
  const file = new TextDecoder().decode(new TextEncoder().encode(text));
  expect(fits(JSON.parse(file)), JSON.stringify(fits.errors)).toBe(true);
  return read(file);
}

describe('out and in again', () => {
  test.for([...nastyTexts, ['100,000 characters', 'Où ? 👍\r\n'.repeat(11_112)] as const])('%s', ([, text]) => {
    const draft: Draft = {
      ...fullDraft,
      values: { 'problem-summary': text, [text.slice(0, 50)]: text },
      rows: { 'steps-to-reproduce': [{ action: text, got: text }] },
    };
    const drafts = [brought(draft, text, 1_700_000_000_123), brought(draftSaying(text))];
    expect(there(drafts)).toEqual({ kind: 'drafts', drafts });
  });

  test('any draft', () => {
    const word = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    const key = fc.oneof(word, fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty'));
    const draft = fc.record<Draft>({
      situation: fc.constantFrom(...situations),
      offer: fc.constantFrom('one', 'two'),
      chosen: fc.dictionary(key, fc.record({ product: word, tier: word, severity: word }, { requiredKeys: [] })),
      way: fc.constantFrom('', 'e-mail', 'portal', 'phone'),
      coach: fc.dictionary(key, fc.constantFrom('yes', 'no')),
      values: fc.dictionary(key, word),
      rows: fc.dictionary(key, fc.array(fc.dictionary(key, word))),
      language: fc.constantFrom('en', 'fr', 'both'),
    });
    const changedAt = fc.integer({ min: -8.64e15, max: 8.64e15 });
    fc.assert(
      fc.property(fc.array(fc.record({ name: word, changedAt, draft }), { minLength: 1 }), (drafts) => {
        const back = there(drafts);
        // Compared as JSON: to `toEqual`, a key called __proto__ is none.
        expect(JSON.stringify(back)).toBe(JSON.stringify({ kind: 'drafts', drafts }));
      }),
    );
  });
});

describe('what is no file of ours is refused', () => {
  const file = (part: object) =>
    JSON.stringify({ format: 'appui-cases', version: 2, drafts: [{ draft: {} }], ...part });
  test.for([
    ['', 'not-json'],
    ['%PDF-1.7', 'not-json'],
    [file({}).slice(0, -1), 'not-json'],
    ['null', 'not-ours'],
    ['[]', 'not-ours'],
    ['{}', 'not-ours'],
    ['{"format":"other","version":2,"drafts":[]}', 'not-ours'],
    ['{"name":"package","version":"1.0.0"}', 'not-ours'],
    [file({ version: 3 }), 'newer'],
    [file({ version: '2' }), 'damaged'],
    [file({ version: 0 }), 'damaged'],
    [file({ drafts: [] }), 'empty'],
    [file({ drafts: {} }), 'damaged'],
    [file({ drafts: [{ draft: {} }, { draft: null }] }), 'damaged'],
    [file({ drafts: [null] }), 'damaged'],
  ] as const)('%s: %s', ([text, why]) => {
    expect(read(text)).toEqual({ kind: 'refused', why });
  });

  test('a time that is none stands for the moment of reading', () => {
    const drafts = [{ toString: '' }, 'yesterday', null, 9e15].map((odd) => ({
      changed: odd,
      changedAt: odd,
      draft: {},
    }));
    expect(read(file({ drafts }))).toMatchObject({ drafts: drafts.map(() => ({ changedAt: 7 })) });
  });

  test('any text is read without a crash', () => {
    const odd = fc.jsonValue().map((drafts) => file({ drafts }));
    const odder = fc.jsonValue().map((it) => file({ drafts: [{ draft: it, name: it, changed: it, changedAt: it }] }));
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), odd, odder), (text) => void read(text)));
  });
});

describe('what is read besides', () => {
  test('a file of the first version', () => {
    const draft = { situation: 'problem', product: 'aa', values: { 'steps-to-reproduce': 'a\nb' }, language: 'fr' };
    const text = JSON.stringify({ format: 'appui-cases', version: 1, drafts: [{ draft }] });
    expect(read(text)).toMatchObject({
      drafts: [{ changedAt: 7, draft: { rows: { 'steps-to-reproduce': [{ action: 'a' }, { action: 'b' }] } } }],
    });
  });

  test('a single draft as a device keeps it', () => {
    const kept = keptSaying('id', 'words', { name: 'n', changedAt: 5 });
    expect(read(keptText(kept))).toEqual({ kind: 'drafts', drafts: [brought(kept.draft, 'n', 5)] });
  });

  test('foreign keys are passed over, and the words kept', () => {
    const text = JSON.stringify({
      ...{ format: 'appui-cases', version: 2, by: 'hand' },
      drafts: [{ name: 3, changed: 'yesterday', mood: 'bad', draft: { ...fullDraft, colour: 'red' } }],
    });
    expect(read(`\uFEFF${text}`)).toEqual({ kind: 'drafts', drafts: [brought(fullDraft, '', 7)] });
    expect(fits(JSON.parse(text.replace('"name":3,"changed":"yesterday",', '')))).toBe(true);
  });
});

test.for<[string, unknown]>([
  ['no format', { version: 2, drafts: [{ draft: fullDraft }] }],
  ['another version', { format: 'appui-cases', version: 3, drafts: [{ draft: fullDraft }] }],
  ['no drafts', { format: 'appui-cases', version: 2, drafts: [] }],
  [
    'a situation that we do not know',
    { format: 'appui-cases', version: 2, drafts: [{ draft: { ...fullDraft, situation: 'x' } }] },
  ],
  [
    'a value that is no text',
    { format: 'appui-cases', version: 2, drafts: [{ draft: { ...fullDraft, values: { a: 1 } } }] },
  ],
  ['no rows', { format: 'appui-cases', version: 2, drafts: [{ draft: { ...fullDraft, rows: undefined } }] }],
])('the schema refuses %s', ([, file]) => {
  expect(fits(JSON.parse(JSON.stringify(file)))).toBe(false);
});
