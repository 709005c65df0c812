import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { builtPages } from '../support/site.ts';

test('pages are compressed and carry the headers of production', async ({ request }) => {
  const response = await request.get('/fr/', { headers: { 'accept-encoding': 'br, gzip' } });
  expect(response.headers()).toMatchObject({
    'content-encoding': 'br',
    'content-security-policy': "frame-ancestors 'none'",
    'content-type': 'text/html;charset=utf-8',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  expect(response.headers()['cache-control']).toBeUndefined();
});

test('what carries a hash in its name may be kept for ever', async ({ request, page }) => {
  await page.goto('/fr/');
  const sheet = await page.locator('link[rel=stylesheet]').first().getAttribute('href');
  const response = await request.get(sheet ?? '');
  expect(response.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('the service worker is asked for anew each time: a kept one would keep readers on an old build', async ({
  request,
}) => {
  const response = await request.get('/sw.js');
  expect(response.headers()).toMatchObject({ 'cache-control': 'no-cache', 'content-type': 'text/javascript' });
});

test('parts of the search index have a type, and those with a hash in their name may be kept for ever', async ({
  request,
}) => {
  const parts = readdirSync('dist/pagefind/fr', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.\w+$/.test(name),
  );
  for (const part of parts.filter((name, i) => !name.includes('fragment') || i % 50 === 0)) {
    const headers = (await request.get(`/pagefind/fr/${part}`)).headers();
    expect(headers['content-type'], part).toBeTruthy();
    const kept = headers['cache-control'] === 'public, max-age=31536000, immutable';
    expect(kept, part).toBe(/_[0-9a-f]{6,}\./.test(part));
  }
});

test('a feed says that it is one', async ({ request }) => {
  for (const path of ['/fr/changements.xml', '/en/changes.xml'])
    expect((await request.get(path)).headers()['content-type']).toBe('application/atom+xml; charset=utf-8');
});

test('the file for static hosts says the same', async ({ request }) => {
  const text = await (await request.get('/_headers')).text();
  expect(text).toContain("/*\n  Content-Security-Policy: frame-ancestors 'none'");
  expect(text).toContain('/_astro/*\n  Cache-Control: public, max-age=31536000, immutable');
  expect(text).toContain('/sw.js\n  Cache-Control: no-cache');
  expect(text).toContain('/pagefind/fr/index/*\n  Content-Type: application/octet-stream\n  Cache-Control: public');
});

test('an unknown address says so, in both languages, and leads back', async ({ page }) => {
  const response = await page.goto('/fr/nulle-part/');
  expect(response?.status()).toBe(404);
  expect(response?.headers()['x-content-type-options']).toBe('nosniff');
  for (const path of ['/fr/', '/en/']) await expect(page.locator(`main a[href="${path}"]`).first()).toBeVisible();
});

test('the sitemap lists every page in a language, and no other', async ({ request }) => {
  const text = await (await request.get('/sitemap-0.xml')).text();
  const listed = [...text.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path]) => path).sort();
  const pages = builtPages().filter(({ locale }) => locale);
  expect(listed).toEqual(pages.map(({ path }) => path).sort());
});
