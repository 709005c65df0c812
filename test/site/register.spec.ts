import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { changes } from '../../src/collections/changes.ts';
import { glossary } from '../../src/collections/glossary.ts';
import { readContent } from '../../src/collections/read-content.ts';
import { buildDay, isStale } from '../../src/collections/stale.ts';
import { locales, otherLocale } from '../../src/i18n/locale.ts';
import { feedPath, pathOf } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { childOf, childrenOf, readXml } from '../support/read-atom.ts';
import { plain } from '../support/records.ts';
import { builtPages } from '../support/site.ts';

const { offers, sources } = readContent('content/data');

/** The text of every element that has an id, by that id. */
const textsById = async (page: Page): Promise<Map<string, string>> =>
  new Map(
    await page
      .locator('main [id]')
      .evaluateAll((all) => all.map((each): [string, string] => [each.id, each.textContent])),
  );

for (const locale of locales) {
  const other = otherLocale(locale);

  test(`every contradiction is on its page with all readings: ${locale}`, async ({ page }) => {
    await page.goto(pathOf('conflicts', locale));
    const texts = await textsById(page);
    const missing = offers.flatMap(({ id: offer, conflicts }) =>
      conflicts.flatMap(({ id, subject, readings, why, weWrite }) => {
        const shown = plain(texts.get(`${offer}-${id}`) ?? '');
        const said = readings.flatMap(({ says, page: on }) => [says, ...(on ? [on] : [])]);
        return [subject, ...said, why, ...(weWrite ? [weWrite] : [])]
          .filter((text) => !shown.includes(plain(text[locale])))
          .map((text) => `${offer}-${id}: ${text[locale]}`);
      }),
    );
    expect(missing).toEqual([]);
    const marks = offers.flatMap(({ conflicts }) =>
      conflicts.filter(({ chosen, readings }) => readings.length > 1 && readings.some(({ id }) => id === chosen)),
    );
    await expect(page.locator('.chosen')).toHaveCount(marks.length);
    await expect(page.locator('article')).toHaveCount(offers.flatMap(({ conflicts }) => conflicts).length);
  });

  test(`every gap is on its page: ${locale}`, async ({ page }) => {
    await page.goto(pathOf('unsaid', locale));
    const texts = await textsById(page);
    const missing = offers.flatMap(({ id: offer, unsaid }) =>
      unsaid.filter(({ id, text }) => plain(texts.get(`${offer}-${id}`) ?? '') !== plain(text[locale])),
    );
    expect(missing).toEqual([]);
  });

  test(`every source is on its page, with what it gave: ${locale}`, async ({ page }) => {
    await page.goto(pathOf('sources', locale));
    const texts = await textsById(page);
    for (const { id, title } of sources) expect(plain(texts.get(id) ?? ''), id).toContain(plain(title[locale]));
    const [, many = ''] = strings[locale].register.facts.countries;
    expect(texts.get('microsoft-country-pages')).toContain(many.replace('{count}', '246'));
  });

  test(`the terms stand in both languages, in the order of the page’s own: ${locale}`, async ({ page }) => {
    await page.goto(pathOf('glossary', locale));
    const texts = await textsById(page);
    const names = glossary().map(({ id, term }) => ({ id, own: term[locale], foreign: term[other] }));
    for (const { id, own, foreign } of names) expect(texts.get(id)?.trim(), id).toBe(`${own} ${foreign}`);
    const order = names.sort((a, b) => a.own.localeCompare(b.own, locale)).map(({ foreign }) => foreign);
    await expect(page.locator(`dt [lang=${other}]`)).toHaveText(order);
  });

  test(`the page on the two languages counts the pages that were built: ${locale}`, async ({ page }) => {
    await page.goto(pathOf('parity', locale));
    const built = builtPages().filter((each) => each.locale === locale).length;
    await expect(page.locator('.head')).toContainText(
      strings[locale].register.parity.pages.split(':')[0]!.trim().replace('{count}', String(built)),
    );
  });

  test(`the feed is Atom, and has an entry for each change: ${locale}`, async ({ page, request }) => {
    await page.goto(pathOf('changes', locale));
    const texts = await textsById(page);
    const href = await page.locator('head link[type="application/atom+xml"]').getAttribute('href');
    expect(href).toBe(feedPath(locale));
    await expect(page.locator('main a[type="application/atom+xml"]')).toHaveAttribute('href', href ?? '');

    const response = await request.get(href ?? '');
    expect(response.headers()['content-type']).toMatch(/xml/);
    const feed = readXml(await response.text());
    expect(feed.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale });
    const self = childrenOf(feed, 'link').find(({ attributes }) => attributes['rel'] === 'self');
    expect(new URL(self?.attributes['href'] ?? '').pathname).toBe(href);
    expect(childOf(feed, 'updated').text).toBe(`${changes()[0]?.date}T00:00:00Z`);
    const entries = childrenOf(feed, 'entry');
    expect(entries.map((entry) => childOf(entry, 'title').text)).toEqual(changes().map(({ title }) => title[locale]));
    const ids = entries.map((entry) => childOf(entry, 'id').text);
    expect(new Set(ids).size).toBe(ids.length);
    for (const entry of entries) {
      expect(childOf(entry, 'id').text).toMatch(/^tag:[^,]+,\d{4}-\d\d-\d\d:(?:fr|en)\/changes\/[a-z0-9-]+$/);
      const { pathname, hash } = new URL(childOf(entry, 'link').attributes['href'] ?? '');
      expect(pathname).toBe(pathOf('changes', locale));
      expect(texts.get(hash.slice(1))).toContain(childOf(entry, 'summary').text);
    }
  });
}

test('every page names the feed of its language', () => {
  const without = builtPages().filter(
    ({ path, locale }) =>
      locale && !readFileSync(`dist${path}index.html`, 'utf8').includes(`href="${feedPath(locale)}"`),
  );
  expect(without).toEqual([]);
});

test.describe('what was not compared for over a year is marked', () => {
  const marksOf = (folder: string, path: string) =>
    readFileSync(join(folder, path, 'index.html'), 'utf8').match(/<span class="tag stale"[^>]*>[^<]*/g) ?? [];

  test('on the site as it was built', () => {
    const stale = sources.filter(({ compared }) => isStale(compared, buildDay()));
    expect(marksOf('dist', '/fr/sources/')).toHaveLength(stale.length);
  });

  test('on a site built a hundred years later: each source, and the line under a table', () => {
    test.setTimeout(180_000);
    const outDir = mkdtempSync(join(tmpdir(), 'appui-stale-'));
    const env = { ...process.env, BUILD_DAY: '2126-01-01' };
    const { status, stderr } = spawnSync('npx', ['astro', 'build', '--outDir', outDir], { env, encoding: 'utf8' });
    expect(stderr.slice(-2000) + String(status)).toMatch(/0$/);
    for (const locale of locales) {
      const mark = `<span class="tag stale">${strings[locale].register.stale}`;
      expect(marksOf(outDir, pathOf('sources', locale))).toEqual(sources.map(() => mark));
      expect(marksOf(outDir, pathOf('compare', locale))).toContain(mark);
    }
    rmSync(outDir, { recursive: true });
  });
});
