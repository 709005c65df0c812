import { describe, expect, test } from 'vitest';
import type { Situation } from '../../../src/domain/facts.ts';
import { answersFor, emptyDraft, readiness, thatApply } from '../../../src/domain/intake/index.ts';
import { sampleFields } from '../../support/sample-intake.ts';

function ready(situation: Situation, values: Record<string, string>, severity = '') {
  const kind = { situation, product: 'audience-manager', way: 'e-mail' as const, severity: '' };
  const fields = thatApply(sampleFields, kind);
  // One word stands for a row of steps.
  const rows = values['steps'] ? { 'steps-to-reproduce': [{ action: values['steps'] }] } : {};
  const draft = { ...emptyDraft('sample'), values, rows };
  const { filled, total, gaps } = readiness(answersFor(fields, draft, severity), fields);
  return { score: `${filled} of ${total}`, gaps: gaps.map(({ id }) => id).join(' ') };
}

describe('the score and the gaps, heaviest first, then in the order of the form', () => {
  test.for<[string, Situation, Record<string, string>, string, string, string]>([
    [
      'nothing yet',
      'problem',
      {},
      '',
      '0 of 5',
      'problem-summary steps-to-reproduce company-name business-impact priority',
    ],
    [
      'a summary',
      'problem',
      { 'problem-summary': 'No data' },
      '',
      '1 of 5',
      'steps-to-reproduce company-name business-impact priority',
    ],
    [
      'only spaces are no answer',
      'problem',
      { 'problem-summary': ' \n\t' },
      'P2',
      '1 of 5',
      'problem-summary steps-to-reproduce company-name business-impact',
    ],
    [
      'the optional sub-domain does not count',
      'problem',
      { 'audience-manager-subdomain': 'https://x.demdex.net' },
      '',
      '0 of 5',
      'problem-summary steps-to-reproduce company-name business-impact priority',
    ],
    [
      'all of it',
      'problem',
      { 'problem-summary': 'a', 'company-name': 'b', steps: 'c', 'business-impact': 'd' },
      'P1',
      '5 of 5',
      '',
    ],
    [
      'an outage: what was ticked counts, answers to other situations do not',
      'outage',
      { 'status-checked': 'yes', 'business-justification': 'x' },
      'P1',
      '2 of 7',
      'problem-summary steps-to-reproduce company-name business-impact outage-start',
    ],
    ['an escalation has no priority', 'escalation', {}, 'P1', '0 of 2', 'incident-number business-justification'],
  ])('%s', ([, situation, values, severity, score, gaps]) => {
    expect(ready(situation, values, severity)).toEqual({ score, gaps });
  });

  test('of two gaps with one weight, what the source demands comes first', () => {
    const [first, second] = sampleFields.filter(({ weight }) => weight === 5);
    const fields = [first!, { ...second!, required: 'yes' as const }];
    expect(readiness({}, fields).gaps.map(({ id }) => id)).toEqual([second!.id, first!.id]);
  });
});
