import type { Target } from '../../src/domain/facts.ts';
import type { CalculatorFacts } from '../../src/islands/calculator/facts.ts';
import { americas, emea, japan } from './regions.ts';

type Row = [tier: string, severity: string, amount: number, unit: Target['unit'], clock: Target['clock']];

const targets: Row[] = [
  ['online', 'P1', 1, 'hour', '24x7'],
  ['online', 'P2', 4, 'hour', 'business-hours'],
  ['online', 'P3', 6, 'hour', 'business-hours'],
  ['online', 'P4', 3, 'day', 'business-days'],
  ['business', 'P2', 2, 'hour', 'business-hours'],
  ['enterprise', 'P2', 1, 'hour', '24x5'],
  ['elite', 'P3', 1, 'hour', '24x5'],
];

/** A calculator of one offer, shaped as the page builds it. */
export const facts: CalculatorFacts = {
  offer: 'Adobe Experience Cloud',
  vendor: 'Adobe',
  tiers: ['Online', 'Business', 'Enterprise', 'Elite'].map((name) => ({ id: name.toLowerCase(), name })),
  severities: ['P1', 'P2', 'P3', 'P4'].map((id) => ({ id, description: `What ${id} means.` })),
  regions: [
    { id: 'americas', name: 'Americas', ...americas },
    { id: 'emea', name: 'Europe', ...emea },
    { id: 'japan', name: 'Japan', ...japan },
  ],
  targets: targets.map(([tier, severity, amount, unit, clock]) => ({ tier, severity, amount, unit, clock })),
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
  byEmail: { severity: 'P1', sentences: ['Triage first.'], address: 'help@example.com', display: 'help@example.com' },
  prepareHref: '/en/prepare/',
};
