/// <reference lib="webworker" />
/** The service worker: after one visit the whole site works without a network. */
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { setCatchHandler } from 'workbox-routing/setCatchHandler.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import type { StrategyOptions } from 'workbox-strategies/Strategy.js';
import { locales } from '../i18n/locale.ts';
import { unreachablePath } from '../i18n/routes.ts';
import { cacheName, formerName, isHashed, keepCore, keepRest, keyOf, takeOver } from './store.ts';

type Plugin = NonNullable<StrategyOptions['plugins']>[number];

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => {
  void self.skipWaiting();
  keepCore(event);
});
self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), takeOver(event)]));
});
// A page has loaded: `{ fill: boolean }` says whether more may be loaded now.
self.addEventListener('message', (event) => {
  const { data, source } = event;
  if (data.fill && source instanceof WindowClient) event.waitUntil(keepRest(`/${localeOf(new URL(source.url))}/`));
});

/** Reads what is kept under `keyOf` and never writes: what the network answers may be of another build. */
const reading = {
  cacheKeyWillBeUsed: async ({ request }) => keyOf(new URL(request.url)) ?? request,
  cacheWillUpdate: async () => null,
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
    cachedResponse ?? caches.match(request, { cacheName: formerName, ignoreVary: true }),
} satisfies Plugin;

/** Facts change: who has a network reads those of today, and a host in trouble is no better than none. */
const asking = {
  requestWillFetch: async ({ request }) => new Request(request, { cache: 'no-cache' }),
  fetchDidSucceed: async ({ response }) => {
    if (response.status >= 500) throw new Error(`${response.url}: ${response.status}`);
    return response;
  },
} satisfies Plugin;

const options = { cacheName, matchOptions: { ignoreVary: true } };
registerRoute(({ sameOrigin, url }) => sameOrigin && isHashed(url), new CacheFirst({ ...options, plugins: [reading] }));
registerRoute(
  ({ sameOrigin }) => sameOrigin,
  new NetworkFirst({ ...options, plugins: [reading, asking], networkTimeoutSeconds: 3 }),
);

setCatchHandler(async ({ request }) => {
  const url = new URL(request instanceof Request ? request.url : request);
  const isPage = request instanceof Request && request.mode === 'navigate' && url.pathname.endsWith('/');
  const message = isPage && (await caches.match(keyOf(new URL(unreachablePath(localeOf(url)), url)) ?? ''));
  return message || Response.error();
});

/** The language of a page's address; French where it has none. */
const localeOf = ({ pathname }: URL) => locales.find((locale) => pathname.startsWith(`/${locale}/`)) ?? locales[0];
