import type { EntitlementValue, TargetFact } from '../../collections/offers.ts';
import type { Bilingual, Unsaid } from '../../domain/facts.ts';
import type { Locale } from '../../i18n/locale.ts';
import { strings } from '../../i18n/strings.ts';
import { targetText, valueText } from '../amounts.ts';

/** What can be had beside a plan, and what cannot. */
export type AddOnValue = keyof (typeof strings)[Locale]['compare']['addOns'];

/** One cell of the table, with what is remarked at it. A `blank` one is of a page that knows no such row. */
export type Cell = (
  | { kind: 'target'; target: TargetFact }
  | { kind: 'value'; value: EntitlementValue | AddOnValue | Unsaid }
  | { kind: 'text'; text: Bilingual }
  | { kind: 'blank' }
) & { remark?: Bilingual | undefined; conflict?: string | undefined };

/** What a cell says, in a few words; nothing where it is blank. Cells that say the same are the same text. */
export function cellText(cell: Cell, locale: Locale): string {
  const text = bareText(cell, locale);
  return cell.remark ? `${text} (${cell.remark[locale]})` : text;
}

/** Whether two cells say different things; where nothing is said, nobody knows. */
export const differ = (one: Cell, other: Cell): boolean =>
  [one, other].every(says) && cellText(one, 'en') !== cellText(other, 'en');

const says = (cell: Cell): boolean => cell.kind !== 'blank' && !(cell.kind === 'value' && cell.value === 'unsaid');

function bareText(cell: Cell, locale: Locale): string {
  if (cell.kind === 'blank') return '';
  if (cell.kind === 'text') return cell.text[locale];
  if (cell.kind === 'target') return targetCellText(cell.target, locale);
  const { addOns } = strings[locale].compare;
  return isAddOn(cell.value) ? addOns[cell.value] : valueText(cell.value, locale);
}

const isAddOn = (value: EntitlementValue | AddOnValue | Unsaid): value is AddOnValue =>
  value === 'available' || value === 'not-offered';

/** With the clock of another reading, where sources disagree on it. */
function targetCellText(target: TargetFact, locale: Locale): string {
  const { otherClock } = target;
  const text = targetText(target, locale);
  return otherClock
    ? [text, targetText({ ...target, clock: otherClock }, locale)].join(strings[locale].compare.orElse)
    : text;
}
