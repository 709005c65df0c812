import { describe, expect, test } from 'vitest';
import { answersFor, emptyDraft, emptyRow, isAnswered, isBlank, type Draft } from '../../../src/domain/intake/index.ts';
import { sampleFields } from '../../support/sample-intake.ts';

const draft = (part: Partial<Draft>): Draft => ({ ...emptyDraft('sample'), ...part });
const field = (name: string) => sampleFields.find(({ id }) => id === name)!;

describe('a draft is blank as long as nothing in it would be a loss', () => {
  test.for<[string, Partial<Draft>, boolean]>([
    ['a first one', {}, true],
    ['choices that a click brings back', { situation: 'outage', way: 'phone', language: 'both' }, true],
    ['a product', { chosen: { sample: { product: 'analytics', tier: 'elite' } } }, true],
    ['a severity of one’s own', { chosen: { sample: { severity: 'P2' } } }, false],
    ['an answer to the coach', { coach: { stopped: 'no' } }, false],
    ['a text that was emptied', { values: { a: '' } }, true],
    ['a space', { values: { a: ' ' } }, false],
    ['an empty row', { rows: { steps: [emptyRow([{ id: 'action' }])] } }, true],
    ['a word in a row', { rows: { steps: [{ action: '' }, { action: 'x' }] } }, false],
  ])('%s', ([, part, blank]) => {
    expect(isBlank(draft(part))).toBe(blank);
  });
});

test('answers: the severity comes from outside, blank rows are left out, other fields are not there', () => {
  const fields = [field('priority'), field('steps-to-reproduce'), field('company-name')];
  const rows = {
    'steps-to-reproduce': [{ action: 'a' }, { action: ' ', got: '' }, { got: 'b' }],
    contacts: [{ name: 'x' }],
  };
  expect(answersFor(fields, draft({ rows, values: { priority: 'P4', other: 'x' } }), 'P2')).toEqual({
    priority: { value: 'P2', rows: [] },
    'steps-to-reproduce': { value: '', rows: [{ action: 'a' }, { got: 'b' }] },
    'company-name': { value: '', rows: [] },
  });
});

describe('answered', () => {
  test.for<[string, string, string, object[], boolean]>([
    ['a text', 'business-impact', 'much', [], true],
    ['blank space', 'business-impact', ' \n\t', [], false],
    ['a tick', 'status-checked', 'yes', [], true],
    ['a tick taken back', 'status-checked', '', [], false],
    ['a word that is no tick', 'status-checked', 'no', [], false],
    ['a list with a row', 'contacts', '', [{ name: 'Ana' }], true],
    ['a list without one', 'contacts', 'words', [], false],
    ['a tick without the names it needs', 'reachable', 'yes', [], false],
    ['names without the tick', 'reachable', '', [{ name: 'Ana' }], false],
    ['a tick and a name', 'reachable', 'yes', [{ name: 'Ana' }], true],
  ])('%s', ([, id, value, rows, answered]) => {
    expect(isAnswered(field(id), { value, rows: rows as Record<string, string>[] })).toBe(answered);
  });

  test('nothing at all', () => {
    expect(isAnswered(field('contacts'), undefined)).toBe(false);
  });
});
