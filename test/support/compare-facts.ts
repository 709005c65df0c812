import type { CompareFacts } from '../../src/islands/compare/facts.ts';
import { facts as calculator } from './calculator-facts.ts';

const tier = (id: string) => ({ id, name: id, price: '' });

/** Shaped as the page builds it: four tiers and a newer plan, two offers that publish targets. */
export const facts: CompareFacts = {
  year: 2026,
  region: 'emea',
  table: {
    offer: 'Adobe Experience Cloud',
    unsaid: 'unsaid',
    tiers: ['online', 'business', 'enterprise', 'elite', 'ultimate'].map(tier),
    groups: [],
    notes: [],
  },
  said: 'Sources: Adobe, Business Support',
  needs: [],
  offers: calculator.offers.filter(({ targets }) => targets.length > 0),
};
