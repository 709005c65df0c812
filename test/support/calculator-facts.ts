import type { Target } from '../../src/domain/facts.ts';
import type { CalculatorFacts, OfferFacts } from '../../src/islands/calculator/facts.ts';
import type { Form } from '../../src/islands/calculator/form.ts';
import { americas, china, emea, japan } from './regions.ts';

type Row = [
  tier: string,
  severity: string,
  amount: number,
  unit: Target['unit'],
  clock: Target['clock'],
  otherClock?: Target['clock'],
];

const targets = (rows: Row[]): OfferFacts['targets'] =>
  rows.map(([tier, severity, amount, unit, clock, otherClock]) => ({
    ...{ tier, severity, amount, unit, clock, otherClock },
  }));

const tier = (name: string, family = 'tiers') => ({ id: name.toLowerCase(), name, family });
const severity = (id: string) => ({ id, description: `What ${id} means.` });

/** Shaped as the page builds it: tiers in two families, a question for P1 and an exception in Japan. */
const adobe: OfferFacts = {
  id: 'adobe-experience-cloud',
  name: 'Adobe Experience Cloud',
  vendor: 'Adobe',
  tiers: [
    ...['Online', 'Business', 'Enterprise', 'Elite'].map((name) => tier(name)),
    tier('Ultimate', 'success-plans'),
  ],
  severities: ['P1', 'P2', 'P3', 'P4'].map(severity),
  regions: [
    { id: 'americas', name: 'Americas', ...americas },
    { id: 'emea', name: 'Europe', ...emea },
    { id: 'japan', name: 'Japan', ...japan },
  ],
  targets: targets([
    ['online', 'P1', 1, 'hour', '24x7'],
    ['online', 'P2', 4, 'hour', 'business-hours'],
    ['online', 'P3', 6, 'hour', 'business-hours'],
    ['online', 'P4', 3, 'day', 'business-days'],
    ['business', 'P1', 1, 'hour', '24x7'],
    ['business', 'P2', 2, 'hour', 'business-hours'],
    ['business', 'P3', 4, 'hour', 'business-hours'],
    ['business', 'P4', 1, 'day', 'business-days'],
    ['enterprise', 'P1', 30, 'minute', '24x7'],
    ['enterprise', 'P2', 1, 'hour', '24x5'],
    ['enterprise', 'P3', 2, 'hour', 'business-hours'],
    ['enterprise', 'P4', 1, 'day', 'business-days'],
    ['elite', 'P1', 15, 'minute', '24x7'],
    ['elite', 'P2', 30, 'minute', '24x5'],
    ['elite', 'P3', 1, 'hour', '24x5'],
    ['elite', 'P4', 1, 'day', 'business-days'],
    ['ultimate', 'P1', 15, 'minute', '24x7'],
    ['ultimate', 'P2', 30, 'minute', 'business-hours', '24x5'],
  ]),
  questions: [
    {
      id: 'channel',
      text: 'How is it filed?',
      severities: ['P1'],
      choices: [
        { id: 'phone', name: 'By phone' },
        { id: 'e-mail', name: 'By e-mail' },
      ],
    },
  ],
  conditions: [
    {
      id: 'p1-by-mail',
      given: { channel: 'e-mail' },
      severities: ['P1'],
      within: { amount: 1, unit: 'hour' },
      text: 'Triage first, within 1 hour.',
    },
  ],
  exceptions: [
    {
      id: 'japan-p2-p4',
      region: 'japan',
      severities: ['P2', 'P3', 'P4'],
      replaces: '24x5',
      clock: 'business-hours',
      text: 'In Japan only, P2 to P4 are handled in service hours alone.',
    },
  ],
  followUps: [
    {
      id: 'p1-silence',
      severities: ['P1'],
      given: { channel: 'e-mail' },
      amount: 6,
      unit: 'hour',
      text: 'No reply within 6 hours? Then escalate.',
    },
  ],
  escalation: {
    text: 'Answered within 1 hour in most situations.',
    when: 'An incident is not handled in time.',
    address: 'help@example.com',
    display: 'Help@example.com',
    requires: ['Incident number', 'Business justification'],
  },
};

/** One tier, hours that its source says, and severity A under two conditions. */
const vianet: OfferFacts = {
  id: 'office-365-21vianet',
  name: 'Office 365 by 21Vianet',
  vendor: '21Vianet',
  tiers: [{ id: 'all', name: 'Every subscription', family: 'tiers' }],
  severities: ['A', 'B', 'C'].map(severity),
  regions: [{ id: 'china', name: 'China', ...china }],
  targets: targets([
    ['all', 'A', 1, 'hour', '24x7'],
    ['all', 'B', 1, 'day', 'business-days'],
    ['all', 'C', 3, 'day', 'business-days'],
  ]),
  questions: [
    {
      id: 'subject',
      text: 'What is it about?',
      choices: [
        { id: 'technical', name: 'Technical' },
        { id: 'billing', name: 'Billing' },
      ],
    },
    {
      id: 'agreement',
      text: 'Is an agreement signed?',
      severities: ['A'],
      choices: [
        { id: 'signed', name: 'Yes' },
        { id: 'none', name: 'No' },
      ],
    },
  ],
  conditions: [
    {
      id: 'agreement-rule',
      given: { agreement: 'none' },
      severities: ['A'],
      countsAs: 'B',
      text: 'A needs an agreement.',
    },
    {
      id: 'billing-rule',
      given: { subject: 'billing' },
      severities: ['A'],
      countsAs: 'B',
      text: 'Billing is B at most.',
    },
  ],
  exceptions: [],
  followUps: [],
};

const silent: OfferFacts = {
  ...{ id: 'microsoft-365-worldwide', name: 'Microsoft 365', vendor: 'Microsoft' },
  tiers: [{ id: 'all', name: 'Every subscription', family: 'tiers' }],
  ...{ severities: [], regions: [], targets: [], questions: [], conditions: [], exceptions: [], followUps: [] },
  unpublished: { text: 'No source gives a target.', links: [{ href: '/en/policies/', name: 'What is known' }] },
};

export const facts: CalculatorFacts = {
  offers: [adobe, vianet, silent],
  holidays: [
    { id: 'CN', name: 'China' },
    { id: 'FR', name: 'France' },
  ],
  prepareHref: '/en/prepare/',
};

/** Online, P2, in Europe, filed Fri 2026-11-20 15:40 in Paris. */
export const form: Form = {
  offer: 'adobe-experience-cloud',
  tier: 'online',
  priority: 'P2',
  answers: { channel: 'phone' },
  region: 'emea',
  hours: 'Europe/Paris',
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  holidays: '',
  zone: 'Europe/Paris',
  moment: 'filed',
  date: '2026-11-20',
  time: '15:40',
  which: '',
};

/** Office 365 by 21Vianet, severity B, filed Fri 2026-11-20 15:40 in Shanghai. */
export const chineseForm: Form = {
  ...form,
  offer: 'office-365-21vianet',
  tier: 'all',
  priority: 'B',
  answers: { subject: 'technical', agreement: 'signed' },
  region: 'china',
  hours: 'Asia/Shanghai',
  days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  zone: 'Asia/Shanghai',
};
