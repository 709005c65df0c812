import { expect, test, type Page } from '@playwright/test';
import { pathOf } from '../../src/i18n/routes.ts';

/** Friday, 9:29 in Paris: in Japan a last minute. */
const lastMinute = new Date('2026-11-20T08:29:05Z');
const anHourLater = new Date('2026-11-20T09:29:05Z');

const japan = (page: Page) => page.locator('.bands').first().locator('li', { hasText: 'Japon' });
const open = 'Ouvert jusqu’à 9\u00a0h\u00a030';
const closed = 'Fermé, rouvre lundi à 1\u00a0h\u00a000';

/** The board, on a clock that stands still: from here on no time passes but what a test lets pass. */
async function standStill(page: Page): Promise<void> {
  await page.clock.install({ time: lastMinute });
  await page.goto(pathOf('hours', 'fr'));
  await expect(japan(page)).toContainText(open);
  await page.clock.pauseAt(new Date(lastMinute.getTime() + 45_000));
}

test('the board follows a clock that is put forward and back', async ({ page }) => {
  await standStill(page);
  await page.clock.setSystemTime(anHourLater);
  await expect(japan(page)).toContainText(open);
  await page.clock.runFor(1000);
  await expect(japan(page)).toContainText(closed);
  await page.clock.setSystemTime(lastMinute);
  await page.clock.runFor(1000);
  await expect(japan(page)).toContainText(open);
});

for (const [what, event] of [
  ['the device wakes', `document.dispatchEvent(new Event('resume'))`],
  ['the page is shown again', `document.dispatchEvent(new Event('visibilitychange'))`],
  ['the reader comes back to it from another window', `window.dispatchEvent(new Event('focus'))`],
  [
    'the reader goes back to it in the history',
    `window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))`,
  ],
] as const)
  test(`the board is right at once when ${what}`, async ({ page }) => {
    await standStill(page);
    await page.clock.setSystemTime(anHourLater);
    await page.evaluate(event);
    await expect(japan(page)).toContainText(closed);
  });

test('what is hidden rests, and is right when it is shown', async ({ page }) => {
  await standStill(page);
  await show(page, 'hidden');
  await page.clock.setSystemTime(anHourLater);
  await page.clock.runFor('02:00');
  await expect(japan(page)).toContainText(open);
  await show(page, 'visible');
  await expect(japan(page)).toContainText(closed);
});

const show = (page: Page, state: 'hidden' | 'visible') =>
  page.evaluate((state) => {
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);

test.describe('a device that travels', () => {
  test.use({ timezoneId: '' });

  test('the board moves to the new zone without a reload', async ({ page }) => {
    const device = await page.context().newCDPSession(page);
    await device.send('Emulation.setTimezoneOverride', { timezoneId: 'Europe/Paris' });
    await standStill(page);
    await expect(page.locator('.now-line')).toContainText('9\u00a0h\u00a029, heure locale (Paris)');
    await device.send('Emulation.setTimezoneOverride', { timezoneId: 'Asia/Tokyo' });
    await page.clock.runFor(1000);
    await expect(page.locator('.now-line')).toContainText('17\u00a0h\u00a029, heure locale (Tokyo)');
  });
});
