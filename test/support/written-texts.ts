import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { isScalar, isSeq, LineCounter, parseDocument, visit, type Pair } from 'yaml';
import { isLocale, type Locale } from '../../src/i18n/locale.ts';
import { policyFiles, proseOf } from './prose.ts';

/** A text that somebody wrote for readers, with the line on which it begins. */
export type WrittenText = { file: string; line: number; locale: Locale; text: string };

/** Every text of the project in French and in English: policies, data, strings. */
export const writtenTexts = (): WrittenText[] => [
  ...policyFiles().flatMap((file) => proseOf(file).map((it) => ({ ...it, locale: localeOf(file) }))),
  ...filesIn('content/data', '.yaml').flatMap((file) => textsOfYaml(file)),
  ...filesIn('src/i18n', '.ts').flatMap((file) => textsOfStrings(file)),
];

/** What stands under `fr` and `en`; how a number is printed is a matter of its own. */
export function textsOfYaml(file: string, source = readFileSync(file, 'utf8')): WrittenText[] {
  const lines = new LineCounter();
  const found: WrittenText[] = [];
  visit(parseDocument(source, { lineCounter: lines }), {
    Pair(_, pair) {
      if (keyOf(pair) === 'printed') return visit.SKIP;
      const locale = keyOf(pair);
      if (!isLocale(locale)) return undefined;
      for (const node of isSeq(pair.value) ? pair.value.items : [pair.value]) {
        if (!isScalar(node) || typeof node.value !== 'string' || isAddress(node.value)) continue;
        found.push({ file, locale, line: lines.linePos(node.range?.[0] ?? 0).line, text: node.value });
      }
      return undefined;
    },
  });
  return found;
}

const keyOf = ({ key }: Pair): unknown => (isScalar(key) ? key.value : undefined);

/**
 * The string and template literals of a file of strings, without keys and imports. The language is that of the folder,
 * or of the key `fr` or `en` under which a text stands.
 */
export function textsOfStrings(file: string, source = readFileSync(file, 'utf8')): WrittenText[] {
  const code = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: WrittenText[] = [];
  const walk = (node: ts.Node, locale: Locale | undefined): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (locale && isText(node) && !isAddress(node.text)) {
      const line = code.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ file, line, locale, text: node.text });
    }
    const key = ts.isPropertyAssignment(node) ? node.name.getText() : undefined;
    ts.forEachChild(node, (child) => {
      walk(child, isLocale(key) ? key : locale);
    });
  };
  const folder = file.split('/').at(-2);
  walk(code, isLocale(folder) ? folder : undefined);
  return found;
}

const isText = (node: ts.Node): node is ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateLiteralToken =>
  (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) &&
  !(ts.isPropertyAssignment(node.parent) && node.parent.name === node);

const isAddress = (text: string) => /^https:\/\/\S+$/.test(text);

const localeOf = (file: string): Locale => (file.includes('/fr/') ? 'fr' : 'en');

const filesIn = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
