import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Locale } from '../../i18n/locale.ts';
import type { ShownTable } from './shown-table.ts';

/**
 * Excel divides cells at the list separator of the system: a semicolon where the comma is the decimal sign, as in
 * French.
 */
const delimiters: Record<Locale, string> = { en: ',', fr: ';' };

/**
 * As a file for spreadsheets: a line for each row of the table, then what stands below it. Every line has the same number of
 * cells (RFC 4180, section 2). Excel takes it for UTF-8 by its first character; what begins like a formula is text.
 */
export function tableCsv(
  { title, remark, words, tiers, groups, notes, said, page, address }: ShownTable,
  locale: Locale,
): string {
  const head = [words.group, words.row, ...tiers];
  const rows = groups.flatMap(({ name: group, rows }) => rows.map(({ name, cells }) => [group, name, ...cells]));
  const below = [title, remark, ...notes, said, page + address].filter(Boolean);
  const lines = [head, ...rows, [], ...below.map((line) => [line])];
  const whole = lines.map((cells) => head.map((_, i) => cells[i] ?? ''));
  return stringify(whole, {
    bom: true,
    delimiter: delimiters[locale],
    record_delimiter: 'windows',
    escape_formulas: true,
    // Of line ends it quotes those of the file alone.
    quoted_match: /[\r\n]/,
  });
}
