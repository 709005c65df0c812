/// <reference lib="webworker" />
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import type { Kept, KeptFile } from './kept.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written in when the site is built. */
declare const kept: Kept;

export const cacheName = 'appui';
export const formerName = 'appui-former';

/** Few at a time: the reader's own requests come first. */
const batch = 4;

/**
 * A file is kept under its path and the hash of its content, and only if it is what the build wrote: files of two
 * builds never mix, and a new build loads only what has changed.
 */
const core = listOf(kept.core);
const all = listOf([...kept.core, ...kept.rest]);

/** The core, whole or not at all: what fails here fails the installation, and the browser tries again. */
export const keepCore = core.install;

/** The key under which a page or file of this build is kept, whatever its query; a page is found without its last slash. */
export function keyOf({ origin, pathname }: URL): string | undefined {
  return all.getCacheKeyForURL(origin + pathname) ?? all.getCacheKeyForURL(`${origin}${pathname}/`);
}

/** Whether the name of a file holds the hash of its content, be it of this build or of an earlier one. */
export const isHashed = (url: URL): boolean => url.pathname.startsWith('/_astro/') || keyOf(url) === url.href;

/**
 * When this build takes over: removes what was kept of the build before. Its scripts and styles are set aside until the
 * next build: a page that is open may be of that build, and load a part of itself later.
 */
export async function takeOver(event: ExtendableEvent): Promise<void> {
  await caches.delete(formerName);
  const [cache, former] = await Promise.all([caches.open(cacheName), caches.open(formerName)]);
  const current = new Set(all.getURLsToCacheKeys().values());
  for (const request of await cache.keys()) {
    if (current.has(request.url) || !isHashed(new URL(request.url))) continue;
    const response = await cache.match(request);
    if (response) await former.put(request, response);
  }
  await all.activate(event);
}

let filling: Promise<void> | undefined;

/** Keeps what is not kept yet, the files whose address contains `first` before the others. */
export function keepRest(first: string): Promise<void> {
  filling ??= fill(first).finally(() => {
    filling = undefined;
  });
  return filling;
}

async function fill(first: string): Promise<void> {
  const cache = await caches.open(cacheName);
  const present = new Set((await cache.keys()).map(({ url }) => url));
  const missing = [...all.getURLsToCacheKeys()]
    .filter(([, key]) => !present.has(key))
    .sort(([a], [b]) => Number(b.includes(first)) - Number(a.includes(first)));
  for (let i = 0; i < missing.length; i += batch) {
    const results = await Promise.allSettled(missing.slice(i, i + batch).map((file) => keep(cache, file)));
    // Without a network the next visit goes on; where another build has been published, its own worker does.
    if (self.registration.waiting || results.every(({ status }) => status === 'rejected')) return;
  }
}

async function keep(cache: Cache, [url, key]: [url: string, key: string]): Promise<void> {
  const integrity = all.getIntegrityForCacheKey(key) ?? '';
  const response = await fetch(url, { integrity, cache: 'no-cache', priority: 'low' });
  if (!response.ok || response.redirected) throw new Error(`${url}: ${response.status}`);
  await cache.put(key, response);
}

function listOf(files: KeptFile[]): PrecacheController {
  const list = new PrecacheController({ cacheName });
  list.addToCacheList(
    files.map(([url, hash]) => ({ url, revision: hash, ...(hash && { integrity: `sha256-${hash}` }) })),
  );
  return list;
}
