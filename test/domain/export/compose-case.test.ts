import { describe, expect, test } from 'vitest';
import { composeCase, oneLine, plainText, type CaseFile } from '../../../src/domain/export/index.ts';
import type { Situation, Way } from '../../../src/domain/facts.ts';
import { thatApply, TICKED, type Answer, type Language } from '../../../src/domain/intake/index.ts';
import { counted } from '../../support/cases.ts';
import {
  anyText,
  caseOf,
  nastyTexts,
  sampleFields,
  sampleRecipients,
  sampleWords,
  sampleWordsFr,
} from '../../support/sample-intake.ts';

const words = { en: sampleWords, fr: sampleWordsFr };
const check = counted('messages');
const products = {
  am: { id: 'audience-manager', name: 'Audience Manager' },
  an: { id: 'analytics', name: 'Analytics' },
};

/** A text, or the rows of a field that repeats. */
type Given = Record<string, string | Answer['rows']>;
type Choices = { product?: keyof typeof products; way?: Way; languages?: Language[] };

function compose(situation: Situation, given: Given, choices: Choices = {}) {
  const { way = 'e-mail', languages = ['en'] } = choices;
  const product = products[choices.product ?? 'am'];
  const severity = typeof given['priority'] === 'string' ? given['priority'] : '';
  const fields = thatApply(sampleFields, { situation, product: product.id, way, severity });
  const answer = (it: Given[string]): Answer =>
    typeof it === 'string' ? { value: it, rows: [] } : { value: TICKED, rows: it };
  const answers = Object.fromEntries(Object.entries(given).map(([id, it]) => [id, answer(it)]));
  const file: CaseFile = { situation, way, product, fields, answers };
  return composeCase(file, languages, words, sampleRecipients);
}

const lines = (text: string) => text.split('\n');

test('a whole case: what identifies it in short lines, then what is told, people last', () => {
  const { body } = compose('problem', {
    'problem-summary': 'No segments',
    'company-name': 'Maison Lefèvre',
    'audience-manager-subdomain': 'https://lefevre.demdex.net',
    'steps-to-reproduce': [
      { action: 'Open it', address: 'https://lefevre.example', got: 'nothing' },
      { action: '', address: ' ', got: '' },
      { action: 'Wait', got: '« still »' },
    ],
    priority: 'P1',
    'business-impact': '\n \nMuch:\n  - money  \n\n',
    reachable: [{ name: 'Ana', reach: '+33 1' }, { name: 'Karim' }],
  });
  expect(lines(body)).toEqual([
    'Hello,',
    '',
    'A problem.',
    '',
    'Product: Audience Manager',
    'problem-summary: No segments',
    'company-name: Maison Lefèvre',
    'audience-manager-subdomain: https://lefevre.demdex.net',
    'priority: P1',
    '',
    'steps-to-reproduce:',
    '1. Open it',
    '   address: https://lefevre.example',
    '   got: nothing',
    '2. Wait',
    '   got: « still »',
    '',
    'business-impact:',
    'Much:',
    '  - money',
    '',
    'reachable:',
    '- Ana, +33 1',
    '- Karim',
    '',
    'Thank you.',
  ]);
});

test('the lines of a tenth step stand under its text', () => {
  const steps = Array.from({ length: 10 }, () => ({ action: 'Wait', got: 'nothing' }));
  const { body } = compose('problem', { 'steps-to-reproduce': steps });
  expect(body).toContain('9. Wait\n   got: nothing\n10. Wait\n    got: nothing\n');
});

describe('languages', () => {
  const given = { 'problem-summary': 'Rien ne va', 'steps-to-reproduce': [{ action: 'Ouvrir', got: 'rien' }] };

  test('headings follow the language of the message, the reader’s words do not', () => {
    const { body } = compose('problem', given, { languages: ['fr'] });
    expect(body).toContain('problem-summary (fr)\u00a0: Rien ne va');
    expect(body).toContain('1. Ouvrir\n   got (fr)\u00a0: rien');
  });

  test('in both, phrases and headings are there twice, the reader’s words once', () => {
    const { body, subject } = compose('outage', { ...given, 'status-checked': TICKED }, { languages: ['en', 'fr'] });
    expect(lines(body)).toEqual([
      'Hello,',
      'Bonjour,',
      '',
      // What is the same in both stands there once.
      'An outage.',
      '',
      'Product / Produit: Audience Manager',
      'problem-summary / problem-summary (fr): Rien ne va',
      'status-checked / status-checked (fr) (https://status.example): yes / oui',
      '',
      'steps-to-reproduce / steps-to-reproduce (fr):',
      '1. Ouvrir',
      '   got / got (fr): rien',
      '',
      'Thank you.',
      'Merci.',
    ]);
    expect(subject).toBe('Outage - Audience Manager - Rien ne va');
  });
});

test('the spaces that indent a text are kept', () => {
  const { body } = compose('problem', { 'business-impact': '\n    at a()\n  at b()\n' });
  expect(body).toContain('business-impact:\n    at a()\n  at b()\n\nThank you.');
});

test('what is not answered stays out of the text, but is known as a section', () => {
  const { body, sections } = compose('outage', { 'status-checked': TICKED }, { product: 'an' });
  expect(body).toBe(
    'Hello,\n\nAn outage.\n\nProduct: Analytics\nstatus-checked (https://status.example): yes\n\nThank you.',
  );
  expect(sections.filter(({ text }) => text === '').map(({ field }) => field)).toContain('business-impact');
});

test('people under a box that is no longer ticked stay out', () => {
  const file = caseOf({ situation: 'problem', way: 'e-mail', text: 'Ana' });
  const answers = { ...file.answers, reachable: { value: '', rows: [{ name: 'Ana' }] } };
  expect(composeCase({ ...file, answers }, ['en'], words, sampleRecipients).body).not.toContain('reachable');
});

describe('only a letter greets', () => {
  test.for<[Way, Situation, string]>([
    ['e-mail', 'problem', 'Hello,\n\nA problem.\n\nProduct: Audience Manager\n\nThank you.'],
    ['portal', 'problem', 'Product: Audience Manager'],
    ['phone', 'problem', 'Product: Audience Manager'],
    // It says what it wants wherever it is pasted.
    ['portal', 'escalation', 'Please escalate.\n\nProduct: Audience Manager'],
  ])('%s, %s', ([way, situation, text]) => {
    const { body, to } = compose(situation, {}, { way });
    expect(body).toBe(text);
    expect(to !== null).toBe(way === 'e-mail');
  });
});

describe('subject', () => {
  test.for<[Situation, keyof typeof products, Given, string]>([
    ['problem', 'am', {}, 'Audience Manager'],
    ['problem', 'am', { priority: 'P1', 'company-name': 'Acme' }, '[P1] Audience Manager - Acme'],
    [
      'problem',
      'an',
      { priority: 'P2', 'company-name': 'Acme', 'problem-summary': 'No data' },
      '[P2] Analytics - Acme - No data',
    ],
    ['problem', 'an', { priority: 'A' }, '[severity A] Analytics'],
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
  ])('%s %s %o', ([situation, product, given, subject]) => {
    expect(compose(situation, given, { product }).subject).toBe(subject);
  });
});

describe('whatever was typed is in the message, line by line, and changes nothing around it', () => {
  const ways: Way[] = ['e-mail', 'portal', 'phone'];
  const situations: Situation[] = ['problem', 'outage', 'escalation'];
  const bare = (way: Way, situation: Situation) => body(way, situation, 'x');
  const body = (way: Way, situation: Situation, text: string) =>
    composeCase(caseOf({ situation, way, text }), ['en', 'fr'], words, sampleRecipients).body;

  function expectWhole(text: string) {
    const line = oneLine(text);
    if (line === '') return;
    // A text of several lines keeps them: as long as each of them is there in order, in the place of the one.
    const written = text
      .replace(/\r\n?|[\v\f\u0085]/g, '\n')
      .split('\n')
      .map(oneLine)
      .join('\n')
      .trim();
    for (const way of ways)
      for (const situation of situations) {
        const squeezed = body(way, situation, text)
          .split('\n')
          .map((one) => one.replace(/[\s\ufeff]+/g, ' ').trim())
          .filter((one) => one !== '');
        const expected = bare(way, situation)
          .split('\n')
          .flatMap((one) => {
            if (one === 'x') return written.split('\n');
            return [one.replace(/(?<=: |^\d\. |^- )x(?:, x)*$/, (all) => all.replaceAll('x', () => line))];
          })
          .map((one) => one.replace(/[\s\ufeff]+/g, ' ').trim())
          .filter((one) => one !== '');
        expect(squeezed).toEqual(expected);
      }
  }

  test.for(nastyTexts)('%s', ([, text]) => {
    expectWhole(text);
  });

  test('any text', () => {
    check(5_000, anyText, expectWhole);
  });

  test('a long text takes no longer than its length lets it', () => {
    // A pattern that tries every blank anew would never end.
    expect(body('e-mail', 'problem', `${' '.repeat(100_000)}x${' '.repeat(100_000)}y`)).toContain('y');
  });
});

test('plain text begins with the address, where there is one, and the subject', () => {
  const mail = { subject: 'S', body: 'B' };
  expect(plainText({ ...mail, to: { address: 'a@example.com' } }, sampleWords)).toBe(
    'To: a@example.com\nSubject: S\n\nB\n',
  );
  expect(plainText({ ...mail, to: null }, sampleWords)).toBe('Subject: S\n\nB\n');
});
