import { expect, test } from 'vitest';
import { entitledTarget, type Condition } from '../../../src/domain/entitlement/index.ts';

const targets = [
  { tier: 'all', severity: 'A', amount: 1, unit: 'hour' },
  { tier: 'all', severity: 'B', amount: 1, unit: 'day' },
  { tier: 'online', severity: 'P1', amount: 1, unit: 'hour' },
  { tier: 'elite', severity: 'P1', amount: 15, unit: 'minute' },
  { tier: 'elite', severity: 'P2', amount: 30, unit: 'minute' },
] as const;

const conditions: Condition[] = [
  { id: 'agreement', given: { agreement: 'none' }, severities: ['A'], countsAs: 'B' },
  { id: 'billing', given: { subject: 'billing' }, severities: ['A'], countsAs: 'B' },
  { id: 'mail', given: { channel: 'e-mail' }, severities: ['P1'], within: { amount: 1, unit: 'hour' } },
  { id: 'lowered', given: { contacts: 'none' }, severities: ['P1'], countsAs: 'P2' },
  { id: 'slow', given: { contacts: 'none', channel: 'post' }, severities: ['P2'], within: { amount: 2, unit: 'day' } },
];

const signed = { subject: 'technical', agreement: 'signed' };

type Row = [
  name: string,
  tier: string,
  severity: string,
  answers: Record<string, string>,
  counted: string,
  target: string,
  changedBy: string[],
];

test.for<Row>([
  ['severity A, technical, agreement signed', 'all', 'A', signed, 'A', '1 hour', []],
  ['severity A without an agreement', 'all', 'A', { ...signed, agreement: 'none' }, 'B', '1 day', ['agreement']],
  ['severity A for billing', 'all', 'A', { ...signed, subject: 'billing' }, 'B', '1 day', ['billing']],
  ['both', 'all', 'A', { subject: 'billing', agreement: 'none' }, 'B', '1 day', ['agreement', 'billing']],
  ['billing as B stays B', 'all', 'B', { subject: 'billing', agreement: 'none' }, 'B', '1 day', []],
  ['P1 by phone', 'elite', 'P1', { channel: 'phone' }, 'P1', '15 minute', []],
  ['P1 by e-mail', 'elite', 'P1', { channel: 'e-mail' }, 'P1', '1 hour', ['mail']],
  ['P1 by e-mail, of a tier with the same time', 'online', 'P1', { channel: 'e-mail' }, 'P1', '1 hour', ['mail']],
  ['P2 by e-mail', 'elite', 'P2', { channel: 'e-mail' }, 'P2', '30 minute', []],
  [
    'a rule about the severity that counts',
    'elite',
    'P1',
    { contacts: 'none', channel: 'post' },
    'P2',
    '2 day',
    ['lowered', 'slow'],
  ],
  ['one answer of two', 'elite', 'P2', { contacts: 'none', channel: 'phone' }, 'P2', '30 minute', []],
  ['no answer yet', 'elite', 'P1', {}, 'P1', '15 minute', []],
])('%s', ([, tier, severity, answers, counted, target, changedBy]) => {
  const found = entitledTarget(targets, conditions, { tier, severity, answers });
  if (found === 'unsaid') throw new Error('unsaid');
  expect(found.target.severity).toBe(counted);
  expect(`${found.target.amount} ${found.target.unit}`).toBe(target);
  expect(found.changedBy).toEqual(changedBy);
});

test('what no source gives is unsaid', () => {
  expect(entitledTarget(targets, conditions, { tier: 'online', severity: 'P2', answers: {} })).toBe('unsaid');
});
