import type { Asked } from './asked.ts';
import type { TableFacts, TableRow } from './facts.ts';

/** What of the table the reader has chosen to see: columns by their place, and the rows of each group. */
export type ShownRows = { columns: number[]; groups: TableFacts['groups'] };

/**
 * The cells and notes of the rows are those of the columns that show. Of what nobody says, nobody knows whether it
 * differs. The style sheet hides the same rows.
 */
export function shownRows(
  { tiers, groups, unsaid }: TableFacts,
  { tiers: added, differences }: Pick<Asked, 'tiers' | 'differences'>,
): ShownRows {
  const columns = tiers.flatMap(({ id }, i) => (i < 2 || added.includes(id) ? [i] : []));
  const own = ({ name, cells, notes }: TableRow): TableRow => ({
    name,
    cells: columns.map((i) => cells[i] ?? ''),
    notes: columns.map((i) => notes[i] ?? 0),
  });
  const differs = (cells: string[]) => new Set(cells.filter((text) => text && text !== unsaid)).size > 1;
  const isShown = ({ cells }: TableRow) => (differences ? differs(cells) : cells.some(Boolean));
  return {
    columns,
    groups: groups
      .map(({ name, rows }) => ({ name, rows: rows.map(own).filter(isShown) }))
      .filter(({ rows }) => rows.length > 0),
  };
}
