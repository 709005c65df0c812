import type { IntakeField } from '../facts.ts';
import { isBlankRow, type Row } from './draft.ts';

/** What no row of a numbered list says: where it happens, or what ought to come and came. */
export type ListHint = { hint: 'no-address' | 'no-result'; parts: string[] };

/** Steps without an address cannot be followed, steps without a result cannot be compared. Other lists may be sparse. */
export function listHints(
  { numbered, parts = [] }: Pick<IntakeField, 'numbered' | 'parts'>,
  rows: readonly Row[],
): ListHint[] {
  if (!numbered || rows.every(isBlankRow)) return [];
  const [, ...others] = parts;
  const never = others.filter(({ id }) => rows.every((row) => (row[id] ?? '').trim() === ''));
  const ids = (kind: 'url' | 'line') => never.filter((part) => part.kind === kind).map(({ id }) => id);
  const [addresses, results] = [ids('url'), ids('line')];
  // An address may also stand in the words of a step.
  const addressed = rows.some((row) => Object.values(row).some((text) => /\bhttps?:\/\/|\bwww\./i.test(text)));
  return [
    ...(addresses.length > 0 && !addressed ? [{ hint: 'no-address' as const, parts: addresses }] : []),
    ...(results.length > 0 ? [{ hint: 'no-result' as const, parts: results }] : []),
  ];
}
