import { expect, test } from 'vitest';
import type { Situation } from '../../../src/domain/facts.ts';
import { fieldsFor } from '../../../src/domain/intake/index.ts';
import { sampleFields } from '../../support/sample-intake.ts';

const ofCase = 'problem-summary company-name steps-to-reproduce priority business-impact';

test.for<[Situation, string, string]>([
  ['problem', 'analytics', ofCase],
  ['problem', 'audience-manager', ofCase.replace('steps', 'audience-manager-subdomain steps')],
  ['outage', 'analytics', `status-checked ${ofCase} outage-start`],
  ['escalation', 'analytics', 'incident-number business-justification'],
  ['escalation', 'audience-manager', 'incident-number business-justification'],
])('%s, %s', ([situation, product, ids]) => {
  expect(fieldsFor(situation, product, sampleFields).map(({ id }) => id)).toEqual(ids.split(' '));
});

test('an outage asks for all that a problem asks for, and more', () => {
  const problem = fieldsFor('problem', 'audience-manager', sampleFields);
  const outage = fieldsFor('outage', 'audience-manager', sampleFields);
  expect(outage).toEqual(expect.arrayContaining(problem));
  expect(outage.length).toBeGreaterThan(problem.length);
});
