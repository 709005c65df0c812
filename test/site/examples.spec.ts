import { expect, test } from '@playwright/test';
import { workedExamples } from '../../src/collections/examples.ts';
import { timeAt } from '../../src/i18n/format.ts';
import { locales } from '../../src/i18n/locale.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';

const examples = workedExamples();

for (const locale of locales) {
  test.describe(locale, () => {
    test('the page of response times leads to ten examples, each in its place', async ({ page }) => {
      await page.goto(pathOf('responseTimes', locale));
      await page.getByRole('link', { name: strings[locale].examples.link }).click();
      await expect(page).toHaveURL(pathOf('examples', locale));
      await expect(page.locator('.contents a')).toHaveText(examples.map(({ title }) => title[locale]));
      for (const { id, title } of examples) {
        await page.locator(`.contents a[href="#${id}"]`).click();
        await expect(page.getByRole('heading', { name: title[locale] })).toBeInViewport();
      }
    });

    test('an example opens in the calculator with the same account', async ({ page }) => {
      for (const id of ['holiday', 'autumn-clock-change', 'tokyo-to-paris', 'p1-by-mail', 'turned-around']) {
        await page.goto(pathOf('examples', locale));
        const example = page.locator(`section[aria-labelledby="${id}"]`);
        const rows = await example.locator('.ledger tbody .n').allTextContents();
        const moment = await example.locator('.when').textContent();
        await example.getByRole('link').click();
        await expect(page.locator('.calculator .ledger tbody .n')).toHaveText(rows);
        const due = await page.locator('.moment time').getAttribute('datetime');
        const zone = id === 'tokyo-to-paris' ? 'Asia/Tokyo' : 'Europe/Paris';
        expect(moment).toContain(timeAt(Date.parse(due ?? ''), zone, locale));
        await expect(page.locator('.ignored')).toHaveCount(0);
      }
    });

    test('the examples are whole without scripts, and every id stands once', async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto((baseURL ?? '') + pathOf('examples', locale));
      await expect(page.locator('.example .ledger')).toHaveCount(examples.length);
      await expect(page.locator('.example .ribbon')).toHaveCount(examples.length);
      await expect(page.locator('pattern#hatch')).toHaveCount(1);
      const ids = await page.locator('[id]').evaluateAll((all) => all.map((one) => one.id));
      expect(ids).toEqual([...new Set(ids)]);
      await context.close();
    });
  });
}
