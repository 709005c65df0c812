import { expect, test } from 'vitest';
import { bodyHash, stateOf } from '../../src/collections/translation-state.ts';

const fr = { body: 'Une phrase.', translated: bodyHash('A sentence.') };
const en = { body: 'A sentence.', translated: bodyHash('Une phrase.') };

test('two versions that were read side by side are in step', () => {
  expect([stateOf(fr, en), stateOf(en, fr)]).toEqual(['in-step', 'in-step']);
});

test('a change on one side leaves the other one behind, and only that', () => {
  const changed = { ...fr, body: 'Une autre phrase.' };
  expect([stateOf(changed, en), stateOf(en, changed)]).toEqual(['in-step', 'behind']);
});

test('a text that keeps no hash was never compared', () => {
  expect(stateOf({ body: 'Une phrase.' }, en)).toBe('never-compared');
});

test('line ends and the blank around a text do not count; a letter does', () => {
  expect(bodyHash('\r\na\r\nb\r\n')).toBe(bodyHash('a\nb'));
  expect(bodyHash('a\nb')).not.toBe(bodyHash('a\nB'));
  expect(bodyHash('a')).toMatch(/^[0-9a-f]{12}$/);
});
