import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path/posix';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** Who may import whom. A folder may always import itself; everything else is named here and in the README. */
const allowed: Record<string, string[]> = {
  domain: ['luxon'],
  schemas: ['domain', 'astro', 'libphonenumber-js'],
  collections: [
    ...['schemas', 'domain', 'i18n', 'astro', 'node', 'yaml', 'libphonenumber-js'],
    ...['chinese-days', 'countries-and-timezones', 'date-holidays', 'iso-3166'],
  ],
  i18n: [],
  browser: [],
  islands: [
    ...['domain', 'i18n', 'browser', 'preact'],
    ...['mdast-util-to-markdown', 'mdast-util-gfm-table', 'csv-stringify'],
  ],
  components: ['collections', 'islands', 'domain', 'i18n', 'browser', 'styles', 'astro'],
  layouts: ['components', 'collections', 'i18n', 'styles', 'astro', '@fontsource-variable'],
  pages: ['layouts', 'components', 'collections', 'i18n', 'styles', 'astro'],
  offline: ['i18n', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'],
  server: ['i18n', 'offline', 'node', 'esbuild', 'sirv', 'compression', 'pagefind', 'libphonenumber-js'],
  styles: [],
  'middleware.ts': ['i18n', 'astro'],
  'content.config.ts': ['collections', 'schemas', 'astro'],
  content: ['components'],
};

/** Inside `domain`, each folder may import those before it, never those after. */
const domainOrder = ['calendar', 'sla', 'entitlement', 'directory', 'intake', 'export'];

const files = [...sources('src'), ...sources('content')];

describe('who may import whom', () => {
  test.for(files)('%s', (file) => {
    const own = folderOf(file);
    const may = allowed[own];
    expect(may, `${own} is not in the table above`).toBeDefined();
    const wrong = importsOf(file).filter((name) => ![own, ...(may ?? [])].includes(target(file, name)));
    expect(wrong, `${own} may import ${may?.join(', ') ?? ''}`).toEqual([]);
  });
});

describe('inside domain', () => {
  test.for(files.filter((file) => domainOrder.includes(domainFolder(file))))('%s', (file) => {
    const own = domainFolder(file);
    for (const name of importsOf(file).filter((name) => name.startsWith('.'))) {
      const path = join(dirname(file), name);
      const other = domainFolder(path);
      if (other === own || !domainOrder.includes(other)) continue;
      expect(domainOrder.indexOf(other), `${name}: ${own} comes before ${other}`).toBeLessThan(
        domainOrder.indexOf(own),
      );
      expect(path, 'import another part of the domain through its index.ts').toMatch(/\/index\.ts$/);
    }
  });
});

test('domain never asks what time it is, and nothing but src/browser touches browser globals', () => {
  const clock = /\bDate\.now\(|new Date\(\)|performance\.now|DateTime\.now/;
  const dom = /\b(?:window|document|navigator|localStorage|sessionStorage)\./;
  const offenders = files.filter((file) => {
    const code = withoutComments(readFileSync(file, 'utf8'));
    if (file.startsWith('src/domain/')) return clock.test(code) || dom.test(code);
    return file.startsWith('src/islands/') && dom.test(code);
  });
  expect(offenders).toEqual([]);
});

test('only MDX uses the ~/ shorthand', () => {
  const users = files.filter((file) => importsOf(file).some((name) => name.startsWith('~/')));
  expect(users.filter((file) => !file.endsWith('.mdx'))).toEqual([]);
});

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|tsx|astro|mdx)$/.test(name))
    .map((name) => `${folder}/${name}`);
}

/** `src/islands/calculator/model.ts` is in `islands`; a policy is in `content`. */
function folderOf(path: string): string {
  const [top = '', folder = ''] = path.split('/');
  return top === 'src' ? folder : top;
}

function domainFolder(path: string): string {
  return path.startsWith('src/domain/') ? (path.split('/')[2] ?? '') : '';
}

/** What an import reaches: one of our folders, or the name of a package. */
function target(file: string, name: string): string {
  if (name.startsWith('~/')) return folderOf(name.replace('~', 'src'));
  if (name.startsWith('.')) return folderOf(relative('.', join(dirname(file), name)));
  return name.split(/[/:]/)[0] ?? name;
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const code = file.endsWith('.astro') ? astroCode(text) : file.endsWith('.mdx') ? mdxCode(text) : text;
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The front matter and the scripts of a component. */
function astroCode(text: string): string {
  const frontMatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code);
  return [frontMatter, ...scripts].join('\n');
}

const mdxCode = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('import '))
    .join('\n');

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, '');
