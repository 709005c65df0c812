import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { pathOf } from '../../src/i18n/routes.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { strings } from '../../src/i18n/strings.ts';
import { oracle } from '../support/oracle.ts';

/** Friday 20 November 2026, 16:05 in Paris. */
const now = new Date('2026-11-20T15:05:00Z');
const HOUR = 3_600_000;

const weekly = Object.fromEntries(
  ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['09:00', '17:00']] as const]),
);
const paris = oracle({ timeZone: 'Europe/Paris', weekly }, Math.floor(now.getTime() / (24 * HOUR)) - 3, 14);

/** What the page can look like, besides its first answer. */
const states = [
  ['business days', 'tier=online&priority=P4&filed=2026-11-20T18:40&zone=Europe/Paris'],
  ['Japan', 'tier=elite&priority=P2&region=japan&filed=2026-11-20T15:40&zone=Europe/Paris'],
  ['overdue', 'tier=elite&priority=P1&filed=2026-11-01T15:40&zone=Europe/Paris'],
  ['a time that comes twice', 'filed=2026-10-25T02:30&zone=Europe/Paris'],
  ['a time that does not exist', 'filed=2026-03-29T02:30&zone=Europe/Paris'],
  ['an unknown part', 'colour=blue&zone=Europe/Paris'],
] as const;

for (const locale of locales) {
  test.describe(locale, () => {
    test.use({ locale: locale === 'fr' ? 'fr-FR' : 'en-GB' });

    test('home leads to the calculator, whose answer is that of the oracle', async ({ page }) => {
      await page.clock.install({ time: now });
      await page.goto(pathOf('home', locale));
      await page.getByRole('link', { name: strings[locale].home.questions.responseTimes.go }).click();
      await expect(page).toHaveURL(pathOf('responseTimes', locale));

      await ask(page, locale, { tier: 'online', priority: 'P2', date: '2026-11-20', time: '15:40' });
      const filed = Date.parse('2026-11-20T14:40Z');
      expect(paris.add(filed, 4 * HOUR)).toBe(Date.parse('2026-11-23T10:40Z'));
      await expectDue(page, paris.add(filed, 4 * HOUR));

      await ask(page, locale, { tier: 'business', priority: 'P2', date: '2026-11-20', time: '15:40' });
      await expectDue(page, paris.add(filed, 2 * HOUR));
    });

    test('a shared link restores the question on another device, in another zone', async ({ page, browser }) => {
      await page.clock.install({ time: now });
      await page.goto(pathOf('responseTimes', locale));
      await ask(page, locale, { tier: 'business', priority: 'P3', date: '2026-03-27', time: '16:10' });
      // Four hours from Friday 16:10, over the weekend on which the clocks go forward: Monday 12:10.
      const answer = Date.parse('2026-03-30T10:10Z');
      await expectDue(page, answer);
      await expect(page).toHaveURL(/filed=2026-03-27T16:10/);
      const link = page.url();

      const elsewhere = await browser.newPage({ timezoneId: 'America/Los_Angeles', locale: 'en-US' });
      await elsewhere.clock.install({ time: new Date('2027-07-01T00:00Z') });
      await elsewhere.goto(link);
      await expectDue(elsewhere, answer);
      await expect(elsewhere.getByLabel(strings[locale].calculator.tier, { exact: true })).toHaveValue('business');

      await elsewhere
        .locator(`a[hreflang=${locale === 'fr' ? 'en' : 'fr'}]`)
        .first()
        .click();
      await expectDue(elsewhere, answer);
      await elsewhere.close();
    });

    test('a link with unknown parts is read as far as it can be, and says so', async ({ page }) => {
      await page.clock.install({ time: now });
      const hostile = '?tier=platinum&priority=P1&filed=2026-11-20T15:40&zone=Europe/Paris&x=<script>alert(1)</script>';
      await page.goto(pathOf('responseTimes', locale) + hostile);
      const notice = strings[locale].calculator.ignored.split('{')[0] ?? '';
      await expect(page.getByText(notice)).toBeVisible();
      await expectDue(page, Date.parse('2026-11-20T15:40Z'));
      expect(await page.locator('main').innerHTML()).not.toContain('alert(1)');
    });

    test('a time that comes twice, or never, is asked back', async ({ page }) => {
      await page.clock.install({ time: now });
      const address = `${pathOf('responseTimes', locale)}?tier=online&priority=P1&zone=Europe/Paris&filed=`;
      await page.goto(`${address}2026-10-25T02:30`);
      await expect(page.locator('.answer time')).toHaveCount(0);
      await page.locator('.ask-back input').last().check();
      await expectDue(page, Date.parse('2026-10-25T02:30Z'));

      await page.goto(`${address}2026-03-29T02:30`);
      await expect(page.locator('.answer time')).toHaveCount(0);
      await page.locator('.ask-back button').last().click();
      await expectDue(page, Date.parse('2026-03-29T02:30Z'));
    });

    for (const [state, query] of states) {
      for (const colorScheme of ['light', 'dark'] as const) {
        test(`axe finds nothing: ${state}, ${colorScheme}`, async ({ page }) => {
          await page.emulateMedia({ colorScheme });
          await page.clock.install({ time: now });
          await page.goto(`${pathOf('responseTimes', locale)}?${query}`);
          await expect(page.locator('.answer')).toBeVisible();
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        });
      }
    }

    test('every stretch is in the ledger, and the countdown follows the clock', async ({ page }) => {
      await page.clock.install({ time: now });
      const question =
        '?tier=online&priority=P2&region=emea&hours=Europe/Paris&zone=Europe/Paris&filed=2026-11-20T15:40';
      await page.goto(pathOf('responseTimes', locale) + question);
      const rows = page.locator('.ledger tbody tr');
      await expect(rows).toHaveCount(7);
      await expect(rows.last().locator('.n').last()).toHaveText(locale === 'fr' ? '4\u00a0h\u00a000' : '4:00');

      const left = page.locator('.answer dd').nth(3);
      const before = await left.textContent();
      await page.clock.fastForward('01:00:00');
      await expect(left).not.toHaveText(before ?? '');
      await expectDue(page, Date.parse('2026-11-23T10:40Z'));
    });
  });
}

type Question = { tier: string; priority: string; date: string; time: string };

async function ask(page: Page, locale: Locale, { tier, priority, date, time }: Question): Promise<void> {
  const labels = strings[locale].calculator;
  await page.getByLabel(labels.tier, { exact: true }).selectOption(tier);
  // The radio lies under its label, as large as it.
  await page.getByRole('radio', { name: priority, exact: true }).check();
  await page.getByLabel(labels.filedOn, { exact: true }).fill(date);
  await page.getByLabel(labels.filedAt, { exact: true }).fill(time);
}

/** The instant on the yellow plate, once it has followed the question. */
async function expectDue(page: Page, dueAt: number | undefined): Promise<void> {
  const shown = async () => Date.parse((await page.locator('.answer time').first().getAttribute('datetime')) ?? '');
  await expect.poll(shown).toBe(dueAt);
}
