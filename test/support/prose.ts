import { readdirSync, readFileSync } from 'node:fs';

/** A line of prose in a policy, as an author wrote it, without tags. */
export type ProseLine = { file: string; line: number; text: string };

const folder = 'content/policies';

/** Every policy file. */
export const policyFiles = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();

/** What a reader will read of a policy and the author wrote by hand: the text, the title and the description. */
export function proseOf(file: string, text = readFileSync(file, 'utf8')): ProseLine[] {
  const head = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? '';
  const body = `${head.replace(/[^\n]/g, '')}${withoutTags(text.slice(head.length))}`;
  const titles = head.split('\n').map((line) => unquoted(/^(?:title|description): (.*)/.exec(line)?.[1] ?? ''));
  return body.split('\n').flatMap((words, i) => {
    const own = [titles[i] ?? '', words].join('').trim();
    return own ? [{ file, line: i + 1, text: own }] : [];
  });
}

/** A tag, also over several lines, becomes a bar; its line ends stay, so that lines keep their numbers. */
const withoutTags = (text: string): string =>
  text.replace(/<\/?[A-Za-z][^>]*>/g, (tag) => `|${tag.replace(/[^\n]/g, '')}`).replace(/\]\([^)]*\)/g, ']');

/** A text of the front matter without the quotes that YAML asks for. */
const unquoted = (text: string): string => /^'(.*)'$/.exec(text)?.[1]?.replaceAll("''", "'") ?? text;
