import { toMarkdown } from 'mdast-util-to-markdown';
import {
  contentOf,
  firstWords,
  isFilled,
  lineText,
  sideBySide,
  type CaseMessage,
  type Phrase,
  type Section,
  type Writing,
} from '../../domain/export/index.ts';

type Tree = Extract<Parameters<typeof toMarkdown>[0], { type: 'root' }>;
type Block = Tree['children'][number];
type Paragraph = Extract<Block, { type: 'paragraph' }>;
type Inline = Paragraph['children'][number];

/**
 * The message as Markdown (CommonMark): title and headings, lists, line ends where they are, addresses of pages as links.
 * Whatever else was typed is text, and reads back as it was typed.
 */
export function markdown(message: CaseMessage, writing: Writing): string {
  const { to, subject, greeting, sections, closing } = message;
  const words = firstWords(writing);
  const children: Block[] = [
    { type: 'heading', depth: 1, children: text(subject) },
    ...(to ? [paragraph(text(`${words.to}${words.colon}${to.address}`))] : []),
    ...greeting.map(phrases),
    ...body(sections, writing),
    ...(closing.length > 0 ? [phrases(closing)] : []),
  ];
  return toMarkdown({ type: 'root', children }, { bullet: '-', unsafe: extensions });
}

/** Signs of tables and of struck out text, which CommonMark does not know, but most places where Markdown is pasted do. */
const extensions = [
  { character: '~', inConstruct: 'phrasing' as const },
  { character: '|', inConstruct: 'phrasing' as const },
  { character: ':', atBreak: true, after: '-' },
];

const paragraph = (children: Inline[]): Paragraph => ({ type: 'paragraph', children });

const phrases = (all: readonly Phrase[]): Paragraph => paragraph(text(all.map((one) => one.text).join('\n')));

/** Neighbouring short answers share a paragraph. */
function body(sections: readonly Section[], writing: Writing): Block[] {
  const blocks: Block[] = [];
  let lines: Inline[] = [];
  const close = () => {
    if (lines.length > 0) blocks.push(paragraph(lines));
    lines = [];
  };
  for (const section of sections.filter(isFilled)) {
    if (section.inline) lines.push(...(lines.length > 0 ? [lineEnd] : []), ...shortLine(section, writing));
    else {
      close();
      blocks.push({ type: 'heading', depth: 2, children: heading(section) }, content(section, writing));
    }
  }
  close();
  return blocks;
}

const heading = ({ heading, url }: Section): Inline[] => [
  ...text(sideBySide(heading)),
  ...(url ? [...text(' ('), link(url), ...text(')')] : []),
];

const shortLine = (section: Section, writing: Writing): Inline[] => [
  { type: 'strong', children: heading(section) },
  ...text(firstWords(writing).colon + contentOf(section, writing)),
];

function content({ text: written, rows, numbered }: Section, writing: Writing): Block {
  if (rows.length === 0) return paragraph(text(written));
  const children = rows.map((row) => ({
    type: 'listItem' as const,
    children: [paragraph(text(row.map((line) => lineText(line, writing)).join(numbered ? '\n' : ', ')))],
  }));
  return { type: 'list', ordered: numbered, spread: false, children };
}

const lineEnd: Inline = { type: 'break' };

const link = (url: string): Inline => ({ type: 'link', url, children: [{ type: 'text', value: url }] });

/** An address up to the stop or bracket that ends the sentence around it; nothing in it may end an autolink. */
const address = /https?:\/\/[^\s<>"«»\\\p{C}]*[^\s<>"«»\\\p{C}.,;:!?)\]'’”]/gu;

/** Line ends stay line ends, the blank lines between them too. */
function text(written: string): Inline[] {
  return written.split('\n').flatMap((line, i) => [...(i > 0 ? [lineEnd] : []), ...lineOf(line)]);
}

function lineOf(line: string): Inline[] {
  const nodes: Inline[] = [];
  let at = 0;
  for (const { 0: url, index } of line.matchAll(address)) {
    if (index > at) nodes.push({ type: 'text', value: line.slice(at, index) });
    nodes.push(link(url));
    at = index + url.length;
  }
  return at < line.length ? [...nodes, { type: 'text', value: line.slice(at) }] : nodes;
}
