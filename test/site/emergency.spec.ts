import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { onlyFrenchInFrance } from '../support/french-only.ts';
import { shiftOf, watchShifts } from '../support/layout-shift.ts';

/** Friday evening in Paris: French technical help has closed, English has not. */
const friday2210 = new Date('2026-11-20T21:10:00Z');

/** [provider, the number for a reader in France] */
const providers = [
  ['Adobe', '+18004970335'],
  ['Microsoft 365', '+33805540594'],
  ['21Vianet', '+864000890365'],
] as const;

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const panel = (page: Page, provider: string) => page.getByRole('group', { name: provider, exact: true });
const radio = (page: Page, provider: string) => page.getByRole('radio', { name: provider, exact: true });
const tab = (page: Page, provider: string) => page.locator('.urge .seg label', { hasText: provider });
const numbers = (page: Page, provider: string) => panel(page, provider).locator('a[href^="tel:"]');
const country = (page: Page, provider: string) => panel(page, provider).getByRole('combobox');

/** The home page once it knows the reader’s country. */
async function home(page: Page, locale: Locale = 'fr', at = friday2210) {
  await page.clock.install({ time: at });
  await page.goto(pathOf('home', locale));
  await page.clock.runFor(3000);
  await expect(page.locator('.urge select')).toHaveCount(2);
}

for (const locale of locales) {
  for (const [provider, tel] of providers) {
    test(`${locale}, ${provider}: from any page three taps, from home two, and no scrolling`, async ({ page }) => {
      let taps = 0;
      const tap = async (target: ReturnType<Page['locator']>) => {
        taps += 1;
        await target.tap();
      };
      await page.goto(pathOf('compare', locale));
      await tap(page.getByRole('link', { name: strings[locale].site.emergency }));
      await expect(page.locator('.urge select')).toHaveCount(2);
      await tap(tab(page, provider));
      const [number] = await numbers(page, provider).all();
      await expect(number!).toHaveAttribute('href', `tel:${tel}`);
      await expect(number!).toBeInViewport({ ratio: 1 });
      expect((await number!.boundingBox())!.height).toBeGreaterThanOrEqual(44);
      // To dial is the tap that follows.
      expect(taps + 1).toBe(3);

      await page.goto(pathOf('home', locale));
      await expect(radio(page, provider)).toBeChecked();
      await expect(number!).toBeInViewport({ ratio: 1 });
    });
  }
}

test('the first visit starts at home: provider, then number', async ({ page }) => {
  await page.goto(pathOf('home', 'fr'));
  await tab(page, 'Microsoft 365').tap();
  await expect(numbers(page, 'Microsoft 365').first()).toBeInViewport({ ratio: 1 });
});

test.describe('who answers, on the clock', () => {
  test('France at 22:10: French is closed, English is open', async ({ page }) => {
    await home(page);
    await tab(page, 'Microsoft 365').tap();
    const ms = panel(page, 'Microsoft 365');
    await expect(ms.locator('.presence')).toHaveText('Ouvert 24\u00a0h/24, 7\u00a0j/7, en anglais');
    await expect(ms.locator('.voices')).toContainText('Fermé, rouvre lundi à 8\u00a0h\u00a000, en français');
  });

  test('it changes by itself, at the very minute', async ({ page }) => {
    await home(page, 'fr', new Date('2026-11-20T19:59:20Z'));
    await tab(page, 'Microsoft 365').tap();
    const presence = panel(page, 'Microsoft 365').locator('.presence');
    await expect(presence).toHaveText('Ouvert jusqu’à 21\u00a0h\u00a000 (dans 1\u00a0min), en français');
    await page.clock.runFor(40_000);
    await expect(presence).toHaveText('Ouvert 24\u00a0h/24, 7\u00a0j/7, en anglais');
  });

  test('who reads English is sent to English', async ({ page }) => {
    await home(page, 'en', new Date('2026-11-20T15:05:00Z'));
    await tab(page, 'Microsoft 365').tap();
    const ms = panel(page, 'Microsoft 365');
    await expect(ms.locator('.presence')).toHaveText('Open 24/7, in English');
    await expect(ms.locator('.voices')).toContainText(
      'Open until 21:00 (in 4\u00a0h 55\u00a0min), in French'.replace('h ', 'h\u00a0'),
    );
  });

  test('nobody answers: what to do instead comes first, and when the line opens', async ({ page }) => {
    await onlyFrenchInFrance(page);
    await home(page, 'fr', new Date('2026-11-23T06:59:20Z'));
    await tab(page, 'Microsoft 365').tap();
    const ms = panel(page, 'Microsoft 365');
    await expect(ms.locator('.presence')).toContainText(
      'Fermé, rouvre à 8\u00a0h\u00a000 (dans 1\u00a0min), en français',
    );
    await expect(ms.getByRole('heading').first()).toHaveText(strings.fr.home.urgent.nobody);
    const best = ms.locator('.steps a').first();
    await expect(best).toHaveText('Centre d’administration Microsoft 365');
    const [step, number] = [await best.boundingBox(), await numbers(page, 'Microsoft 365').boundingBox()];
    expect(step!.y).toBeLessThan(number!.y);
    await expect(best).toBeInViewport();

    await page.clock.runFor(40_000);
    await expect(ms.locator('.presence')).toContainText('Ouvert jusqu’à 21\u00a0h\u00a000');
    await expect(ms.getByText(strings.fr.home.urgent.nobody)).toHaveCount(0);
  });

  test('China at night: the gravest cases alone, and what the others do', async ({ page }) => {
    await home(page);
    await tab(page, '21Vianet').tap();
    const vianet = panel(page, '21Vianet');
    await expect(vianet.locator('.presence')).toContainText('Ouvert 24\u00a0h/24, 7\u00a0j/7 (cas de gravité A)');
    await expect(vianet.locator('.voices li').first()).toContainText('Fermé, rouvre samedi à 2\u00a0h\u00a000');
    await expect(vianet.locator('.steps a').first()).toBeVisible();
    // Monday 15:10 in Beijing: by every page that gives hours.
    await page.clock.fastForward('58:00:00');
    await expect(vianet.locator('.voices li').first()).toContainText('Ouvert jusqu’à');
    await expect(vianet.locator('.steps a').first()).toBeHidden();
  });

  test('Adobe: the hours are unsaid, and it says so', async ({ page }) => {
    await home(page);
    await expect(panel(page, 'Adobe').locator('.presence')).toContainText('Horaires non dits.');
    await expect(panel(page, 'Adobe').locator('.uses li')).toHaveText([
      /^Audience Manager.*touche\u00a04/,
      /^Commerce \(P1\).*touche\u00a03, en anglais \(aucun numéro propre à ce pays\)/,
    ]);
  });
});

test.describe('in another country', () => {
  test.use({ timezoneId: 'Asia/Tokyo' });

  test('the zone of the device tells which', async ({ page }) => {
    await home(page);
    await tab(page, 'Microsoft 365').tap();
    await expect(country(page, 'Microsoft 365')).toHaveValue('jp');
    await expect(numbers(page, 'Microsoft 365')).toHaveText([/0120 996 680.*Office 365 Enterprise/, /0120 628 860/]);
    await tab(page, 'Adobe').tap();
    await expect(numbers(page, 'Adobe')).toHaveCount(2);
  });

  test('the reader may choose another, which is kept', async ({ page }) => {
    await home(page);
    await tab(page, 'Microsoft 365').tap();
    await country(page, 'Microsoft 365').selectOption({ label: 'Allemagne' });
    await expect(numbers(page, 'Microsoft 365').first()).toContainText('Allemagne');
    await page.reload();
    await page.clock.runFor(3000);
    await expect(radio(page, 'Microsoft 365')).toBeChecked();
    await expect(country(page, 'Microsoft 365')).toHaveValue('de');
  });
});

test('a number that no link can dial is shown as printed', async ({ page }) => {
  await home(page);
  await tab(page, 'Microsoft 365').tap();
  await country(page, 'Microsoft 365').selectOption('in');
  await expect(panel(page, 'Microsoft 365').locator('.tel')).toContainText('Inde');
  await expect(numbers(page, 'Microsoft 365')).toHaveCount(0);
  await expect(panel(page, 'Microsoft 365')).toContainText(strings.fr.home.urgent.unlinked);
});

test('without the directory, the number that holds for all stays', async ({ page }) => {
  await page.route('**/directory.json', (route) => route.abort());
  await page.clock.install({ time: friday2210 });
  await page.goto(pathOf('home', 'fr'));
  await page.clock.runFor(3000);
  await tab(page, 'Microsoft 365').tap();
  await expect(panel(page, 'Microsoft 365').getByRole('status')).toHaveText(strings.fr.home.urgent.failed);
  await expect(numbers(page, 'Microsoft 365')).toHaveAttribute('href', 'tel:+18008659408');
  await page.unroute('**/directory.json');
  await tab(page, 'Adobe').tap();
  await expect(page.locator('.urge select')).toHaveCount(2);
});

test('with the keyboard alone', async ({ page }) => {
  await home(page);
  await radio(page, 'Adobe').focus();
  await page.keyboard.press('ArrowRight');
  await expect(radio(page, 'Microsoft 365')).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(numbers(page, 'Microsoft 365')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(country(page, 'Microsoft 365')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await expect(panel(page, '21Vianet')).toBeVisible();
});

test('what a voice reads', async ({ page }) => {
  await home(page);
  await expect(page.getByRole('region', { name: /La production est arrêtée/ })).toBeVisible();
  await expect(page.getByRole('group', { name: strings.fr.home.urgent.choose })).toBeVisible();
  for (const [provider] of providers) {
    await tab(page, provider).tap();
    for (const [other] of providers) await expect(panel(page, other)).toBeVisible({ visible: other === provider });
    const { violations } = await new AxeBuilder({ page }).include('.urge').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
  await tab(page, 'Microsoft 365').tap();
  await expect(panel(page, 'Microsoft 365').getByRole('link', { name: '0805 540 594 France' })).toBeVisible();
  await expect(panel(page, 'Microsoft 365').getByRole('combobox', { name: 'Numéros pour' })).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales) {
    test(`${locale}: the style sheet alone shows the panel of the provider chosen`, async ({ page }) => {
      await page.goto(pathOf('home', locale));
      for (const [provider, tel] of [providers[0], ['Microsoft 365', '+18008659408'], providers[2]] as const) {
        await tab(page, provider).tap();
        await expect(numbers(page, provider).first()).toHaveAttribute('href', `tel:${tel}`);
        await expect(numbers(page, provider).first()).toBeInViewport({ ratio: 1 });
        await expect(page.locator('.urge a[href^="tel:"]:visible')).toHaveCount(1);
        await panel(page, provider).locator('summary').tap();
        await expect(panel(page, provider).locator('.steps li').first()).toBeVisible();
      }
    });
  }
});

test('320 px: no side scroll, whoever is chosen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const locale of locales) {
    await page.goto(pathOf('home', locale));
    await expect(page.locator('.urge select')).toHaveCount(2);
    for (const [provider] of providers) {
      await tab(page, provider).tap();
      await expect(numbers(page, provider).first()).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
  }
});

for (const width of [390, 1280]) {
  test(`${width} px: nothing moves when the reader’s country comes`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await watchShifts(page);
    await home(page);
    await expect(country(page, 'Adobe')).toHaveValue('fr');
    expect(await shiftOf(page)).toBe(0);
  });
}
