import { Parser, type Node } from 'commonmark';

export type ReadMarkdown = {
  /** Headings and paragraphs as their text; an item of a list as one, with its number or a hyphen before it. */
  blocks: string[];
  /** What it is made of: the kinds of nodes, each once. */
  kinds: string[];
  links: { address: string; text: string }[];
};

/** As the reference implementation of CommonMark sees it. */
export function readMarkdown(markdown: string): ReadMarkdown {
  const root = new Parser().parse(markdown);
  const nodes = within(root);
  return {
    blocks: nodes
      .filter(({ type }) => type === 'heading' || type === 'paragraph')
      .map((node) => mark(node) + text(node)),
    kinds: [...new Set(nodes.map(({ type }) => type))],
    links: nodes
      .filter(({ type }) => type === 'link')
      .map((node) => ({ address: node.destination ?? '', text: text(node) })),
  };
}

/**
 * The cells of its tables, each as its text (GitHub Flavored Markdown, section 4.10). CommonMark knows none: a table is
 * a paragraph whose lines begin with a pipe.
 */
export function readTables(markdown: string): string[][][] {
  const blocks = markdown.split(/\n{2,}/).filter((block) => block.startsWith('|'));
  return blocks.map((block) => {
    const [head = [], delimiters = [], ...rows] = block.trim().split('\n').map(cells);
    if (!delimiters.every((cell) => /^:?-+:?$/.test(cell))) throw new Error(`no table: ${block}`);
    return [head, ...rows].map((row) => row.map((cell) => text(new Parser().parse(cell))));
  });
}

/** A pipe that belongs to a cell has a backslash before it. */
const cells = (line: string) =>
  line
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

function within(node: Node): Node[] {
  const nodes: Node[] = [];
  const walker = node.walker();
  for (let step = walker.next(); step; step = walker.next()) if (step.entering) nodes.push(step.node);
  return nodes;
}

/** A line end that is not hard is a space to a reader. */
const text = (node: Node) =>
  within(node)
    .map(({ type, literal }) => (type === 'linebreak' ? '\n' : type === 'softbreak' ? ' ' : (literal ?? '')))
    .join('');

function mark({ type, level, parent }: Node): string {
  if (type === 'heading') return `${'#'.repeat(level)} `;
  if (parent?.type !== 'item') return '';
  return parent.listType === 'ordered' ? `${numberOf(parent)}. ` : '- ';
}

function numberOf(item: Node): number {
  let number = item.parent?.listStart ?? 1;
  for (let before = item.prev; before; before = before.prev) number += 1;
  return number;
}
