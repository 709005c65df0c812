import type { Entitlement, EntitlementValue, Offer, TargetFact } from '../../collections/offers.ts';
import type { Bilingual } from '../../domain/facts.ts';
import { valueOf } from '../offer.ts';

/** One cell of the table: a target, or what an entitlement gives. */
export type Cell = { kind: 'target'; target: TargetFact } | { kind: 'value'; value: EntitlementValue };

/** One line of the table; its cells stand in the order of the tiers, the first two being those always shown. */
export type Row = {
  id: string;
  name: Bilingual;
  /** The vendor's code of a severity, before its name. */
  code?: string;
  description?: Bilingual | undefined;
  cells: Cell[];
  conflicts: string[];
};

export type Group = { id: string; rows: Row[] };

export function targetRows({ tiers, severities }: Offer, names: Record<string, Bilingual>): Row[] {
  return severities.severities.map(({ id, name }) => {
    const targets = tiers.tiers.flatMap(
      (tier) => severities.targets.find((it) => it.tier === tier.id && it.severity === id) ?? [],
    );
    return {
      id,
      code: id,
      name: names[id] ?? name,
      cells: targets.map((target) => ({ kind: 'target', target })),
      conflicts: targets.flatMap(({ conflict }) => conflict ?? []),
    };
  });
}

export function entitlementGroups({ tiers }: Offer): (Group & { name: Bilingual })[] {
  return tiers.groups.map(({ id, name }) => ({
    id,
    name,
    rows: tiers.entitlements.filter(({ group }) => group === id).map((it) => entitlementRow(it, tiers.tiers)),
  }));
}

/** Whether the first `count` cells say the same. */
export const same = ({ cells }: Row, count: number): boolean =>
  new Set(cells.slice(0, count).map((cell) => JSON.stringify(says(cell)))).size <= 1;

/** Whether neither of the two tiers that are always shown includes it. */
export const missing = ({ cells }: Row): boolean =>
  cells.slice(0, 2).every((cell) => cell.kind === 'value' && cell.value === 'no');

function entitlementRow(it: Entitlement, tiers: { id: string }[]): Row {
  const { id, name, description, conflict } = it;
  return {
    id,
    name,
    description,
    cells: tiers.map((tier) => ({ kind: 'value', value: valueOf(it, tier.id) })),
    conflicts: conflict ? [conflict] : [],
  };
}

const says = (cell: Cell) =>
  cell.kind === 'value' ? cell.value : [cell.target.amount, cell.target.unit, cell.target.clock];
