import { expect, test } from 'vitest';
import { stepAt, stepsOf, type StepId } from '../../../src/islands/prepare/steps.ts';

const field = { id: 'summary' } as Parameters<typeof stepsOf>[0]['fields'][number];
const all: StepId[] = ['what', 'severity', 'case', 'ready', 'send'];

test('what does not apply is no step', () => {
  expect(stepsOf({ ways: ['portal'], fields: [field], asksSeverity: true })).toEqual(all);
  expect(stepsOf({ ways: ['portal'], fields: [field], asksSeverity: false })).not.toContain('severity');
  expect(stepsOf({ ways: [], fields: [], asksSeverity: false })).toEqual(['what']);
});

test.for<[string, StepId]>([
  ['', 'what'],
  ['step-case', 'case'],
  ['step-ready', 'ready'],
  ['preview', 'ready'],
  ['severity', 'severity'],
  ['field-summary', 'case'],
  ['what-nobody-knows', 'what'],
])('“%s” stands in the step %s', ([anchor, step]) => {
  expect(stepAt(anchor, all)).toBe(step);
});

test('a place in a step that is gone leads to the first', () => {
  expect(stepAt('severity', ['what', 'case', 'ready', 'send'])).toBe('what');
});
