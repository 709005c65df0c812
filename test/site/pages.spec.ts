import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { shiftOf, watchShifts } from '../support/layout-shift.ts';
import { pagesToVisit } from '../support/site.ts';

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Light on a desk, dark on a phone: each layout and each theme is seen.
const looks = [
  ['light', { width: 1280, height: 900 }],
  ['dark', { width: 390, height: 844 }],
] as const;

test.describe('every page, light and dark', () => {
  for (const { path } of pagesToVisit()) {
    for (const [colorScheme, viewport] of looks) {
      test(`${path} ${colorScheme}`, async ({ browser, baseURL }) => {
        const context = await browser.newContext({
          colorScheme,
          viewport,
          locale: path.startsWith('/en') ? 'en-GB' : 'fr-FR',
        });
        const page = await context.newPage();
        // The door at / would lead on before it could be looked at.
        if (path === '/') await context.route(/\/(?:fr|en)\/$/, (route) => route.fulfill({ status: 204 }));
        const trouble = watch(page, baseURL ?? '');
        await page.clock.install({ time: new Date('2026-11-20T15:05Z') });
        await watchShifts(page);
        await page.goto(path, { waitUntil: 'networkidle' });
        await page.evaluate(() => document.fonts.ready);

        const csp = await page.locator('meta[http-equiv=content-security-policy]').getAttribute('content');
        expect(csp).toMatch(/default-src 'none'.*script-src 'self' 'sha256-/);
        expect(csp).not.toMatch(/'unsafe-/);
        const { violations } = await new AxeBuilder({ page }).withTags(axeTags).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
        expect(trouble).toEqual([]);
        expect(await shiftOf(page)).toBe(0);
        await page.setViewportSize({ width: 320, height: 640 });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, 'no sideways scroll at 320 px').toBeLessThanOrEqual(320);
        await context.close();
      });
    }
  }
});

/** Console errors, failed requests, and requests that leave the site's own host. */
function watch(page: Page, host: string): string[] {
  const trouble: string[] = [];
  page.on('console', (message) => {
    const ours = message.text() !== 'Service Worker registration blocked by Playwright';
    if (ours && ['error', 'warning'].includes(message.type())) trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${host}/`) && !request.url().startsWith('data:'))
      trouble.push(`asks ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()} ${response.url()}`);
  });
  return trouble;
}
