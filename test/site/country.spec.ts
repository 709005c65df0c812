import { expect, test, type Page } from '@playwright/test';
import { pathOf } from '../../src/i18n/routes.ts';
import { shiftOf, watchShifts } from '../support/layout-shift.ts';

const fr = (name: string) => pathOf('directory', 'fr', name);
const en = (name: string) => pathOf('directory', 'en', name);

/** Friday 20 November 2026, 22:10 in Paris. */
const lateOnFriday = new Date('2026-11-20T21:10Z');

const row = (page: Page, name: string) =>
  page.locator('.bands li').filter({ has: page.getByText(name, { exact: true }) });
const first = (page: Page) => page.locator('.number').first();

test('a tap dials the international form', async ({ page }) => {
  await page.goto(fr('france'));
  const link = page.getByRole('link', { name: '0805 540 594', exact: true });
  await expect(link).toHaveAttribute('href', 'tel:+33805540594');
  expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

test.describe('copying', () => {
  test('puts the number to dial on the clipboard, and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(en('netherlands'));
    await first(page).getByRole('button', { name: 'Copy (+31) 020 203 5138' }).click();
    await expect(first(page).getByRole('status')).toHaveText('Copied: +31202035138');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('+31202035138');
  });

  test('only the last one says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(fr('france'));
    const buttons = page.getByRole('button', { name: /^Copier/ });
    for (const button of await buttons.all()) await button.click();
    await expect(page.getByRole('status').filter({ hasText: 'Copié' })).toHaveText(['Copié\u00a0: +33157324297']);
  });

  test('where the browser refuses, the number stands there to be copied by hand', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    });
    await page.goto(fr('france'));
    await first(page).getByRole('button').click();
    await expect(first(page).getByRole('status')).toContainText('+33805540594');
    await expect(first(page).getByRole('status')).not.toContainText('Copié');
  });

  test('a number without a form that is safe to dial cannot be copied', async ({ page }) => {
    await page.goto(en('kazakhstan'));
    await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
    await expect(page.getByRole('link', { name: /^Contact/ })).toHaveCount(1);
  });
});

test.describe('entries for an address book', () => {
  for (const [name, file] of [
    [/^Tous les numéros/, 'france.vcf'],
    [/^Contact.*0805 540 594/, 'fr-main.vcf'],
  ] as const) {
    test(file, async ({ page, request }) => {
      await page.goto(fr('france'));
      const link = page.getByRole('link', { name });
      const download = page.waitForEvent('download');
      await link.click();
      expect((await download).suggestedFilename()).toBe(file);
      const response = await request.get((await link.getAttribute('href')) ?? '');
      expect(response.headers()['content-type']).toBe('text/vcard; charset=utf-8');
    });
  }
});

test('by keyboard: the number, copy, contact, then the next number', async ({ page }) => {
  await page.goto(fr('france'));
  await page.getByRole('link', { name: 'Liste mondiale des numéros' }).focus();
  const focused = () => page.evaluate(() => document.activeElement?.textContent.trim());
  const order: (string | undefined)[] = [];
  for (let i = 0; i < 4; i++) {
    await page.keyboard.press('Tab');
    order.push(await focused());
  }
  expect(order).toEqual(['0805 540 594', 'Copier', 'Contact', '01 57 32 42 97']);
});

test.describe('who answers', () => {
  test('France on a Friday at 22:10: English open, French closed until Monday', async ({ page }) => {
    await page.clock.install({ time: lateOnFriday });
    await page.goto(en('france'));
    await expect(page.locator('.headline .st')).toHaveText(
      'Open. Technical in English day and night, in French reopens Monday at 08:00.',
    );
    await row(page, 'Technical, French').scrollIntoViewIfNeeded();
    await expect(row(page, 'Technical, French')).toContainText('Closed, reopens Monday at 08:00');
    await expect(row(page, 'Technical, English')).toContainText('Open 24/7');
    await expect(row(page, 'Billing, English')).toContainText('Closed, reopens Monday at 09:00');
  });

  test('it opens without a reload', async ({ page }) => {
    await page.clock.install({ time: new Date('2026-11-20T06:58:30Z') });
    await page.goto(fr('france'));
    await expect(page.locator('.headline')).toContainText('en français rouvre à 8\u00a0h\u00a000');
    await page.clock.runFor('02:00');
    await expect(page.locator('.headline')).toContainText('en français jusqu’à 21\u00a0h\u00a000');
    await page.clock.fastForward('01:30:00');
    await expect(page.locator('.headline')).toContainText('en français encore 11\u00a0h\u00a030');
  });

  test('a country with one clock: the hours are read on it, and that is our reading', async ({ page }) => {
    await page.clock.install({ time: lateOnFriday });
    await page.goto(fr('inde'));
    const hours = page.locator('.bands').last();
    await hours.scrollIntoViewIfNeeded();
    await expect(row(page, 'Facturation, anglais')).toContainText('(Calcutta\u00a0: 9\u00a0h\u00a000)');
    const note = page.locator('p', { hasText: 'La page ne nomme aucun fuseau.' });
    await expect(note).toContainText('celle de Calcutta');
    await expect(note.locator('.read')).toHaveText('notre lecture');
    await expect(page.locator('.clock-choice')).toHaveCount(0);
  });

  test('a country with several clocks: open or not until the reader chooses, in every part of the page', async ({
    page,
  }) => {
    await page.clock.install({ time: new Date('2026-11-20T15:05Z') });
    await page.goto(en('united-states'));
    const choice = page.getByLabel('Read the hours on the clock of');
    const billing = row(page, 'Billing, English');
    await billing.scrollIntoViewIfNeeded();
    await expect(billing).toContainText('Depends on the zone');
    await expect(billing.locator('.b-maybe')).not.toHaveCount(0);
    await choice.selectOption({ label: 'Denver' });
    await expect(billing).toContainText('Closed, reopens at 17:00 (Denver: 09:00');
    await expect(billing.locator('.b-maybe')).toHaveCount(0);
    await expect(page.locator('.clock-choice')).toContainText('Your choice');
  });

  test('a country with one official time leaves nothing to choose, for either of its offers', async ({ page }) => {
    await page.clock.install({ time: new Date('2026-11-20T15:05Z') });
    await page.goto(fr('chine'));
    for (const bands of await page.locator('.bands').all()) {
      await bands.scrollIntoViewIfNeeded();
      await expect(bands).toContainText('rouvre lundi à 2\u00a0h\u00a000 (Shanghai\u00a0: 9\u00a0h\u00a000)');
    }
    await expect(page.getByLabel('Lire les heures à l’horloge de')).toHaveCount(0);
    await expect(page.locator('.headline').first()).toContainText(
      'en chinois mandarin rouvre lundi à 2\u00a0h\u00a000.',
    );
  });

  test('a number without hours says so', async ({ page }) => {
    await page.goto(en('japan'));
    await expect(page.locator('.headline').first()).toHaveText('Hours not stated.');
  });
});

for (const path of [fr('france'), fr('algerie'), en('japan'), en('united-states'), fr('chine')]) {
  for (const width of [412, 1280]) {
    test(`${path}: at ${width} px nothing moves when the state appears`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.clock.install({ time: lateOnFriday });
      await watchShifts(page);
      await page.goto(path, { waitUntil: 'networkidle' });
      await expect(page.locator('.headline').last()).not.toBeEmpty();
      expect(await shiftOf(page)).toBe(0);
    });
  }
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the printed hours of every service stand there, and nothing that would not work', async ({ page }) => {
    await page.goto(fr('france'));
    await expect(row(page, 'Technique, français')).toContainText(
      'lundi à vendredi, 8\u00a0h\u00a000 à 21\u00a0h\u00a000',
    );
    await expect(row(page, 'Technique, anglais')).toContainText('jour et nuit');
    await expect(page.locator('.copy').first()).toBeHidden();
    await expect(page.getByRole('link', { name: /^Contact/ }).first()).toBeVisible();
    await expect(page.getByRole('link', { name: '0805 540 594', exact: true })).toBeVisible();
  });

  test('a country with several clocks says so', async ({ page }) => {
    await page.goto(en('united-states'));
    await expect(page.getByText('This country or territory keeps several times.')).toBeVisible();
    await expect(page.getByLabel('Read the hours on the clock of')).toBeHidden();
  });
});
