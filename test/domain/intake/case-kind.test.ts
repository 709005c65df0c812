import { describe, expect, test } from 'vitest';
import type { Situation } from '../../../src/domain/facts.ts';
import { isKnown, recipientOf, thatApply, type CaseKind } from '../../../src/domain/intake/index.ts';
import { sampleFields, sampleRecipients } from '../../support/sample-intake.ts';

const ofCase = 'problem-summary company-name steps-to-reproduce priority business-impact';

describe('the fields of a case', () => {
  test.for<[string, Partial<CaseKind>, string]>([
    ['a problem', {}, ofCase],
    ['of one product', { product: 'audience-manager' }, ofCase.replace('steps', 'audience-manager-subdomain steps')],
    ['in the portal', { way: 'portal' }, `${ofCase} contacts`],
    ['of one severity', { severity: 'P1' }, `${ofCase} reachable`],
    ['an outage', { situation: 'outage' }, `status-checked ${ofCase} outage-start`],
    ['all that confines at once', { way: 'portal', severity: 'P1' }, `${ofCase} contacts reachable`],
    ['an escalation', { situation: 'escalation', severity: 'P1' }, 'incident-number business-justification'],
    ['a question, of which nothing is said', { situation: 'question' }, ''],
  ])('%s', ([, part, ids]) => {
    const kind: CaseKind = { situation: 'problem', product: 'analytics', way: 'e-mail', severity: 'P3', ...part };
    expect(
      thatApply(sampleFields, kind)
        .map(({ id }) => id)
        .join(' '),
    ).toBe(ids);
    expect(isKnown(kind.situation, sampleFields)).toBe(ids !== '');
  });
});

describe('recipients come from the data alone', () => {
  test.for<[Situation, string, string | undefined]>([
    ['problem', 'audience-manager', 'am@example.com'],
    ['outage', 'audience-manager', 'am@example.com'],
    ['problem', 'analytics', undefined],
    ['outage', 'commerce', undefined],
    ['billing', 'audience-manager', undefined],
    ['escalation', 'audience-manager', 'raise@example.com'],
    ['escalation', 'commerce', 'raise@example.com'],
  ])('%s, %s: %s', ([situation, product, address]) => {
    expect(recipientOf(situation, product, sampleRecipients)?.address).toBe(address);
  });

  test('a row for the product goes before one for all', () => {
    const own = { situation: 'escalation' as const, products: ['target'], address: 'own@example.com' };
    expect(recipientOf('escalation', 'target', [...sampleRecipients, own])).toBe(own);
  });
});
