import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test as base, type Page } from '@playwright/test';
import { locales, otherLocale, type Locale } from '../../src/i18n/locale.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import type { Kept, KeptFile } from '../../src/offline/kept.ts';
import { keptFiles, serviceWorker } from '../../src/server/offline.ts';
import { startHost, type Host, type Instead } from '../support/host.ts';

const test = base.extend<{ host: Host }>({
  host: async ({}, use) => {
    const host = await startHost();
    await use(host);
    await host.close();
  },
});

test.use({ serviceWorkers: 'allow' });

const country = { fr: 'japon', en: 'japan' };
const countries = locales.map((locale) => pathOf('directory', locale, country[locale]));

/** All that the built site keeps, and a part of it that is loaded sooner. */
const whole = await keptFiles(pathToFileURL('dist/'));
const part = { ...whole, rest: whole.rest.filter(([path], i) => countries.includes(path) || i % 10 === 0) };
const partial = script(await serviceWorker(part));

test('after one visit to the home page, what is needed first works without a network', async ({ page, host }) => {
  test.setTimeout(200_000);
  await visit(page, host);
  await host.close();

  for (const locale of locales)
    for (const name of ['home', 'directory', 'hours', 'prepare', 'compare', 'responseTimes'] as const) {
      await page.goto(host.url(pathOf(name, locale)));
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('h1')).toBeVisible();
      for (const island of await page.locator('astro-island').all()) {
        await island.evaluate((it) => it.lastElementChild?.scrollIntoView());
        await expect(island, 'is alive once it is seen').not.toHaveAttribute('ssr');
      }
    }
  await page.goto(host.url('/'));
  await expect(page).toHaveURL(host.url('/fr/'));
});

test('without a network a tool answers the question of its address', async ({ page, host }) => {
  await visit(page, host);
  await host.close();
  const question = 'offer=adobe-experience-cloud&tier=business&priority=P2&region=emea&filed=2026-11-20T15:40';
  await page.goto(host.url(`${pathOf('responseTimes', 'fr')}?${question}&zone=Europe/Paris`));
  await expect(page.locator('.answer')).toContainText('lundi 23 novembre');
});

test('the rest follows: countries, policies and the search', async ({ page, host }) => {
  test.setTimeout(200_000);
  await visit(page, host);
  await holds(page, whole);
  await host.close();

  for (const locale of locales) {
    const path = pathOf('directory', locale, country[locale]);
    await page.goto(host.url(path));
    await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
    await page.goto(host.url(`${pathOf('search', locale)}?q=${country[locale]}`));
    await expect(page.locator(`.results a[href="${path}"]`)).toBeVisible();
    await page.goto(host.url(pathOf('policies', locale)));
    await page.locator('main a[href*="/poli"]').first().click();
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('h1')).not.toHaveText(strings[locale].site.unreachable.heading);
  }
});

for (const locale of locales)
  test(`the language that is read comes first: ${locale}`, async ({ page, host }) => {
    host.instead = (path) => (path === '/sw.js' ? partial : undefined);
    await visit(page, host, locale);
    await holds(page, part);
    const asked = (each: Locale) => host.asked.indexOf(pathOf('directory', each, country[each]));
    expect(asked(locale)).toBeLessThan(asked(otherLocale(locale)));
  });

test('the rest is not loaded by who saves data, and is by the next visit that does not', async ({ context, host }) => {
  host.instead = (path) => (path === '/sw.js' ? partial : undefined);
  const saving = await context.newPage();
  await saving.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await visit(saving, host);
  await saving.goto(host.url(pathOf('hours', 'en')));
  // Time enough for the mistake; a slow machine makes this easier, never harder.
  await saving.waitForTimeout(1500);
  for (const path of countries) expect(host.asked).not.toContain(path);
  await holds(saving, { core: part.core, rest: [] });

  const page = await context.newPage();
  await page.goto(host.url(pathOf('hours', 'en')));
  await holds(page, part);
});

test('a load that was cut off goes on at the next visit, and loads nothing twice', async ({ page, host }) => {
  const paths = part.rest.map(([path]) => path);
  const loaded = () => host.asked.filter((path) => paths.includes(path));
  let network = true;
  host.instead = (path) => {
    if (path === '/sw.js') return partial;
    network &&= loaded().length <= 40;
    return network || !paths.includes(path) ? undefined : 'cut';
  };
  await visit(page, host);
  await holds(page, { core: part.core, rest: part.rest.slice(0, 40) });
  const first = loaded().slice(0, 40);

  host.instead = (path) => (path === '/sw.js' ? partial : undefined);
  host.asked.length = 0;
  await page.reload();
  await holds(page, part);
  expect(loaded().filter((path) => first.includes(path))).toEqual([]);
});

test('what the build did not write is not kept', async ({ page, host }) => {
  const [changed = ''] = countries;
  const files: Record<string, Instead> = { '/sw.js': partial, [changed]: { status: 200, body: 'Changed on the way' } };
  host.instead = (path) => files[path];
  await visit(page, host);
  await holds(page, { core: part.core, rest: part.rest.slice(1) });
  expect(await keys(page)).not.toContain(changed);
});

test('a page that was not kept says so in its language and leads to those that were', async ({ page, host }) => {
  host.instead = (path) => (countries.includes(path) ? 'cut' : undefined);
  await visit(page, host);
  await host.close();
  for (const locale of locales) {
    await page.goto(host.url(pathOf('directory', locale, country[locale])));
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('h1')).toHaveText(strings[locale].site.unreachable.heading);
    await page.getByRole('link', { name: strings[locale].site.nav.directory }).click();
    await expect(page).toHaveURL(host.url(pathOf('directory', locale)));
    await expect(page.locator('h1')).toHaveText(strings[locale].directory.heading);
  }
});

test('who has a network reads what the site says now', async ({ page, host }) => {
  await visit(page, host);
  host.instead = (path) => (path === '/fr/' ? { status: 200, body: '<h1>Nouveau</h1>' } : undefined);
  await page.goto(host.url('/fr/'));
  await expect(page.locator('h1')).toHaveText('Nouveau');
});

for (const [trouble, instead] of [
  ['does not answer', 'wait'],
  ['is in trouble', { status: 503, body: 'Service Unavailable' }],
] as const)
  test(`a host that ${trouble} is no better than none`, async ({ page, host }) => {
    await visit(page, host);
    host.instead = () => instead;
    await page.goto(host.url(pathOf('hours', 'fr')));
    await expect(page.locator('h1')).toHaveText(strings.fr.hours.heading);
  });

test('a new build takes over whole', async ({ page, host }) => {
  const [sheet = ''] = whole.core.map(([path]) => path).filter((path) => /\/Document\..*\.css$/.test(path));
  const newSheet = sheet.replace(/\.[^.]+\.css$/, '.renewed0.css');
  await visit(page, host);
  await publish(host, sheet, newSheet);

  await page.goto(host.url('/fr/'));
  await expect(page).toHaveTitle('Nouveau');
  await expect.poll(() => keys(page)).not.toContain(sheet);
  expect(await keys(page)).toContain(newSheet);
  expect((await keys(page)).filter((path) => path === '/fr/')).toHaveLength(1);
  // The browser's own cache must not answer in place of the worker's.
  const status = await page.evaluate(async (path) => (await fetch(path, { cache: 'no-store' })).status, sheet);
  expect(status, 'a page of the old build that is still open finds the rest of itself').toBe(200);

  await host.close();
  await page.goto(host.url('/fr/'));
  await expect(page).toHaveTitle('Nouveau');
  await expect(page.locator('body')).toHaveCSS('font-family', /Public Sans/);
});

/** Opens the home page; then the worker has kept the core. */
async function visit(page: Page, host: Host, locale: Locale = 'fr'): Promise<void> {
  await page.goto(host.url(pathOf('home', locale)));
  await page.evaluate(() => navigator.serviceWorker.ready);
  expect((await keys(page)).length).toBeGreaterThanOrEqual(whole.core.length);
}

/** Waits until the worker has kept as many files as these. */
async function holds(page: Page, { core, rest }: Kept): Promise<void> {
  await expect.poll(async () => (await keys(page)).length, { timeout: 120_000 }).toBe(core.length + rest.length);
}

/** The paths of what the worker keeps. */
const keys = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await (await caches.open('appui')).keys()).map(({ url }) => new URL(url).pathname));

/** Another build on the same host: the home page has changed, and its sheet has another name. */
async function publish(host: Host, sheet: string, newSheet: string): Promise<void> {
  const read = (path: string) => readFileSync(`dist${path}`, 'utf8');
  const home = read('/fr/index.html')
    .replaceAll(sheet, newSheet)
    .replace(/<title>.*?<\/title>/, '<title>Nouveau</title>');
  const hash = createHash('sha256').update(home).digest('base64');
  const core = whole.core.map(([path, old]): KeptFile =>
    path === sheet ? [newSheet, null] : [path, path === '/fr/' ? hash : old],
  );
  const files: Record<string, Instead> = {
    '/fr/': { status: 200, type: 'text/html; charset=utf-8', body: home },
    '/sw.js': script(await serviceWorker({ ...whole, core })),
    [newSheet]: { status: 200, type: 'text/css', body: read(sheet) },
    [sheet]: { status: 404 },
  };
  host.instead = (path) => files[path];
}

function script(body: string): Instead {
  return { status: 200, type: 'text/javascript', body };
}
