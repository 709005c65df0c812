import type { NewerPlan, Offer } from '../../collections/offers.ts';
import type { Bilingual, Unsaid } from '../../domain/facts.ts';
import { compared } from '../offer.ts';
import type { Cell } from './cells.ts';
import { distinct, ours } from './row-parts.ts';
import type { Group, Row } from './rows.ts';

/** What the older pages have no row for. An add-on that they have a row for stands in that row. */
export function newerGroup(offer: Offer): Group[] {
  const { newerPlans, entitlements } = offer.tiers;
  if (!newerPlans) return [];
  const row = (part: Pick<Row, 'id' | 'name' | 'description' | 'sources'>, cellOf: (plan: NewerPlan) => Cell): Row => ({
    ...part,
    cells: compared(offer).map(({ id }) => {
      const plan = newerPlans.plans.find((it) => it.id === id);
      return plan ? cellOf(plan) : { kind: 'blank' };
    }),
    policy: 'higher-tiers',
  });
  const sources = [newerPlans.source];
  const addOns = newerPlans.addOns.filter(({ id }) => !entitlements.some((it) => it.id === id));
  const rows = [
    row({ id: 'cost', name: ours(({ newer }) => newer.cost), sources }, ({ cost }) => textCell(cost)),
    row({ id: 'team', name: ours(({ newer }) => newer.team), sources }, ({ team }) => textCell(team)),
    row({ id: 'accelerators', name: ours(({ newer }) => newer.accelerators), sources }, ({ accelerators }) => ({
      kind: 'value',
      value: accelerators === 'unsaid' ? 'unsaid' : accelerators ? 'included' : 'no',
    })),
    ...addOns.map(({ id, name, description, values, source, alsoSource }) =>
      row({ id, name, description, sources: distinct([source, ...(alsoSource ? [alsoSource] : [])]) }, (plan) => ({
        kind: 'value',
        value: values[plan.id] === 'no' ? 'not-offered' : (values[plan.id] ?? 'unsaid'),
      })),
    ),
  ];
  return [{ id: 'newer-only', name: ours(({ newer }) => newer.only), rows }];
}

const textCell = (text: Bilingual | Unsaid): Cell =>
  text === 'unsaid' ? { kind: 'value', value: text } : { kind: 'text', text };
