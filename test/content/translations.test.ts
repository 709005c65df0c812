import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const script = join(process.cwd(), 'test/translations.ts');
let folder: string;

const path = (locale: string, file: string) => join(folder, 'content/policies', locale, file);

const write = (locale: string, file: string, body: string) => {
  mkdirSync(join(path(locale, file), '..'), { recursive: true });
  writeFileSync(path(locale, file), `---\ntitle: x\nupdated: '2026-11-21'\nsources: []\n---\n\n${body}\n`);
};

/** What `npm run translations -- …` says in that folder, and how it ends. */
function translations(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], { cwd: folder, encoding: 'utf8' });
  return { status, says: stdout + stderr };
}

const change = (locale: string, file: string) =>
  writeFileSync(path(locale, file), readFileSync(path(locale, file), 'utf8').replace('one', 'two'));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'appui-translations-'));
  for (const file of ['a.mdx', 'b.mdx']) for (const locale of ['fr', 'en']) write(locale, file, `${locale} one`);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('what nobody compared is listed, file by file, until it is accepted', () => {
  expect(translations()).toMatchObject({ status: 1 });
  expect(translations().says.match(/^ {2}content.*/gm)).toHaveLength(4);
  expect(translations('--accept', 'all')).toMatchObject({ status: 0, says: expect.stringContaining('in step') });
  expect(translations()).toMatchObject({ status: 0 });
  expect(readFileSync(path('fr', 'a.mdx'), 'utf8')).toMatch(
    /^---\ntitle: x\nupdated: '2026-11-21'\ntranslated: '[0-9a-f]{12}'\nsources: \[\]\n---\n\nfr one\n$/,
  );
});

test('a change of one body makes exactly its twin fall behind', () => {
  translations('--accept', 'all');
  change('en', 'b.mdx');
  const { status, says } = translations();
  expect(status).toBe(1);
  expect(says.match(/^ {2}content.*/gm)).toEqual([
    '  content/policies/fr/b.mdx  fell behind; compare it with content/policies/en/b.mdx',
  ]);
  expect(translations('--accept', 'content/policies/fr/b.mdx')).toMatchObject({ status: 0 });
});

test('one file is accepted, the others are not', () => {
  expect(translations('--accept', 'a.mdx').says.match(/^ {2}content\S*/gm)).toEqual([
    '  content/policies/fr/b.mdx',
    '  content/policies/en/b.mdx',
  ]);
});

test('a page in one language only, and a file that is none, are named', () => {
  expect(translations('--accept', 'c.mdx')).toMatchObject({
    status: 2,
    says: expect.stringContaining('such as a.mdx'),
  });
  write('en', 'c.mdx', 'alone');
  expect(translations()).toMatchObject({ status: 1, says: expect.stringContaining('  content/policies/fr/c.mdx') });
});
