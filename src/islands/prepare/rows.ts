import { emptyRow, type Row } from '../../domain/intake/index.ts';

/** Where in a list somebody is writing: a row, and one of its parts. */
export type Cell = { row: number; part: string };

type Parts = readonly { id: string }[];

/** With what is written in one cell. */
export const withCell = (rows: readonly Row[], { row, part }: Cell, text: string): Row[] =>
  rows.map((one, i) => (i === row ? { ...one, [part]: text } : one));

/** With an empty row after another. */
export const withRowAfter = (rows: readonly Row[], after: number, parts: Parts): Row[] => [
  ...rows.slice(0, after + 1),
  emptyRow(parts),
  ...rows.slice(after + 1),
];

export const withoutRow = (rows: readonly Row[], row: number): Row[] => rows.filter((_, i) => i !== row);

export const withRowAt = (rows: readonly Row[], row: number, back: Row): Row[] => [
  ...rows.slice(0, row),
  back,
  ...rows.slice(row),
];

/** With one row in the place of another, which takes its own. */
export function withMoved(rows: readonly Row[], from: number, to: number): Row[] {
  const [moved, other] = [rows[from], rows[to]];
  if (!moved || !other) return [...rows];
  return rows.map((row, i) => (i === from ? other : i === to ? moved : row));
}

/** With several texts: the first in the cell, a row of its own for each other one. */
export function withTexts(rows: readonly Row[], { row, part }: Cell, texts: readonly string[], parts: Parts): Row[] {
  const [first = '', ...others] = texts;
  const added = others.map((text) => ({ ...emptyRow(parts), [part]: text }));
  const written = withCell(rows, { row, part }, first);
  return [...written.slice(0, row + 1), ...added, ...written.slice(row + 1)];
}

/** `1. `, `2) `, `Step 3: ` */
const NUMBER = /^\s*(?:(?:step|étape)\s+)?(\d{1,3})\s*[.):]\s+/i;
const BULLET = /^\s*[-*•–]\s+/;

/**
 * The items of a text of several lines: each a line, without the sign that lists put before it.
 *
 * Numbers are taken off only where they count 1, 2, 3, so that none that means something is lost; a line without a
 * number then goes on with the item before it. Bullets are taken off only where every line has one.
 */
export function itemsIn(text: string): string[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim() !== '');
  const numbers = lines.flatMap((line) => NUMBER.exec(line)?.[1] ?? []);
  const counts = numbers.length > 1 && NUMBER.test(lines[0] ?? '') && numbers.every((one, i) => Number(one) === i + 1);
  if (counts) return continued(lines);
  const bulleted = lines.length > 1 && lines.every((line) => BULLET.test(line));
  return bulleted ? lines.map((line) => line.replace(BULLET, '').trim()) : lines;
}

function continued(lines: readonly string[]): string[] {
  const items: string[] = [];
  for (const line of lines) {
    if (NUMBER.test(line)) items.push(line.replace(NUMBER, '').trim());
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return items;
}
