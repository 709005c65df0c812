import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { adobe } from '../support/content.ts';
import { startHost } from '../support/host.ts';
import { readCsv } from '../support/read-csv.ts';
import { readMarkdown, readTables } from '../support/read-markdown.ts';

const choices = ['', '?tiers=elite', '?tiers=enterprise,elite,expert,ultimate', '?tiers=ultimate&differences=1'];
const contacts = adobe().tiers.entitlements.find(({ id }) => id === 'named-contacts');

for (const locale of locales) {
  const { out, onlyDifferent, add } = strings[locale].compare.tools;
  const delimiter = locale === 'fr' ? ';' : ',';
  const button = (page: Page, name: string) => page.locator('.out').getByRole('button', { name, exact: true });

  test.describe(locale, () => {
    test.use({ locale: locale === 'fr' ? 'fr-FR' : 'en-GB', permissions: ['clipboard-read', 'clipboard-write'] });

    for (const query of choices)
      test(`what is taken out is what the page shows: ${query || 'the plain page'}`, async ({ page }) => {
        await open(page, locale, query);
        const shown = await tableOf(page);

        await button(page, out.markdown).click();
        await expect(button(page, out.copied)).toBeVisible();
        const markdown = await page.evaluate(() => navigator.clipboard.readText());
        const tables = readTables(markdown);
        expect(tables.map((rows) => rows.slice(1).map(([name]) => name))).toEqual(shown.groups.map(({ rows }) => rows));
        for (const [head = []] of tables) expect(head.slice(1).map(firstWords)).toEqual(shown.tiers.map(firstWords));
        const { blocks, links } = readMarkdown(markdown);
        const groups = blocks.filter((block) => block.startsWith('## ')).map((block) => block.slice(3));
        expect(groups.filter((name) => name !== out.notes)).toEqual(shown.groups.map(({ name }) => name));
        expect(links).toEqual([{ address: page.url(), text: page.url() }]);
        expect(markdown.includes(onlyDifferent)).toBe(query.includes('differences'));

        // The numbers in the cells lead to notes, and every note is led to.
        const led = [...markdown.matchAll(/\|[^|]*\(note (\d+)\)/g)].map(([, number]) => Number(number));
        const notes = blocks.flatMap((block) => /^Note (\d+)/.exec(block)?.[1] ?? []).map(Number);
        expect(notes).toEqual([...new Set(led)].sort());

        const file = await download(page, locale);
        expect(file.name).toMatch(/^appui-(?:comparer|compare)-online-business[a-z-]*\.csv$/);
        expect(file.name.includes('ultimate')).toBe(query.includes('ultimate'));
        expect(file.text.codePointAt(0)).toBe(0xfeff);
        const lines = readCsv(file.text, delimiter);
        const rows = tables.flatMap((table) => table.slice(1));
        expect(lines.slice(1, rows.length + 1).map((cells) => cells.slice(1))).toEqual(rows);
        expect(lines.at(-1)?.[0]).toBe(out.page + page.url());
        expect(lines.at(-2)?.[0]).toContain('Adobe, Business Support');
      });

    test('numbers are numbers, and of the columns that were added on the page', async ({ page }) => {
      await open(page, locale);
      await page.getByLabel(add.replace('{tier}', 'Elite'), { exact: true }).check();
      const lines = readCsv((await download(page, locale)).text, delimiter);
      const row = lines.find(([, name]) => name === contacts?.name[locale]);
      expect(row?.slice(2)).toEqual(['online', 'business', 'elite'].map((tier) => String(contacts?.values[tier])));
      expect(lines.at(-1)?.[0]).toContain('?tiers=elite');
    });

    test('what writes it is loaded when it is asked for', async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      const writers = () => asked.filter((path) => /table-(?:markdown|csv)/.test(path));
      await open(page, locale);
      await page.waitForLoadState('networkidle');
      expect(writers()).toEqual([]);
      await button(page, out.markdown).click();
      await expect.poll(() => writers().join()).toMatch(/table-markdown/);
      expect(writers().join()).not.toMatch(/table-csv/);
      await download(page, locale);
      expect(writers().join()).toMatch(/table-csv/);
    });

    test('a browser that refuses to copy shows the text; a choice takes it away', async ({ page }) => {
      await page.addInitScript(() => {
        navigator.clipboard.write = () => Promise.reject(new Error('no'));
      });
      await open(page, locale);
      await button(page, out.markdown).click();
      await expect(page.getByLabel(out.refused)).toHaveValue(/^# Adobe Experience Cloud/);
      await page.getByLabel(onlyDifferent, { exact: true }).check();
      await expect(page.getByLabel(out.refused)).toHaveCount(0);
    });

    test('where the writers cannot be loaded, the page says so', async ({ page }) => {
      await page.route('**/table-*.js', (route) => route.abort());
      await open(page, locale);
      for (const name of [out.csv, out.markdown]) {
        await page.reload();
        await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
        await button(page, name).click();
        await expect(page.locator('.out')).toContainText(out.notLoaded);
        await expect(page.getByLabel(out.refused)).toHaveCount(0);
      }
    });

    test('on paper: the table as chosen, its notes, its sources and the address, and nothing else', async ({
      page,
    }) => {
      await page.addInitScript(() => {
        window.print = () => {
          document.documentElement.dataset['printed'] = document.documentElement.dataset['print'] ?? '';
        };
      });
      await open(page, locale, '?tiers=elite');
      await button(page, out.print).click();
      await expect(page.locator('html')).toHaveAttribute('data-printed', 'table');
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.out .paper')).toHaveText(out.page + page.url());
      await expect(page.locator('.cmp .c4').first()).toBeVisible();
      await expect(page.locator('.cmp .said')).toBeVisible();
      for (const hidden of ['.top', '.foot', '.sec', '.out .btn', '.cmp [role=group] input'])
        await expect(page.locator(hidden).filter({ visible: true })).toHaveCount(0);
      // Whoever prints by other means afterwards gets the whole page.
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      await expect(page.locator('#newer')).toBeVisible();
    });

    test('by keyboard, on a small screen, in the light and in the dark', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, locale);
      await button(page, out.markdown).focus();
      await page.keyboard.press('Tab');
      await expect(button(page, out.csv)).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(button(page, out.print)).toBeFocused();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const { violations } = await new AxeBuilder({ page }).include('.out').analyze();
        expect(violations.map(({ id }) => id)).toEqual([]);
      }
    });
  });
}

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow', permissions: ['clipboard-read', 'clipboard-write'] });

  test('the table is taken out all the same', async ({ page }) => {
    const { out } = strings.fr.compare.tools;
    const host = await startHost();
    await page.goto(host.url(pathOf('home', 'fr')));
    await page.evaluate(() => navigator.serviceWorker.ready);
    await host.close();
    await page.goto(host.url(pathOf('compare', 'fr')));
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await page.getByRole('button', { name: out.markdown, exact: true }).click();
    await expect(page.getByRole('button', { name: out.copied, exact: true })).toBeVisible();
    expect(readCsv((await download(page, 'fr')).text, ';').length).toBeGreaterThan(20);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales)
    test(`${locale}: no button that does nothing`, async ({ page }) => {
      await page.goto(pathOf('compare', locale));
      await expect(page.locator('.cmp table')).toBeVisible();
      await expect(page.locator('.out').getByRole('button')).toHaveCount(0);
    });
});

async function open(page: Page, locale: Locale, query = ''): Promise<void> {
  await page.goto(pathOf('compare', locale) + query);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

async function download(page: Page, locale: Locale): Promise<{ name: string; text: string }> {
  const { csv } = strings[locale].compare.tools.out;
  const started = page.waitForEvent('download');
  await page.locator('.out').getByRole('button', { name: csv, exact: true }).click();
  const file = await started;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

/** The heads, groups and names of rows that can be seen. */
async function tableOf(page: Page) {
  const words = async (selector: string) =>
    (await page.locator(`.cmp .tiers ${selector}`).filter({ visible: true }).allInnerTexts()).map((text) =>
      text.replaceAll(/[ \n]+/g, ' ').trim(),
    );
  const groups = [];
  for (const group of await page.locator('.cmp .tiers tbody').filter({ visible: true }).all()) {
    const names = group.locator('tr:not(.grp) > th').filter({ visible: true });
    groups.push({
      name: (await group.locator('.grp').innerText()).trim(),
      rows: (await names.locator('[id^=row-]').allInnerTexts()).map((text) => text.replaceAll(/[ \n]+/g, ' ').trim()),
    });
  }
  return { tiers: (await words('thead th:not(.df)')).slice(1), groups };
}

/** The name of a tier, before what is said of its price. */
const firstWords = (head: string) => head.split(/ (?:\(|payant|paid|non |not |or )/)[0];
