import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { fill } from '../../src/i18n/fill.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';

/** A clock that never stops: what changes with the zone of the filing time is the due moment alone. */
const question = 'priority=P1&filed=2026-11-20T15:40&zone=Europe/Paris';
const HOUR = 3_600_000;

for (const locale of locales) {
  const { calculator } = strings[locale];
  const { zonePicker } = calculator;
  const city = locale === 'fr' ? { london: 'Londres', kolkata: 'Calcutta' } : { london: 'London', kolkata: 'Kolkata' };

  test.describe(locale, () => {
    test.use({ locale: locale === 'fr' ? 'fr-FR' : 'en-GB', timezoneId: 'Europe/Paris' });

    test('a zone is found by its country in the other language too, and chosen with the keyboard', async ({ page }) => {
      const list = page.waitForRequest('**/zones.json');
      await open(page, locale);
      await list;
      const before = await due(page);
      for (const query of ['Royaume-Uni', 'united kingdom']) {
        await field(page, locale).fill(query);
        await expect(options(page)).toHaveCount(1);
        await expect(options(page).and(page.getByRole('option', { name: city.london, selected: true }))).toBeVisible();
        await expect(page.getByRole('status').filter({ hasText: fill(zonePicker.found.one, { n: 1 }) })).toBeVisible();
      }
      await page.keyboard.press('Enter');
      // 15:40 in London is an hour later than in Paris.
      await expect.poll(() => due(page)).toBe(before + HOUR);
      await expect(page).toHaveURL(/zone=Europe\/London/);
      await expect(field(page, locale)).toHaveCount(0);
      await expect(summary(page)).toBeFocused();
      await expect(summary(page)).toContainText(fill(calculator.zoneChosen, { city: city.london }));
    });

    test('the arrows, Home and End walk through the list, and Escape leaves all as it was', async ({ page }) => {
      await open(page, locale);
      const before = await due(page);
      await expect(options(page).first()).toContainText(zonePicker.ofDevice);
      await expect(options(page).nth(1)).toContainText('UTC');
      await expect(field(page, locale)).not.toHaveAttribute('aria-activedescendant');
      for (const [key, at] of [
        ['ArrowDown', 0],
        ['ArrowDown', 1],
        ['End', 39],
        ['ArrowDown', 0],
        ['ArrowUp', 39],
        ['Home', 0],
      ] as const) {
        await page.keyboard.press(key);
        await expect(options(page).nth(at)).toHaveAttribute('aria-selected', 'true');
        await expect(options(page).and(page.getByRole('option', { selected: true }))).toHaveCount(1);
        const id = (await options(page).nth(at).getAttribute('id')) ?? 'none';
        await expect(field(page, locale)).toHaveAttribute('aria-activedescendant', id);
        await expect(options(page).nth(at)).toBeInViewport();
      }
      await expect(field(page, locale)).toBeFocused();
      await page.keyboard.press('End');
      await page.keyboard.press('Escape');
      await expect(field(page, locale)).toHaveCount(0);
      await expect(summary(page)).toBeFocused();
      expect(await due(page)).toBe(before);
      await expect(page).toHaveURL(/zone=Europe\/Paris/);
    });

    test('what is no place is said in words, and leaving it keeps the chosen zone', async ({ page }) => {
      await open(page, locale);
      const before = await due(page);
      await expect(options(page).first()).toBeVisible();
      await field(page, locale).fill('Atlantis');
      await expect(page.getByRole('status').filter({ hasText: zonePicker.none })).toBeVisible();
      await expect(field(page, locale)).toHaveAttribute('aria-expanded', 'false');
      await page.keyboard.press('Enter');
      await expect(field(page, locale)).toHaveValue('Atlantis');
      await page.keyboard.press('Tab');
      await expect(field(page, locale)).toHaveValue('');
      await expect(options(page)).toHaveCount(0);
      expect(await due(page)).toBe(before);
      await expect(summary(page)).toContainText(fill(calculator.zoneOfDevice, { city: 'Paris' }));

      await field(page, locale).click();
      await expect(options(page).first()).toBeVisible();
    });

    test('without the list of the site, the browser’s own is searched', async ({ page }) => {
      await page.route('**/zones.json', (route) => route.abort());
      await open(page, locale);
      const before = await due(page);
      await field(page, locale).fill(city.london);
      await options(page).filter({ hasText: city.london }).click();
      await expect.poll(() => due(page)).toBe(before + HOUR);
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing with the list open, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await open(page, locale);
        for (const [query, count] of [
          ['', 40],
          ['Munich', 1],
          ['Atlantis', 0],
        ] as const) {
          await field(page, locale).fill(query);
          await expect(options(page)).toHaveCount(count);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        }
      });
    }

    test.describe('on a small phone', () => {
      test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, timezoneId: 'Asia/Calcutta' });

      test('the list fits, and a finger can hit it', async ({ page }) => {
        await open(page, locale);
        await expect(summary(page)).toContainText(fill(calculator.zoneChosen, { city: 'Paris' }));
        // The device says Asia/Calcutta; the city has a name of today.
        await expect(options(page).first()).toContainText(city.kolkata);
        await expect(options(page).first()).toContainText(zonePicker.ofDevice);
        await expect(options(page).nth(1)).toContainText(zonePicker.chosen);
        const heights = await options(page).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
        expect(heights).toHaveLength(40);
        expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

        await options(page).first().tap();
        await expect(summary(page)).toContainText(fill(calculator.zoneOfDevice, { city: city.kolkata }));
        await expect(page).toHaveURL(/zone=Asia\/Calcutta/);
      });
    });

    test('nobody who leaves the zone alone loads the list', async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(`${pathOf('responseTimes', locale)}?${question}`, { waitUntil: 'networkidle' });
      await expect(summary(page)).toBeVisible();
      expect(asked).not.toContain('/zones.json');
      await summary(page).click();
      await expect.poll(() => asked).toContain('/zones.json');
    });
  });
}

const summary = (page: Page) => page.locator('details.zone summary');

/** Those of the list, not of the native selects around it. */
const options = (page: Page) => page.locator('details.zone').getByRole('option');

const field = (page: Page, locale: Locale) => page.getByRole('combobox', { name: strings[locale].calculator.zone });

async function open(page: Page, locale: Locale): Promise<void> {
  await page.goto(`${pathOf('responseTimes', locale)}?${question}`);
  await summary(page).click();
  await expect(field(page, locale)).toBeFocused();
}

/** The instant on the yellow plate. */
async function due(page: Page): Promise<number> {
  return Date.parse((await page.locator('.answer time').first().getAttribute('datetime')) ?? '');
}
