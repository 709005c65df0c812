import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { locales } from '../i18n/locale.ts';
import { fitPath, pathOf, preparePartsPath, unreachablePath, waitWordsPath, type PageName } from '../i18n/routes.ts';
import type { Kept, KeptFile } from '../offline/kept.ts';
import { headersFor } from './headers.ts';

/** What an administrator needs first without a network. */
const corePages: PageName[] = ['home', 'directory', 'hours', 'responseTimes', 'prepare', 'compare'];
const core = new Set([
  ...['/', '/directory.json', '/place-names.json', '/zones.json', '/favicon.svg', '/manifest.webmanifest'],
  ...locales.flatMap((locale) => [
    unreachablePath(locale),
    preparePartsPath(locale),
    waitWordsPath(locale),
    fitPath(locale),
    ...corePages.map((page) => pathOf(page, locale)),
  ]),
]);
const isCore = ([path]: KeptFile) => core.has(path) || path.startsWith('/_astro/');

/** What readers open: no feeds, no sitemap, no headers, no picture for social networks, no entries for address books. */
const forReaders = /^\/(?:_astro|pagefind)\/.*\.|\/index\.html$|\.(?:json|svg|webmanifest)$/;

/** Astro's `astro:build:done` hook, the last one: the service worker, with the list of what it keeps. */
export async function writeServiceWorker({ dir }: { dir: URL }): Promise<void> {
  await writeFile(new URL('sw.js', dir), await serviceWorker(await keptFiles(dir)));
}

/** The script of a service worker that keeps these files. */
export async function serviceWorker(kept: Kept): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../offline/worker.ts', import.meta.url))],
    define: { kept: JSON.stringify(kept), 'process.env.NODE_ENV': '"production"' },
    bundle: true,
    minify: true,
    legalComments: 'none',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}

/** The files of a built site that a reader's device keeps. */
export async function keptFiles(dir: URL): Promise<Kept> {
  const names = (await readdir(dir, { recursive: true })).map((name) => `/${name.replaceAll('\\', '/')}`);
  const files = await Promise.all(
    names
      .filter((name) => forReaders.test(name))
      .sort()
      .map((name) => keptFile(name, dir)),
  );
  return { core: files.filter(isCore), rest: files.filter((file) => !isCore(file)) };
}

async function keptFile(name: string, dir: URL): Promise<KeptFile> {
  const path = name.replace(/index\.html$/, '');
  if (headersFor(path)['Cache-Control']?.includes('immutable')) return [path, null];
  const content = await readFile(new URL(`.${name}`, dir));
  return [path, createHash('sha256').update(content).digest('base64')];
}
