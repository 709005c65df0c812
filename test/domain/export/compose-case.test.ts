import { describe, expect, test } from 'vitest';
import { composeCase, plainText, recipientOf, type CaseFile } from '../../../src/domain/export/index.ts';
import type { Situation } from '../../../src/domain/facts.ts';
import { fieldsFor } from '../../../src/domain/intake/index.ts';
import { sampleFields, sampleRecipients, sampleSeverities, sampleWords } from '../../support/sample-intake.ts';

const facts = { recipients: sampleRecipients, severities: sampleSeverities };
const products = {
  am: { id: 'audience-manager', name: 'Audience Manager' },
  an: { id: 'analytics', name: 'Analytics' },
};

function file(situation: Situation, product: keyof typeof products, values: Record<string, string>): CaseFile {
  return {
    situation,
    product: products[product],
    fields: fieldsFor(situation, products[product].id, sampleFields),
    values,
  };
}

const compose = (...args: Parameters<typeof file>) => composeCase(file(...args), 'en', sampleWords, facts);

test('a whole case', () => {
  const { body } = compose('problem', 'am', {
    'problem-summary': 'No segments',
    'company-name': 'Maison Lefèvre',
    'audience-manager-subdomain': 'https://lefevre.demdex.net',
    'steps-to-reproduce': '\n1. Open it.\n   2. See « nothing ».  \n\n',
    priority: 'P2',
    'business-impact': 'Much.',
  });
  expect(body.split('\n')).toEqual([
    'Hello,',
    '',
    'A problem.',
    '',
    'Product: Audience Manager',
    'problem-summary: No segments',
    'company-name: Maison Lefèvre',
    'audience-manager-subdomain: https://lefevre.demdex.net',
    '',
    'steps-to-reproduce:',
    '1. Open it.',
    '   2. See « nothing ».',
    '',
    'priority: P2. what P2 means',
    '',
    'business-impact:',
    'Much.',
    '',
    'Thank you.',
  ]);
});

test('headings follow the language of the message, the reader’s words do not', () => {
  const { body } = composeCase(file('problem', 'am', { 'problem-summary': 'Rien ne va' }), 'fr', sampleWords, facts);
  expect(body).toContain('problem-summary (fr): Rien ne va');
});

test('what is not answered stays out of the text, but is known as a section', () => {
  const { body, sections } = compose('outage', 'an', { 'status-checked': 'yes' });
  expect(body).toBe(
    'Hello,\n\nAn outage.\n\nProduct: Analytics\nstatus-checked (https://status.example): yes\n\nThank you.',
  );
  expect(sections.filter(({ text }) => text === '').map(({ field }) => field)).toContain('business-impact');
});

describe('subject', () => {
  test.for<[Situation, keyof typeof products, Record<string, string>, string]>([
    ['problem', 'am', {}, 'Audience Manager'],
    ['problem', 'am', { priority: 'P1', 'company-name': 'Acme' }, '[P1] Audience Manager - Acme'],
    [
      'problem',
      'an',
      { priority: 'P2', 'company-name': 'Acme', 'problem-summary': 'No data' },
      '[P2] Analytics - Acme - No data',
    ],
    ['outage', 'an', { priority: 'P1', 'problem-summary': 'Down' }, '[P1] Outage - Analytics - Down'],
    ['escalation', 'an', { 'incident-number': 'E-000123' }, 'Escalation - case E-000123 - Analytics'],
    // Answers to another situation do not slip in.
    ['escalation', 'an', { 'problem-summary': 'Down', priority: 'P1' }, 'Escalation - Analytics'],
    [
      'problem',
      'an',
      { 'problem-summary': 'Down\r\nBcc: thief@example.com' },
      'Analytics - Down Bcc: thief@example.com',
    ],
  ])('%s %s %o', ([situation, product, values, subject]) => {
    expect(compose(situation, product, values).subject).toBe(subject);
  });
});

describe('recipients come from the data alone', () => {
  test.for<[Situation, string, string | undefined]>([
    ['problem', 'audience-manager', 'am@example.com'],
    ['outage', 'audience-manager', 'am@example.com'],
    ['problem', 'analytics', undefined],
    ['outage', 'commerce', undefined],
    ['escalation', 'audience-manager', 'raise@example.com'],
    ['escalation', 'commerce', 'raise@example.com'],
  ])('%s, %s: %s', ([situation, product, address]) => {
    expect(recipientOf(situation, product, sampleRecipients)?.address).toBe(address);
  });

  test('a row for the product goes before one for all', () => {
    const own = {
      situation: 'escalation' as const,
      products: ['target'],
      address: 'own@example.com',
      source: 'sample',
    };
    expect(recipientOf('escalation', 'target', [...sampleRecipients, own])).toBe(own);
  });
});

test('plain text begins with the address, where there is one, and the subject', () => {
  const mail = { subject: 'S', body: 'B' };
  expect(plainText({ ...mail, to: { address: 'a@example.com' } }, sampleWords)).toBe(
    'To: a@example.com\nSubject: S\n\nB\n',
  );
  expect(plainText({ ...mail, to: null }, sampleWords)).toBe('Subject: S\n\nB\n');
});
