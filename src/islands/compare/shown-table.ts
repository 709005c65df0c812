import { fill } from '../../i18n/fill.ts';
import { listText } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Asked } from './asked.ts';
import type { CompareFacts, Labels } from './facts.ts';
import { shownRows } from './shown-rows.ts';

/** The table as it stands on the page, as texts: the chosen columns, and the rows that are not hidden. */
export type ShownTable = {
  title: string;
  /** That rows are left out. */
  remark: string;
  /** What stands above the names of the groups and of the rows, and above the notes. */
  words: { group: string; row: string; notes: string };
  tiers: string[];
  groups: { name: string; rows: { name: string; cells: string[] }[] }[];
  /** Those to which a cell leads, each with its number on the page. */
  notes: string[];
  /** The sources, and when they were compared. */
  said: string;
  page: string;
  address: string;
  /** The name of a file that holds it, without what tells its kind. */
  file: string;
};

/** @param address Of the page with what the reader has chosen. */
export function shownTable(
  { table, said }: Pick<CompareFacts, 'table' | 'said'>,
  asked: Pick<Asked, 'tiers' | 'differences'>,
  address: string,
  { out, onlyDifferent }: Pick<Labels, 'out' | 'onlyDifferent'>,
  locale: Locale,
): ShownTable {
  const { columns, groups } = shownRows(table, asked);
  const tiers = columns.flatMap((i) => table.tiers[i] ?? []);
  const led = new Set(groups.flatMap(({ rows }) => rows.flatMap(({ notes }) => notes)));
  const marked = (text: string, number = 0) => (number > 0 ? fill(out.marked, { text, number }) : text || out.blank);
  return {
    title: fill(out.title, {
      offer: table.offer,
      tiers: listText(
        tiers.map(({ name }) => name),
        locale,
      ),
    }),
    remark: asked.differences ? `${onlyDifferent}.` : '',
    words: { group: out.group, row: out.row, notes: out.notes },
    tiers: tiers.map(({ name, price }) => (price ? fill(out.tier, { name, price }) : name)),
    groups: groups.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => ({
        name: row.name,
        cells: row.cells.map((text, i) => marked(text, row.notes[i])),
      })),
    })),
    notes: table.notes.flatMap((text, i) => (led.has(i + 1) ? [fill(out.note, { number: i + 1, text })] : [])),
    said,
    page: out.page,
    address,
    file: [out.file, ...tiers.map(({ id }) => id), ...(asked.differences ? ['differences'] : [])].join('-'),
  };
}
