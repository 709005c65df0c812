import { describe, expect, test } from 'vitest';
import { adobe } from '../support/content.ts';
import { columns, entitlements, newer, newerTexts, notes, remarks, targets } from '../support/tier-cells.ts';

const { tiers, severities } = adobe();
const plans = (tiers.newerPlans?.plans ?? []).filter(({ id }) => columns.some((column) => column === id));

/** What the data gives by tier, in the order of the columns. */
const inColumns = <T>(of: (tier: string) => T | undefined, otherwise: T): T[] =>
  columns.map((tier) => of(tier) ?? otherwise);

test('the columns are the tiers and the newer plans that hold for every product', () => {
  const all = [...tiers.tiers, ...(tiers.newerPlans?.plans ?? []).filter(({ product }) => !product)];
  expect(all.map(({ id }) => id)).toEqual(columns);
});

test('no row is missing, and none is too many', () => {
  expect(tiers.entitlements.map(({ id }) => id)).toEqual(Object.keys(entitlements));
  expect(severities.severities.map(({ id }) => id)).toEqual(Object.keys(targets));
});

describe('each cell is the one that the sources give', () => {
  test.for(Object.entries(targets))('%s', ([severity, cells]) => {
    const found = inColumns((tier) => {
      const target = severities.targets.find((it) => it.tier === tier && it.severity === severity);
      return target && [target.amount, target.unit, target.clock, target.otherClock].filter(Boolean).join(' ');
    }, '');
    expect(found).toEqual(cells);
  });

  test.for(Object.entries(entitlements))('%s', ([id, cells]) => {
    const row = tiers.entitlements.find((it) => it.id === id);
    expect(inColumns<string | number>((tier) => row?.values[tier], 'unsaid')).toEqual(cells);
    expect(row?.remarks ?? {}).toEqual(remarks[id] ?? {});
    expect(row?.conflictAt ?? {}).toEqual(notes[id] ?? {});
  });

  test.for(Object.keys(targets))('contradictions at %s', (severity) => {
    const at = severities.targets.filter((it) => it.severity === severity && columns.some((tier) => tier === it.tier));
    expect(Object.fromEntries(at.flatMap(({ tier, conflict }) => (conflict ? [[tier, conflict]] : [])))).toEqual(
      notes[severity] ?? {},
    );
  });
});

test('what only the newer page prints', () => {
  const { accelerators, ...addOns } = newer;
  const own = ({ length }: readonly unknown[]) => length - plans.length;
  expect(plans.map((plan) => (plan.accelerators ? 'included' : 'no'))).toEqual(accelerators?.slice(own(columns)));
  for (const [id, cells] of Object.entries(addOns)) {
    const addOn = tiers.newerPlans?.addOns.find((it) => it.id === id);
    const values = cells.slice(own(columns)).map((cell) => (cell === 'not-offered' ? 'no' : cell));
    expect(plans.map((plan) => addOn?.values[plan.id])).toEqual(values);
  }
  for (const locale of ['en', 'fr'] as const) {
    expect(plans.map(({ cost }) => cost[locale])).toEqual(newerTexts.cost[locale]);
    expect(plans.map(({ team }) => team !== 'unsaid' && team[locale])).toEqual(newerTexts.team[locale]);
  }
});

test('a cell of a newer plan was read on its page', () => {
  for (const { id, values, otherSources = {} } of tiers.entitlements) {
    const own = plans.filter((plan) => plan.id in values);
    expect([id, ...own.map((plan) => otherSources[plan.id])]).toEqual([id, ...own.map(() => 'success-plans')]);
  }
});
