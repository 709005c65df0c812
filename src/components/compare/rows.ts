import type { Entitlement, EntitlementValue, NewerPlan, Offer, TargetFact } from '../../collections/offers.ts';
import type { Bilingual, Tier, Unsaid } from '../../domain/facts.ts';
import type { Locale } from '../../i18n/locale.ts';
import { strings } from '../../i18n/strings.ts';
import { targetText, valueText } from '../amounts.ts';
import { compared, valueOf } from '../offer.ts';

/** One cell of the table, with what is remarked at it. A `blank` one is of a page that knows no such row. */
export type Cell = (
  | { kind: 'target'; target: TargetFact }
  | { kind: 'value'; value: EntitlementValue | 'available' | Unsaid }
  | { kind: 'text'; text: Bilingual }
  | { kind: 'blank' }
) & { remark?: Bilingual | undefined; conflict?: string | undefined };

/** One line of the table; its cells stand in the order of `compared`, the first two being those always shown. */
export type Row = {
  id: string;
  name: Bilingual;
  /** The vendor's code of a severity, before its name. */
  code?: string;
  description?: Bilingual | undefined;
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

/** What a cell says, in a few words; nothing where it is blank. Cells that say the same are the same text. */
export function cellText(cell: Cell, locale: Locale): string {
  const text = bareText(cell, locale);
  return cell.remark ? `${text} (${cell.remark[locale]})` : text;
}

/** Whether two cells say different things; where nothing is said, nobody knows. */
export const differ = (one: Cell, other: Cell): boolean =>
  [one, other].every(says) && cellText(one, 'en') !== cellText(other, 'en');

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
    const cells = compared(offer).flatMap(({ id }) => own.find(({ tier }) => tier === id) ?? []);
    return {
      id: severity.id,
      code: severity.id,
      name: ours((words) => words.severities[severity.id as keyof typeof words.severities]),
      description: severity.description,
      cells: cells.map((target) => ({ kind: 'target', target, conflict: target.conflict })),
      policy: 'severities-and-targets',
      sources: distinct([severity.source, ...cells.map(({ source }) => source)]),
    };
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

/** What the older pages have no row for. An add-on that they have a row for stands in that row. */
function newerGroup(offer: Offer): Group[] {
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
        value: values[plan.id] ?? 'unsaid',
      })),
    ),
  ];
  return [{ id: 'newer-only', name: ours(({ newer }) => newer.only), rows }];
}

const says = (cell: Cell): boolean => cell.kind !== 'blank' && !(cell.kind === 'value' && cell.value === 'unsaid');

const textCell = (text: Bilingual | Unsaid): Cell =>
  text === 'unsaid' ? { kind: 'value', value: text } : { kind: 'text', text };

function bareText(cell: Cell, locale: Locale): string {
  if (cell.kind === 'blank') return '';
  if (cell.kind === 'text') return cell.text[locale];
  if (cell.kind === 'target') return targetCellText(cell.target, locale);
  return cell.value === 'available' ? strings[locale].compare.available : valueText(cell.value, locale);
}

/** With the clock of another reading, where sources disagree on it. */
function targetCellText(target: TargetFact, locale: Locale): string {
  const { otherClock } = target;
  const text = targetText(target, locale);
  return otherClock
    ? [text, targetText({ ...target, clock: otherClock }, locale)].join(strings[locale].compare.orElse)
    : text;
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];

const ours = (pick: (words: (typeof strings)[Locale]['compare']) => string): Bilingual => ({
  en: pick(strings.en.compare),
  fr: pick(strings.fr.compare),
});
