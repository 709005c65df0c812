import type { Entitlement, Offer, TargetFact } from '../../collections/offers.ts';
import type { Bilingual, Tier } from '../../domain/facts.ts';
import { fill } from '../../i18n/fill.ts';
import { strings } from '../../i18n/strings.ts';
import { compared, valueOf } from '../offer.ts';
import type { Cell } from './cells.ts';
import { newerGroup } from './newer-rows.ts';
import { distinct, ours } from './row-parts.ts';

/** One line of the table; its cells stand in the order of `compared`, the first two being those always shown. */
export type Row = {
  id: string;
  name: Bilingual;
  /** The vendor's code of a severity, before its name. */
  code?: string;
  description?: Bilingual | undefined;
  /** What else there is to know of some of its cells. */
  remarks?: Bilingual[];
  cells: Cell[];
  /** The policy that says more. */
  policy: string;
  sources: string[];
};

export type Group = { id: string; name: Bilingual; rows: Row[] };

/** The whole table of an offer: its targets, what each tier gives, and what the newer page alone prints. */
export const tableGroups = (offer: Offer): Group[] => [
  { id: 'targets', name: ours(({ targets }) => targets), rows: targetRows(offer) },
  ...entitlementGroups(offer),
  ...newerGroup(offer),
];

/** Whether neither of the two tiers that are always shown includes it. */
export const missing = ({ cells }: Row): boolean =>
  cells.slice(0, 2).every((cell) => cell.kind === 'value' && cell.value === 'no');

/** The register entries at the cells of the table; those that always show come first. The first one is note 1. */
export function notesOf(groups: readonly Group[]): string[] {
  const rows = groups.flatMap((group) => group.rows);
  const inColumns = (from: number, to?: number) =>
    rows.flatMap(({ cells }) => cells.slice(from, to).flatMap(({ conflict }) => conflict ?? []));
  return distinct([...inColumns(0, 2), ...inColumns(2)]);
}

function targetRows(offer: Offer): Row[] {
  const { severities, targets } = offer.severities;
  return severities.map((severity) => {
    const own = targets.filter((it) => it.severity === severity.id);
    const tiers = compared(offer);
    const cells = tiers.flatMap(({ id }) => own.find(({ tier }) => tier === id) ?? []);
    return {
      id: severity.id,
      code: severity.id,
      name: ours((words) => words.severities[severity.id as keyof typeof words.severities]),
      description: severity.description,
      remarks: basesOf(cells, tiers),
      cells: cells.map((target) => ({ kind: 'target', target, conflict: target.conflict })),
      policy: 'severities-and-targets',
      sources: distinct([severity.source, ...cells.map(({ source }) => source)]),
    };
  });
}

/** Where the clock of a figure comes from, if it is not printed beside it, and for which tiers. */
function basesOf(cells: readonly TargetFact[], tiers: readonly Tier[]): Bilingual[] {
  const based = Map.groupBy(
    cells.filter(({ clockBasis }) => clockBasis),
    ({ clockBasis }) => JSON.stringify(clockBasis),
  );
  return [...based.values()].flatMap((alike) => {
    const [why] = alike.flatMap(({ clockBasis }) => clockBasis ?? []);
    const names = tiers.filter(({ id }) => alike.some(({ tier }) => tier === id)).map(({ name }) => name);
    const text = (locale: keyof Bilingual) =>
      fill(strings[locale].compare.noteText, {
        subject: names.map((name) => name[locale]).join(', '),
        why: why?.[locale] ?? '',
      });
    return { en: text('en'), fr: text('fr') };
  });
}

function entitlementGroups(offer: Offer): Group[] {
  const { groups, entitlements } = offer.tiers;
  const rowsOf = (group: string) => entitlements.filter((it) => it.group === group);
  return groups.map(({ id, name }) => ({
    id,
    name,
    rows: rowsOf(id).map((it) => entitlementRow(it, compared(offer))),
  }));
}

function entitlementRow(it: Entitlement, tiers: readonly Tier[]): Row {
  const { id, name, description, policy, source, otherSources = {}, remarks = {}, conflictAt = {} } = it;
  const cells = tiers.map((tier): Cell => ({
    kind: 'value',
    value: valueOf(it, tier.id),
    remark: remarks[tier.id],
    conflict: conflictAt[tier.id],
  }));
  return { id, name, description, cells, policy, sources: distinct([source, ...Object.values(otherSources)]) };
}
