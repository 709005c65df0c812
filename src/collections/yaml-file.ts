import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { Problem } from './content-error.ts';

export type Path = readonly PropertyKey[];

/** A YAML file, and where in it a field stands. */
export type YamlFile = {
  /** As an author opens it: `content/data/sources.yaml`. */
  name: string;
  data: unknown;
  /** What keeps the text from being YAML at all. */
  errors: Problem[];
  /** A problem of this file; its line is that of the field, or of what should hold it. */
  problem: (path: Path, message: string) => Problem;
};

export function parseYaml(name: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const errors = document.errors.map(({ pos, message }) => ({
    file: name,
    line: lineAt(pos[0]),
    field: '',
    message: `is not YAML: ${message}; check quotes, colons and indents`,
  }));
  return {
    name,
    data: errors.length > 0 ? undefined : document.toJS(),
    errors,
    problem: (path, message) => ({
      file: name,
      line: lineAt(offsetOf(document, path)),
      field: fieldName(path),
      message,
    }),
  };
}

/** `['tiers', 0, 'name', 'fr']` -> `tiers[0].name.fr` */
function fieldName(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** Where the field stands, or the last part of its path that exists. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    const step = child(document, node, key);
    if (!step) break;
    ({ node, offset } = step);
  }
  return offset;
}

function child(document: Document, parent: unknown, key: PropertyKey): { node: unknown; offset: number } | undefined {
  const node = isAlias(parent) ? parent.resolve(document) : parent;
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return isNode(item) ? { node: item, offset: start(item) } : undefined;
  }
  const pair = isMap(node) ? node.items.find((it) => isScalar(it.key) && String(it.key.value) === key) : undefined;
  return pair ? { node: pair.value, offset: start(pair.key as Node) } : undefined;
}

const start = (node: Node): number => node.range?.[0] ?? 0;
