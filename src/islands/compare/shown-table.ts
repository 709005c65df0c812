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
  /** What stands above the names of the groups, of the rows, and of the notes of a row. */
  words: { group: string; row: string; notes: string };
  tiers: string[];
  groups: { name: string; rows: { name: string; cells: string[]; notes: string }[] }[];
  /** Those to which the rows lead, each with its number on the page. */
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
  const { differences } = asked;
  const { columns, groups } = shownRows(table, asked);
  const tiers = table.tiers.filter((_, i) => columns.includes(i));
  const led = groups.flatMap(({ rows }) => rows.flatMap(({ notes }) => notes));
  const mark = (number: number) => fill(out.mark, { number });
  return {
    title: fill(out.title, {
      offer: table.offer,
      tiers: listText(
        tiers.map(({ name }) => name),
        locale,
      ),
    }),
    remark: differences ? `${onlyDifferent}.` : '',
    words: { group: out.group, row: out.row, notes: out.notes },
    tiers: tiers.map(({ name, price }) => (price ? fill(out.tier, { name, price }) : name)),
    groups: groups.map(({ name, rows }) => ({
      name,
      rows: rows.map(({ notes, ...row }) => ({
        ...row,
        notes: [...new Set(notes)].filter(Boolean).map(mark).join(', '),
      })),
    })),
    notes: table.notes.flatMap((text, i) => (led.includes(i + 1) ? [fill(out.note, { number: i + 1, text })] : [])),
    said,
    page: out.page,
    address,
    file: [out.file, ...tiers.map(({ id }) => id), ...(differences ? ['differences'] : [])].join('-'),
  };
}
