import { describe, expect, test } from 'vitest';
import type { Situation, Way } from '../../../src/domain/facts.ts';
import { emptyDraft, type Draft } from '../../../src/domain/intake/index.ts';
import type { PrepareFacts, PrepareOffer } from '../../../src/islands/prepare/facts.ts';
import {
  fileName,
  languagesOf,
  viewOf,
  withChosen,
  withRows,
  withSeverity,
  withValue,
} from '../../../src/islands/prepare/model.ts';
import {
  sampleFields,
  sampleRecipients,
  sampleSeverities,
  sampleWords,
  sampleWordsFr,
} from '../../support/sample-intake.ts';

const sample: PrepareOffer = {
  ...{ id: 'sample', name: 'Sample', vendor: 'Sample' },
  products: [
    { id: 'audience-manager', name: 'Audience Manager' },
    { id: 'analytics', name: 'Analytics' },
  ],
  tiers: [
    { id: 'online', name: 'Online' },
    { id: 'business', name: 'Business' },
  ],
  fields: sampleFields.map(({ parts, ...field }) => ({
    ...{ ...field, guidance: 'why', example: 'such as' },
    ...(parts && { parts: parts.map((part) => ({ ...part, example: 'such as' })) }),
  })),
  coaches: [
    {
      situations: ['problem', 'outage'],
      questions: [{ id: 'stopped', text: 'Stopped?' }],
      rows: [
        { when: { stopped: 'yes' }, severity: 'P1', reason: 'It stands still.' },
        { when: { stopped: 'no' }, severity: 'P2', reason: 'It still runs.' },
      ],
    },
  ],
  severities: sampleSeverities,
  recipients: sampleRecipients,
  notes: [
    { id: 'all', at: 'send', text: 'For all.' },
    { id: 'p1-mail', at: 'send', severities: ['P1'], channel: 'e-mail', text: 'A P1 by e-mail.' },
    { id: 'billing', at: 'situation', situations: ['billing'], text: 'Nobody says.', unsaid: true },
  ],
  portal: { name: 'Portal', url: 'https://portal.example' },
  phone: ['audience-manager'],
};
const plain: PrepareOffer = { ...sample, id: 'plain', severities: [], coaches: [], recipients: [], phone: 'all' };
const facts: PrepareFacts = {
  offers: [sample, plain],
  pages: { directory: '/', late: '/late.json', responseTimes: '/' },
};
const mail = { en: sampleWords, fr: sampleWordsFr };

const draft = (changes: Partial<Draft>): Draft => ({ ...emptyDraft('sample'), ...changes });
const view = (changes: Partial<Draft> = {}) => viewOf(draft(changes), facts, mail);
const chosen = (part: object) => ({ chosen: { sample: part } });

describe('the severity', () => {
  test.for<[string, Partial<Draft>, string | undefined, boolean]>([
    ['unknown at first', {}, undefined, false],
    ['from the coach', { coach: { stopped: 'no' } }, 'P2', false],
    ['the gravest: the phone comes first', { coach: { stopped: 'yes' } }, 'P1', true],
    ['the reader may overrule the coach', { coach: { stopped: 'yes' }, ...chosen({ severity: 'P3' }) }, 'P3', false],
    ['or choose without it', chosen({ severity: 'P1' }), 'P1', true],
    ['one that the data no longer has', { coach: { stopped: 'no' }, ...chosen({ severity: 'P9' }) }, 'P2', false],
    ['an escalation asks for none', { situation: 'escalation', ...chosen({ severity: 'P1' }) }, undefined, false],
    ['that of another provider', { coach: { stopped: 'no' }, chosen: { plain: { severity: 'P1' } } }, 'P2', false],
    ['a provider that knows none', { offer: 'plain', coach: { stopped: 'yes' } }, undefined, false],
  ])('%s', ([, changes, severity, callFirst]) => {
    const seen = view(changes);
    expect([seen.severity?.id, seen.callFirst]).toEqual([severity, callFirst]);
  });

  test('choosing what the coach says leaves it to the coach', () => {
    const before = draft({ coach: { stopped: 'yes' }, ...chosen({ severity: 'P3' }) });
    const seen = viewOf(before, facts, mail);
    expect(withSeverity(before, seen, 'P1').chosen['sample']).toEqual({ severity: '' });
    expect(withSeverity(before, seen, 'P2').chosen['sample']).toEqual({ severity: 'P2' });
  });

  test('the obligations of the gravest come with it', () => {
    const asked = (severity: string) => view(chosen({ severity })).fields.map(({ id }) => id);
    expect(asked('P1')).toContain('reachable');
    expect(asked('P2')).not.toContain('reachable');
  });
});

describe('the ways a case may leave', () => {
  test.for<[string, Situation, string, Way[]]>([
    ['sample', 'problem', 'audience-manager', ['e-mail', 'portal', 'phone']],
    ['sample', 'problem', 'analytics', ['portal']],
    ['sample', 'escalation', 'analytics', ['e-mail', 'portal']],
    ['sample', 'billing', 'audience-manager', []],
    ['plain', 'problem', 'audience-manager', ['portal', 'phone']],
  ])('%s, %s, %s', ([offer, situation, product, ways]) => {
    const seen = view({ offer, situation, chosen: { [offer]: { product } } });
    expect(seen.ways).toEqual(ways);
    expect(seen.kind.way).toBe(ways[0] ?? 'portal');
  });

  test('a way that is gone gives way to the first, and comes back with its product', () => {
    const by = (product: string) => view({ way: 'phone', ...chosen({ product }) }).kind.way;
    expect([by('audience-manager'), by('analytics')]).toEqual(['phone', 'portal']);
  });

  test('only an e-mail has a recipient', () => {
    expect(view().message.to?.address).toBe('am@example.com');
    expect(view({ way: 'portal' }).link.kind).toBe('no-address');
    expect(view({ way: 'phone' }).message.greeting).toEqual([]);
  });
});

test('notes hold for the case at hand', () => {
  const said = (changes: Partial<Draft>) =>
    view(changes)
      .notes('send')
      .map(({ id }) => id);
  expect(said(chosen({ severity: 'P1' }))).toEqual(['all', 'p1-mail']);
  expect(said({ way: 'portal', ...chosen({ severity: 'P1' }) })).toEqual(['all']);
  expect(view({ situation: 'billing' }).notes('situation')).toHaveLength(1);
});

test('answers stay while the reader looks at another situation, provider or product and comes back', () => {
  let now = withValue(draft({}), 'problem-summary', 'No segments');
  now = withRows(now, 'steps-to-reproduce', [{ action: 'Open it' }]);
  now = withChosen(now, { offer: sample }, { tier: 'business' });
  const away = { ...now, situation: 'escalation' as const, offer: 'plain' };
  expect(viewOf(away, facts, mail).message.body).not.toContain('No segments');
  const back = viewOf({ ...away, situation: 'outage', offer: 'sample' }, facts, mail);
  expect(back.message.body).toContain('No segments');
  expect(back.message.body).toContain('1. Open it');
  expect(back.tier.id).toBe('business');
});

test('the message is in its own language, English at first', () => {
  expect(view().message.body).toMatch(/^Hello,/);
  expect(view({ language: 'fr' }).message.body).toMatch(/^Bonjour,[^]*Produit\u00a0: Audience Manager/);
  expect(view({ language: 'both' }).message.body).toMatch(/^Hello,\nBonjour,[^]*Product \/ Produit: Audience Manager/);
  expect(languagesOf('both')).toEqual(['en', 'fr']);
});

test('no link without an address, and none for a text that is too long', () => {
  expect(view().link.kind).toBe('safe');
  expect(view(chosen({ product: 'analytics' })).link.kind).toBe('no-address');
  expect(view({ situation: 'escalation', ...chosen({ product: 'analytics' }) }).link.kind).toBe('safe');
  expect(view({ values: { 'business-impact': 'é'.repeat(400) } }).link.kind).toBe('too-long');
});

test('a product, tier or provider that the data no longer has is the first one', () => {
  expect(view(chosen({ product: 'gone', tier: 'gone' }))).toMatchObject({
    product: { id: 'audience-manager' },
    tier: { id: 'online' },
  });
  expect(view({ offer: 'gone' }).offer.id).toBe('sample');
});

test('the file is named after choices, never after words', () => {
  expect(fileName('outage', 'P1')).toBe('support-outage-P1.eml');
  expect(fileName('escalation', '')).toBe('support-escalation.eml');
});
