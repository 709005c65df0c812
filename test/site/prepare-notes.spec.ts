import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { fill } from '../../src/i18n/fill.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { ordinaryTexts } from '../support/ordinary-texts.ts';
import { jwt } from '../support/secret-texts.ts';

const words = {
  fr: {
    yesterday: 'hier',
    summary: 'Deux destinations sont vides depuis hier',
    step: 'Appeler l’API avec',
    cannot: 'Bug',
  },
  en: {
    yesterday: 'yesterday',
    summary: 'Two destinations are empty since yesterday',
    step: 'Call it with',
    cannot: 'Bug',
  },
};

const SUMMARY = '#field-problem-summary';
const STEP = '#field-steps-to-reproduce';

for (const locale of locales) {
  const labels = strings[locale].prepare.notes;
  const own = words[locale];
  const quoted = (text: string) => fill(labels.quoted, { words: text });
  const place = (text: string) => fill(labels.place, { words: quoted(text) });

  test.describe(locale, () => {
    test.use({ locale: locale === 'fr' ? 'fr-FR' : 'en-GB', timezoneId: 'Europe/Paris' });

    test('a hint waits until the word is finished, says why, leads to its place, and goes when mended', async ({
      page,
    }) => {
      await open(page, locale);
      const summary = page.locator(SUMMARY);
      await summary.pressSequentially(own.summary);
      const hint = page.getByText(labels.hints['relative-date']);
      await page.waitForTimeout(1_500);
      await expect(hint, 'the word may go on').toHaveCount(0);
      await summary.press('Tab');
      await expect(hint).toBeVisible();

      await page.getByRole('button', { name: place(own.yesterday) }).click();
      await expect(summary).toBeFocused();
      expect(await selected(summary)).toBe(own.yesterday);

      await page.keyboard.type(locale === 'fr' ? 'le 20 novembre' : '20 November');
      await expect(hint).toHaveCount(0);
    });

    test('the date of the day is put beside the word, and taken back', async ({ page }) => {
      await page.clock.setFixedTime('2026-11-21T09:00:00Z');
      await open(page, locale);
      await page.locator(SUMMARY).fill(`${own.summary}.`);
      const date = locale === 'fr' ? '(20 novembre 2026)' : '(20 November 2026)';
      await page.getByRole('button', { name: fill(labels.add, { words: date }) }).click();
      await expect(page.locator(SUMMARY)).toHaveValue(`${own.summary} ${date}.`);
      await expect(page.getByText(labels.hints['relative-date'])).toHaveCount(0);
      await page.getByRole('button', { name: labels.undo }).click();
      await expect(page.locator(SUMMARY)).toHaveValue(`${own.summary}.`);
      await expect(page.getByText(labels.hints['relative-date'])).toBeVisible();
    });

    test('a token in a step is marked, taken out with one key, and brought back with the next', async ({ page }) => {
      await open(page, locale);
      const step = page.locator(STEP);
      await step.fill(`${own.step} ${jwt} !`);
      const note = page.locator('.field-notes .warn');
      await expect(note).toContainText(labels.warning.found.token);
      await expect(note.locator('mark')).toHaveText(`${jwt.slice(0, 40)}…`);

      const removed = labels.warning.redacted.token;
      await tabTo(page, fill(labels.warning.redact, { words: removed }));
      await page.keyboard.press('Enter');
      await expect(step).toHaveValue(`${own.step} ${removed} !`);
      await expect(page.locator('.mail')).toContainText(removed);
      await expect(page.locator('.mail')).not.toContainText(jwt.slice(0, 12));
      await expect(note).toHaveCount(0);

      const undo = page.getByRole('button', { name: labels.undo });
      await expect(undo).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(step).toHaveValue(`${own.step} ${jwt} !`);
      await expect(step).toBeFocused();
      expect(await selected(step)).toBe(jwt);
      await expect(note).toBeVisible();
    });

    test('it can be taken back as long as nobody has written there since', async ({ page }) => {
      await open(page, locale);
      await page.locator(SUMMARY).fill('password: hunter2!');
      await page
        .getByRole('button', { name: fill(labels.warning.redact, { words: labels.warning.redacted.password }) })
        .click();
      const undo = page.getByRole('button', { name: labels.undo });
      await expect(undo).toBeVisible();
      await page.locator(SUMMARY).press('End');
      await page.keyboard.type('.');
      await expect(undo).toHaveCount(0);
    });

    test('before it leaves, the fields with secrets are named, and lead there; nothing is blocked', async ({
      page,
    }) => {
      await open(page, locale);
      await page.locator(SUMMARY).fill('mdp=Printemps2026');
      await page.locator(STEP).fill(`${own.step} ${jwt}`);
      const summary = page.locator('.step > .warn');
      await expect(summary).toContainText(labels.warning.text);
      await expect(summary.getByRole('link')).toHaveCount(2);
      await summary.getByRole('link').last().click();
      await expect(page.locator(STEP)).toBeFocused();
      await expect(page.locator('.step').last().getByRole('button').first()).toBeEnabled();
    });

    test('ordinary texts show nothing', async ({ page }) => {
      await open(page, locale);
      const fields = page.locator('.fields textarea:not(.parts *), .fields input[type=text]:not(.parts *)');
      const count = await fields.count();
      for (let i = 0; i < count; i++) {
        if ((await fields.nth(i).getAttribute('id')) !== 'field-problem-summary')
          await fields.nth(i).fill(ordinaryTexts[locale].slice(i * 5, i * 5 + 5).join('\n'));
      }
      await page.waitForTimeout(1_500);
      await expect(page.locator('.field-notes > *')).toHaveCount(0);
    });

    test('what a draft brings back is shown, not announced', async ({ page }) => {
      await open(page, locale);
      await page.locator(SUMMARY).fill(own.cannot);
      await page.locator(SUMMARY).blur();
      await expect(page.locator('[aria-live=polite] .tip')).toBeVisible();
      await page.reload();
      await expect(page.locator('.field-notes .tip')).toBeVisible();
      await expect(page.locator('[aria-live=polite] .tip')).toHaveCount(0);
    });

    for (const [width, scheme] of [
      [320, 'light'],
      [1280, 'dark'],
    ] as const) {
      test(`accessible with notes open, and no wider than ${width} px, ${scheme}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme: scheme });
        await open(page, locale);
        await page.locator(SUMMARY).fill(`${own.summary}, 9:10, mdp=Printemps2026.`);
        await page.locator(STEP).fill(`${own.step} ${jwt}`);
        await page.locator(STEP).blur();
        await expect(page.locator('.field-notes .warn')).toHaveCount(2);
        await expect(page.locator('.field-notes .tip')).toHaveCount(4);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
    }
  });
}

test('in 100,000 characters a hint leads to its place', async ({ page }) => {
  await open(page, 'en');
  const impact = page.locator('#field-business-impact');
  // Typed by key events, such a text takes longer than the test.
  await impact.evaluate((area: HTMLTextAreaElement) => {
    area.value = `${'Two destinations receive no segments.\n'.repeat(2_700)}yesterday, `;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(page.getByText(strings.en.prepare.notes.hints['relative-date'])).toBeVisible();
  await page.getByRole('button', { name: /“yesterday”/ }).click();
  expect(await selected(impact)).toBe('yesterday');
  expect(await impact.evaluate((area: HTMLTextAreaElement) => area.scrollTop), 'in view').toBeGreaterThan(0);
});

/** A fragment leads to the step where, on a small screen, they are shown one by one. */
async function open(page: Page, locale: Locale): Promise<void> {
  await page.goto(`${pathOf('prepare', locale)}${SUMMARY}`);
  await expect(page.locator(SUMMARY)).toBeVisible();
}

const selected = (control: Locator) =>
  control.evaluate((box: HTMLInputElement | HTMLTextAreaElement) =>
    box.value.slice(box.selectionStart ?? 0, box.selectionEnd ?? 0),
  );

async function tabTo(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name });
  for (let presses = 0; presses < 20; presses++) {
    if (await button.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach “${name}”`);
}
