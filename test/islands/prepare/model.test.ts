import { describe, expect, test } from 'vitest';
import type { MailWords } from '../../../src/domain/export/index.ts';
import { emptyDraft, type Draft } from '../../../src/domain/intake/index.ts';
import {
  fileName,
  linesFor,
  viewOf,
  withSeverity,
  withValue,
  type PrepareFacts,
} from '../../../src/islands/prepare/model.ts';
import { sampleFields, sampleRecipients, sampleSeverities, sampleWords } from '../../support/sample-intake.ts';

const facts: PrepareFacts = {
  products: [
    { id: 'audience-manager', name: 'Audience Manager' },
    { id: 'analytics', name: 'Analytics' },
  ],
  fields: sampleFields,
  severities: sampleSeverities,
  recipients: sampleRecipients,
  lines: [
    { id: 'a', products: ['audience-manager'], where: 'United States', display: '1-800', tel: '+1800', menu: 4 },
    { id: 'b', products: ['commerce'], where: 'Japan', display: '012', tel: null },
  ],
  portal: { name: 'Portal', url: 'https://portal.example' },
  rules: { callFirst: [], byMail: [], situation: { problem: [], outage: [], escalation: [] } },
  pages: { directory: '/', responseTimes: '/', contact: { name: 'Contact', url: 'https://contact.example' } },
};
const french: MailWords = { ...sampleWords, greeting: 'Bonjour,', product: 'Produit', colon: '\u00a0: ' };
const mail = { en: sampleWords, fr: french };

const draft = (changes: Partial<Draft>): Draft => ({ ...emptyDraft('audience-manager'), ...changes });
const view = (changes: Partial<Draft>) => viewOf(draft(changes), facts, mail);

describe('the priority', () => {
  test.for<[string, Partial<Draft>, string | undefined, boolean]>([
    ['unknown at first', {}, undefined, false],
    ['from the coach', { coach: { stopped: 'no', degraded: 'yes' } }, 'P2', false],
    ['P1: the phone comes first', { coach: { stopped: 'yes' } }, 'P1', true],
    ['the reader may overrule the coach', { coach: { stopped: 'yes' }, severity: 'P3' }, 'P3', false],
    ['or choose without it', { severity: 'P1' }, 'P1', true],
    ['an escalation asks for none', { situation: 'escalation', severity: 'P1' }, undefined, false],
  ])('%s', ([, changes, severity, callFirst]) => {
    const seen = view(changes);
    expect([seen.severity?.id, seen.callFirst]).toEqual([severity, callFirst]);
  });

  test('choosing what the coach says leaves it to the coach', () => {
    const before = draft({ coach: { stopped: 'yes' }, severity: 'P3' });
    const { coaching } = viewOf(before, facts, mail);
    expect(withSeverity(before, 'P1', coaching).severity).toBe('');
    expect(withSeverity(before, 'P2', coaching).severity).toBe('P2');
  });
});

test('answers stay while the reader looks at another situation and comes back', () => {
  let now = withValue(draft({}), 'problem-summary', 'No segments');
  now = { ...now, situation: 'escalation' };
  expect(viewOf(now, facts, mail).message.body).not.toContain('No segments');
  now = { ...now, situation: 'outage' };
  expect(viewOf(now, facts, mail).message.body).toContain('No segments');
});

test('the message is in its own language, English at first', () => {
  expect(view({}).message.body).toMatch(/^Hello,/);
  expect(view({ language: 'fr' }).message.body).toMatch(/^Bonjour,[^]*Produit\u00a0: Audience Manager/);
});

test('a secret is named with its field, and only where the field is part of the case', () => {
  const values = {
    'steps-to-reproduce': 'password: hunter2\npassword: hunter3',
    'business-justification': 'pwd=abc123',
  };
  const found = (situation: Draft['situation']) =>
    view({ values, situation }).found.map(({ field, secrets }) => [field.id, secrets]);
  expect(found('problem')).toEqual([['steps-to-reproduce', ['password']]]);
  expect(found('escalation')).toEqual([['business-justification', ['password']]]);
});

test('no link without an address, and none for a text that is too long', () => {
  expect(view({}).link.kind).toBe('safe');
  expect(view({ product: 'analytics' }).link.kind).toBe('no-address');
  expect(view({ product: 'analytics', situation: 'escalation' }).link.kind).toBe('safe');
  expect(view({ values: { 'steps-to-reproduce': 'é'.repeat(400) } }).link.kind).toBe('too-long');
});

test('a product that the data no longer has is the first one', () => {
  expect(view({ product: 'gone' }).product.id).toBe('audience-manager');
});

test('the file is named after choices, never after words', () => {
  expect(fileName('outage', 'P1')).toBe('support-outage-P1.eml');
  expect(fileName('escalation', '')).toBe('support-escalation.eml');
});

test('the numbers of a product are its own', () => {
  expect(linesFor('commerce', facts.lines).map(({ id }) => id)).toEqual(['b']);
  expect(linesFor('analytics', facts.lines)).toEqual([]);
});
