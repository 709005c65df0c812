import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { readContent } from '../../src/collections/read-content.ts';
import { clockText } from '../../src/i18n/format.ts';
import { locales } from '../../src/i18n/locale.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { pagesToVisit } from '../support/site.ts';

const { offers } = readContent(fileURLToPath(new URL('../../content/data', import.meta.url)));
const [offer] = offers;
if (!offer) throw new Error('content/data holds no offer');

test.use({ javaScriptEnabled: false });

for (const locale of locales) {
  test.describe(locale, () => {
    test('response times: every target and the hours in which it counts', async ({ page }) => {
      await page.goto(pathOf('responseTimes', locale));
      const cells = page.locator('table').first().locator('tbody td');
      await expect(cells).toHaveCount(offer.tiers.tiers.length * offer.severities.severities.length);
      for (const cell of await cells.allTextContents()) expect(cell).toMatch(/\d/);
      await expect(page.locator('main')).toContainText(clockText('17:30', locale));
    });

    test('hours: every region, with what is printed', async ({ page }) => {
      await page.goto(pathOf('hours', locale));
      for (const { name, opens, closes } of offer.coverage.regions) {
        const row = page.locator('table tr', { hasText: name[locale] }).first();
        await expect(row).toContainText(clockText(opens, locale));
        await expect(row).toContainText(clockText(closes, locale));
      }
    });

    test('directory: every number, and a link for each that is safe to dial', async ({ page }) => {
      await page.goto(pathOf('directory', locale));
      const lines = offer.phones.flatMap((country) => country.lines);
      for (const { printed } of lines) await expect(page.locator('main')).toContainText(printed[locale]);
      const links = await page
        .locator('main a[href^="tel:"]')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
      const safe = (of: typeof lines) => of.flatMap(({ e164 }) => (e164 ? [`tel:${e164}`] : []));
      expect(links).toEqual(expect.arrayContaining(safe(lines)));
      // The other offers have a page for each country; here stands the first number of each, and nothing else.
      const known = new Set(safe(offers.flatMap(({ phones }) => phones.flatMap((country) => country.lines))));
      expect(links.filter((link) => !known.has(link ?? ''))).toEqual([]);
      expect(await page.locator('.az li').count()).toBe(246);
      // Printed with a trunk zero after the country code, which nobody can dial: the right form stands beside it.
      for (const number of ['+31 20 203 5138', '+64 508 614 264']) {
        await expect(page.locator('main')).toContainText(number);
      }
    });

    test('compare: every entitlement of every tier', async ({ page }) => {
      await page.goto(pathOf('compare', locale));
      for (const { name } of offer.tiers.entitlements) await expect(page.locator('main')).toContainText(name[locale]);
    });

    test('prepare: everything that support asks for', async ({ page }) => {
      await page.goto(pathOf('prepare', locale));
      for (const { label } of offer.intake.fields) await expect(page.locator('main')).toContainText(label[locale]);
      for (const { address } of offer.intake.recipients) {
        await expect(page.locator(`main a[href="mailto:${address}"]`).first()).toBeVisible();
      }
    });

    test('home: the number to call, and the hours', async ({ page }) => {
      await page.goto(pathOf('home', locale));
      await expect(page.locator('main a[href="tel:+18004970335"]')).toBeVisible();
      await expect(page.locator('main')).toContainText(clockText('06:00', locale));
      await expect(page.getByText(strings[locale].home.questions.compare.go)).toBeVisible();
    });
  });
}

test('the first page leads to both languages', async ({ page }) => {
  await page.goto('/');
  for (const locale of locales) await expect(page.locator(`main a[href="${pathOf('home', locale)}"]`)).toBeVisible();
});

test('no page is empty', async ({ page }) => {
  for (const { path } of pagesToVisit()) {
    await page.goto(path);
    expect((await page.locator('body').innerText()).length, path).toBeGreaterThan(20);
  }
});
