import { expect, test } from '@playwright/test';
import { locales } from '../../src/i18n/locale.ts';
import { pathOf } from '../../src/i18n/routes.ts';

/** Monday 16 November 2026, midnight in Paris. */
const monday = new Date('2026-11-15T23:00Z');

for (const locale of locales) {
  for (const width of [390, 820, 1280]) {
    test(`${locale}: at ${width} px nothing moves, whatever the hour of the week`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.clock.install({ time: monday });
      await page.goto(pathOf('hours', locale), { waitUntil: 'networkidle' });
      const boards = page.locator('.bands');
      await expect(boards).toHaveCount(4);
      await boards.last().scrollIntoViewIfNeeded();
      await expect(boards.last().locator('.b-open').first()).toBeAttached();
      const places = new Map<string, string>();
      for (let hours = 0; hours < 168; hours += 3) {
        const found = await boards.evaluateAll((all) =>
          all.map((it) => `${it.getBoundingClientRect().top + scrollY} + ${it.getBoundingClientRect().height}`),
        );
        places.set(found.join(', '), await page.locator('.now-line').innerText());
        await page.clock.fastForward('03:00:00');
      }
      expect([...places.keys()], [...places.values()].join(' | ')).toHaveLength(1);
    });
  }
}

test('open and closed follow the clock', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-20T08:29:30Z') });
  await page.goto(pathOf('hours', 'fr'));
  const japan = page.locator('.bands').first().locator('li', { hasText: 'Japon' });
  await expect(japan).toContainText('Ouvert jusqu’à 9\u00a0h\u00a030');
  await page.clock.runFor('01:00');
  await expect(japan).toContainText('Fermé, rouvre lundi à 1\u00a0h\u00a000');
});
