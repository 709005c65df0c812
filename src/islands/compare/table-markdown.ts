import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { ShownTable } from './shown-table.ts';

type Tree = Extract<Parameters<typeof toMarkdown>[0], { type: 'root' }>;
type Block = Tree['children'][number];

/**
 * As Markdown with tables (GitHub Flavored Markdown, section 4.10). It knows no rows that name a group: each group has
 * a heading and a table of its own.
 */
export function tableMarkdown({ title, remark, words, tiers, groups, notes, said, page, address }: ShownTable): string {
  const children: Block[] = [
    heading(1, title),
    ...(remark ? [paragraph(remark)] : []),
    ...groups.flatMap(({ name, rows }) => [
      heading(2, name),
      grid([[words.row, ...tiers], ...rows.map(({ name, cells }) => [name, ...cells])]),
    ]),
    ...(notes.length > 0 ? [heading(2, words.notes)] : []),
    ...notes.map(paragraph),
    paragraph(said),
    { type: 'paragraph', children: [text(page), { type: 'link', url: address, children: [text(address)] }] },
  ];
  return toMarkdown({ type: 'root', children }, { extensions: [gfmTableToMarkdown()] });
}

const text = (value: string) => ({ type: 'text' as const, value });

const heading = (depth: 1 | 2, value: string): Block => ({ type: 'heading', depth, children: [text(value)] });

const paragraph = (value: string): Block => ({ type: 'paragraph', children: [text(value)] });

const grid = (rows: string[][]): Block => ({
  type: 'table',
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
  })),
});
