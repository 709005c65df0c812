import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { pathOf } from '../../src/i18n/routes.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { strings } from '../../src/i18n/strings.ts';

/** Friday 20 November 2026, 16:05 in Paris. */
const now = new Date('2026-11-20T15:05:00Z');

const inParis = 'region=emea&hours=Europe/Paris&days=mon-tue-wed-thu-fri&zone=Europe/Paris';
const business = `tier=business&priority=P2&${inParis}&filed=2026-11-20T15:40`;

/** Short and long numbers: minutes, two digits, and the three of a target of days. */
const maps = [
  ['business', business],
  ['minutes', `tier=elite&priority=P2&${inParis}&filed=2026-11-20T15:40`],
  ['days', `tier=online&priority=P4&${inParis}&filed=2026-11-20T15:40`],
  ['a skipped hour', `tier=business&priority=P2&${inParis}&filed=2026-03-27T15:40`],
] as const;

for (const locale of locales) {
  const labels = strings[locale].calculator;
  const inLocale = (en: string, fr: string) => (locale === 'fr' ? fr : en).replaceAll('_', '\u00a0');

  test.describe(locale, () => {
    test.use({ locale: locale === 'fr' ? 'fr-FR' : 'en-GB' });

    test('it is a table, whose caption says tier, target and waits', async ({ page }) => {
      const map = (await open(page, locale, business)).first();
      await expect(map.locator('caption')).toContainText('Business');
      await expect(map.locator('caption')).toContainText(inLocale('a wait of 2_h to 66_h', 'de 2_h à 66_h d’attente'));
      await expect(map.getByRole('columnheader')).toHaveCount(8);
      await expect(map.getByRole('columnheader').nth(1)).toHaveText(inLocale('Mon 16', 'lun. 16'));
      await expect(map.getByRole('rowheader')).toHaveCount(24);
      await expect(map.getByRole('rowheader').nth(9)).toHaveText(inLocale('09:00', '9_h'));
      await expect(map.getByRole('button')).toHaveCount(168);
      await expect(cell(map, 4, 16)).toHaveText('66');
      await expect(cell(map, 4, 16)).toHaveAccessibleName(
        inLocale('66_h, filed Friday 20 November, 16:00', '66_h, déposé le vendredi 20 novembre, 16_h_00'),
      );
      await expect(cell(map, 4, 15)).toHaveAccessibleName(new RegExp(`, ${labels.week.own}$`));
    });

    test('keys move in it, and the tab key passes it in one step', async ({ page }) => {
      const both = await open(page, locale, business);
      const map = both.first();
      await expect(map.locator('[tabindex="0"]')).toHaveCount(1);
      await map.locator('[tabindex="0"]').focus();
      await expect(cell(map, 4, 15)).toBeFocused();
      for (const [key, day, hour] of [
        ['ArrowDown', 4, 16],
        ['ArrowRight', 5, 16],
        ['Home', 0, 16],
        ['ArrowUp', 0, 15],
        ['End', 6, 15],
        ['Control+End', 6, 23],
        ['ArrowDown', 6, 23],
        ['Control+Home', 0, 0],
        ['ArrowLeft', 0, 0],
      ] as const) {
        await page.keyboard.press(key);
        await expect(cell(map, day, hour), key).toBeFocused();
      }
      await expect(map.locator('[tabindex="0"]')).toHaveCount(1);
      await page.keyboard.press('Tab');
      await expect(page.getByLabel(labels.week.compare)).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(cell(both.last(), 4, 15)).toBeFocused();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Shift+Tab');
      await expect(cell(map, 0, 0)).toBeFocused();
    });

    test('a cell sets the calculator to its hour, keeps the focus, and the answer is announced', async ({ page }) => {
      const map = (await open(page, locale, business)).first();
      await cell(map, 4, 15).focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      // One hour is left on Friday; the other is on Monday from nine to ten.
      await expectDue(page, '2026-11-23T09:00Z');
      await expect(cell(map, 4, 16)).toHaveAttribute('aria-current', 'true');
      await expect(cell(map, 4, 16)).toBeFocused();
      await expect(map.locator('[aria-current]')).toHaveCount(1);
      await expect(page.locator('.out > [role=status]')).toContainText(inLocale('10:00', '10_h_00'));
      await page.keyboard.press('ArrowUp');
      await expect(cell(map, 4, 15)).toBeFocused();
      await page.keyboard.press('Space');
      await expectDue(page, '2026-11-20T16:00Z');
      await cell(map, 5, 10).click();
      await expectDue(page, '2026-11-23T10:00Z');
      await expect(page).toHaveURL(/filed=2026-11-21T10:00/);
    });

    test('a moment by which an answer is wanted gives way to the hour of a cell', async ({ page }) => {
      const map = (await open(page, locale, business.replace('filed', 'by'))).first();
      await cell(map, 0, 9).click();
      await expect(page).toHaveURL(/filed=2026-11-16T09:00/);
      await expectDue(page, '2026-11-16T10:00Z');
    });

    test('an hour that the clocks skip says so and is no button', async ({ page }) => {
      const map = (await open(page, locale, maps[3][1])).first();
      await expect(map.getByRole('button')).toHaveCount(167);
      await cell(map, 6, 1).focus();
      await page.keyboard.press('ArrowDown');
      await expect(cell(map, 6, 2)).toBeFocused();
      await expect(cell(map, 6, 2)).toHaveAccessibleName(
        inLocale(
          'Sunday 29 March, 02:00 does not exist: the clocks go forward',
          'dimanche 29 mars, 2_h_00 n’existe pas_: les horloges avancent',
        ),
      );
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/filed=2026-03-27T15:40/);
    });

    test('beside it stands the week of another tier, as chosen', async ({ page }) => {
      const both = await open(page, locale, business);
      await expect(both.last().locator('caption')).toContainText('Enterprise');
      await page.getByLabel(labels.week.compare).selectOption('online');
      await expect(both.last().locator('caption')).toContainText('Online');
      await expect(cell(both.last(), 4, 16)).toHaveText('68');
      await expect(cell(both.first(), 4, 16)).toHaveText('66');
      // The tier that is compared is chosen: then another one is compared with it.
      await page.getByLabel(labels.tier, { exact: true }).selectOption('online');
      await expect(both.first().locator('caption')).toContainText('Online');
      await expect(both.last().locator('caption')).toContainText('Business');
    });

    test('day and night need no table; an offer of one tier has one', async ({ page }) => {
      await open(page, locale, business.replace('P2', 'P1'));
      await expect(page.locator('.maps')).toContainText(
        inLocale('1_h, whatever the hour', '1_h, quelle que soit l’heure'),
      );
      await expect(page.locator('.week')).toHaveCount(0);
      await open(
        page,
        locale,
        'offer=office-365-21vianet&priority=B&zone=Europe/Paris&filed=2026-11-20T15:40&days=mon-tue-wed-thu-fri',
      );
      await expect(page.locator('.week')).toHaveCount(1);
      await expect(page.getByLabel(labels.week.compare)).toHaveCount(0);
    });

    for (const [name, query] of maps) {
      test(`at 320 px every number of ${name} is whole, can be hit, and axe finds nothing`, async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 640 });
        const both = await open(page, locale, query);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        expect(await both.getByRole('button').count()).toBeGreaterThan(166);
        expect(await both.getByRole('button').evaluateAll(tooSmall)).toEqual([]);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const { violations } = await new AxeBuilder({ page }).include('.maps').analyze();
          expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        }
      });
    }

    for (const media of [{ forcedColors: 'active' }, { media: 'print' }] as const) {
      test(`frame and own hour are seen without colours: ${Object.values(media)[0]}`, async ({ page }) => {
        await page.emulateMedia(media);
        const map = (await open(page, locale, business)).first();
        const line = (day: number, hour: number, property: string) =>
          cell(map, day, hour)
            .locator('xpath=..')
            .evaluate((td, name) => getComputedStyle(td).getPropertyValue(name), property);
        expect(await line(2, 9, 'border-top-width')).toBe('2px');
        expect(await line(2, 10, 'border-top-width')).toBe('1px');
        expect([await line(4, 15, 'outline-style'), await line(3, 15, 'outline-style')]).toEqual(['solid', 'none']);
      });
    }
  });
}

/** Opens the calculator; gives its week maps. */
async function open(page: Page, locale: Locale, query: string): Promise<Locator> {
  await page.clock.install({ time: now });
  await page.goto(`${pathOf('responseTimes', locale)}?${query}`);
  await expect(page.locator('.maps')).toBeVisible();
  return page.locator('.week');
}

const cell = (map: Locator, day: number, hour: number) => map.locator(`[data-place="${day}-${hour}"]`);

/** The instant on the yellow plate, once it has followed the question. */
async function expectDue(page: Page, moment: string): Promise<void> {
  const shown = async () => Date.parse((await page.locator('.answer time').first().getAttribute('datetime')) ?? '');
  await expect.poll(shown).toBe(Date.parse(moment));
}

/** The buttons whose number is broken, or that WCAG 2.5.8 finds too small: 24 px. */
const tooSmall = (buttons: (HTMLElement | SVGElement)[]) =>
  buttons
    .filter((button) => {
      const { width, height } = button.getBoundingClientRect();
      const text = document.createRange();
      text.selectNodeContents(button);
      return width < 24 || height < 24 || text.getClientRects().length > 1;
    })
    .map((button) => `${button.textContent} ${button.getAttribute('data-place') ?? ''}`);
