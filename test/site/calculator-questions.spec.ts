import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { pathOf } from '../../src/i18n/routes.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { strings } from '../../src/i18n/strings.ts';

/** Friday 20 November 2026, 16:05 in Paris. */
const now = new Date('2026-11-20T15:05:00Z');

const inParis = 'region=emea&hours=Europe/Paris&days=mon-tue-wed-thu-fri&zone=Europe/Paris&filed=2026-11-20T15:40';

for (const locale of locales) {
  const labels = strings[locale].calculator;

  test.describe(locale, () => {
    test.use({ locale: locale === 'fr' ? 'fr-FR' : 'en-GB' });

    test('a P1 by e-mail has an hour where one by phone has 15 minutes, and says why', async ({ page }) => {
      await open(page, locale, `tier=elite&priority=P1&${inParis}`);
      await expectShown(page, '2026-11-20T14:55Z');
      await page.locator('input[name=channel][value="e-mail"]').check();
      await expectShown(page, '2026-11-20T15:40Z');
      await expect(page).toHaveURL(/channel=e-mail/);
      await expect(page.locator('.account .note')).toContainText(labels.notes.condition.title);
      // Six hours of silence from the message, or from a first answer an hour later.
      await expect(page.locator('.next li')).toHaveCount(3);
      await expect(page.locator('.next li').first()).toContainText(locale === 'fr' ? '21\u00a0h\u00a040' : '21:40');
      await expect(page.locator('.next li').nth(1)).toContainText(locale === 'fr' ? '22\u00a0h\u00a040' : '22:40');
      await expect(page.locator('.next a')).toHaveAttribute('href', 'mailto:dmaescalations@adobe.com');
    });

    test('severity A of 21Vianet: only with an agreement, only for technical support', async ({ page }) => {
      await open(page, locale, 'offer=office-365-21vianet&priority=A&zone=Asia/Shanghai&filed=2026-11-20T15:40');
      // Without an agreement it counts as B: one working day, of which every day is one.
      await expectShown(page, '2026-11-21T07:40Z');
      await page.locator('input[name=agreement][value=signed]').check();
      await expectShown(page, '2026-11-20T08:40Z');
      await page.locator('input[name=subject][value=billing]').check();
      await expectShown(page, '2026-11-21T07:40Z');
      // Working days are the reader's to choose: without the weekend it is Monday.
      for (const day of [6, 0]) await page.getByRole('checkbox', { name: weekday(day, locale) }).uncheck();
      await expectShown(page, '2026-11-23T07:40Z');
      await expect(page).toHaveURL(/days=mon-tue-wed-thu-fri/);
    });

    test('24 hours on five days: which five is asked', async ({ page }) => {
      await open(page, locale, `tier=enterprise&priority=P2&${inParis.replace('T15:40', 'T23:30')}`);
      await expect(page.getByText(labels.daysField['24x5'])).toBeVisible();
      await expectShown(page, '2026-11-22T23:30Z');
      await page.getByRole('checkbox', { name: weekday(6, locale) }).check();
      await expectShown(page, '2026-11-20T23:30Z');
      for (const day of [1, 2, 3, 4, 5, 6]) await page.getByRole('checkbox', { name: weekday(day, locale) }).uncheck();
      await expect(page.locator('.answer')).toContainText(labels.problems['no-days'].text);
    });

    test('Japan: the note for P2 to P4 comes before the five days of the tier', async ({ page }) => {
      await open(page, locale, `tier=enterprise&priority=P2&${inParis}`);
      await expectShown(page, '2026-11-20T15:40Z');
      await page.getByLabel(labels.region, { exact: true }).selectOption('japan');
      await expectShown(page, '2026-11-23T01:00Z');
      // The range has both readings.
      await expect(page.locator('.answer dl')).toContainText(labels.range.label);
    });

    test('a service without targets says so, and keeps what was typed', async ({ page }) => {
      await open(page, locale, `tier=online&priority=P2&${inParis}`);
      const service = page.getByLabel(labels.offer, { exact: true });
      await service.selectOption('microsoft-365-worldwide');
      await expect(page.locator('.answer')).toContainText(labels.problems.unsaid.title);
      await expect(page.locator('.answer time')).toHaveCount(0);
      await expect(page.locator('.answer a').first()).toHaveAttribute('href', /^https:/);
      await service.selectOption('adobe-experience-cloud');
      await expect(page.locator('input[type=time]')).toHaveValue('15:40');
      await expectShown(page, '2026-11-23T10:40Z');
    });

    test('public holidays of a country are loaded, removed and named; if they cannot be, that is said', async ({
      page,
    }) => {
      await open(page, locale, `tier=online&priority=P2&${inParis.replace('2026-11-20', '2026-12-24')}`);
      await expectShown(page, '2026-12-25T10:40Z');
      await page.route('**/holidays/*.json', (route) => route.abort());
      const field = page.getByLabel(labels.holidaysField.label, { exact: true });
      await field.selectOption('FR');
      await expect(page.locator('.answer')).toContainText(labels.problems['no-holidays'].text);
      await page.unroute('**/holidays/*.json');
      await page.getByRole('button', { name: labels.holidaysField.retry }).click();
      await expectShown(page, '2026-12-28T10:40Z');
      await expect(page.locator('.ledger')).toContainText(locale === 'fr' ? 'Noël' : 'Christmas Day');
      // A link has them too, and past the years that are known the answer says so.
      await page.reload();
      await expectShown(page, '2026-12-28T10:40Z');
      await page.getByLabel(labels.filedOn, { exact: true }).fill('2035-01-02');
      await expect(page.locator('.answer')).toContainText(labels.assumes.holidaysUnknown);
    });

    test('turned around: by when to file, for every tier and severity', async ({ page }) => {
      await open(
        page,
        locale,
        `tier=business&priority=P3&${inParis.replace('filed=2026-11-20T15:40', 'by=2026-11-26T17:00')}`,
      );
      await expectShown(page, '2026-11-26T12:00Z');
      await expect(page.locator('.answer h2')).toHaveText(labels.fileBy.title);
      const cells = page.locator('.deadlines td');
      await expect(cells).toHaveCount(28);
      await expect(page.locator('.deadlines .mine time')).toHaveAttribute('datetime', '2026-11-26T12:00:00.000Z');
      await page.getByRole('radio', { name: labels.moments.filed }).check();
      await expect(page.locator('.deadlines')).toHaveCount(0);
      await expect(page).toHaveURL(/filed=2026-11-26T17:00/);
    });

    test('the week map is one tab stop; its arrows move, and a cell sets the calculator', async ({ page }) => {
      await open(page, locale, `tier=business&priority=P2&${inParis}`);
      const own = page.locator('.week').first().locator('[tabindex="0"]');
      await expect(own).toHaveCount(1);
      await expect(own).toHaveText('2');
      await own.focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      // Friday at 16:00: an hour is left, the other is on Monday from nine to ten.
      await expectShown(page, '2026-11-23T09:00Z');
      await expect(page).toHaveURL(/filed=2026-11-20T16:00/);
      const focused = page.locator(':focus');
      await expect(focused).toHaveText('66');
      await expect(focused).toHaveAttribute('aria-current', 'true');
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('Space');
      await expectShown(page, '2026-11-16T10:00Z');
      await page.locator('.week').last().locator('[data-place="5-10"]').click();
      await expect(page).toHaveURL(/filed=2026-11-21T10:00/);
    });

    test('the race runs over every tier, and says what each gains', async ({ page }) => {
      await open(page, locale, `tier=online&priority=P2&${inParis}`);
      await expect(page.locator('.lane')).toHaveCount(7);
      await expect(page.locator('.lane.mine')).toContainText('Online');
      await expect(page.locator('.lane').nth(3)).toContainText(
        locale === 'fr' ? '67\u00a0h\u00a030' : '67\u00a0h\u00a030\u00a0min',
      );
    });

    test('the calendar file has both moments, and another program reads them', async ({ page }) => {
      await open(page, locale, `tier=online&priority=P1&channel=e-mail&${inParis}`);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: labels.share.calendar }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(labels.ics.file);
      const file = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), 'utf8')) as unknown[]);
      const starts = file
        .getAllSubcomponents('vevent')
        .map((part) => new ICAL.Event(part).startDate.toJSDate().toISOString());
      expect(starts).toEqual(['2026-11-20T15:40:00.000Z', '2026-11-20T21:40:00.000Z']);
      expect(file.getAllSubcomponents('vevent').every((part) => part.getAllSubcomponents('valarm').length === 1)).toBe(
        true,
      );
    });

    test('every question can be asked and answered with the keyboard alone', async ({ page }) => {
      await open(page, locale, `tier=online&priority=P2&${inParis}`);
      await page.getByLabel(labels.offer, { exact: true }).focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      await expectShown(page, '2026-11-23T08:40Z');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowLeft');
      await expectShown(page, '2026-11-20T15:40Z');
      await expect(page.locator(':focus')).toHaveValue('P1');
      const reached: string[] = [];
      for (let i = 0; i < 14; i++) {
        await page.keyboard.press('Tab');
        reached.push(
          await page.evaluate(() => {
            const { activeElement: focused } = document;
            return focused?.getAttribute('name') ?? focused?.tagName ?? '';
          }),
        );
      }
      expect(reached).toEqual(expect.arrayContaining(['channel', 'moment', 'SUMMARY', 'SELECT', 'BUTTON']));
    });

    for (const query of [
      `tier=online&priority=P1&channel=e-mail&${inParis}`,
      `tier=business&priority=P3&${inParis.replace('filed', 'by')}`,
      'offer=office-365-21vianet&priority=C&zone=Europe/Paris&filed=2026-09-30T10:00&days=mon-tue-wed-thu-fri&holidays=CN',
      'offer=office-365-germany',
    ]) {
      test(`at 320 px nothing runs out of the page, and axe finds nothing: ${query.slice(0, 30)}`, async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 640 });
        await open(page, locale, query);
        await page.waitForLoadState('networkidle');
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      });
    }

    test('on paper there is the answer and its account, and no form', async ({ page }) => {
      await open(page, locale, `tier=online&priority=P2&${inParis}`);
      await expect(page.locator('.week')).toHaveCount(2);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.answer time').first()).toBeVisible();
      await expect(page.locator('.ledger')).toBeVisible();
      await expect(page.locator('.on-paper')).toContainText('Adobe Experience Cloud, Online, P2');
      await expect(page.locator('.ask').first()).toBeHidden();
      await expect(page.locator('.answer button').first()).toBeHidden();
    });

    test('a screen reader hears the answer once for each change, and not the countdown', async ({ page }) => {
      await open(page, locale, `tier=online&priority=P2&${inParis}`);
      const said = page.locator('.out > [role=status]');
      await expect(said).toHaveText('');
      await page.clock.fastForward('00:05:00');
      await expect(said).toHaveText('');
      await page.getByLabel(labels.tier, { exact: true }).selectOption('business');
      await expect(said).toContainText(locale === 'fr' ? '9\u00a0h\u00a040' : '09:40');
      const sentence = await said.textContent();
      await page.clock.fastForward('00:05:00');
      await expect(said).toHaveText(sentence ?? '');
    });
  });
}

async function open(page: Page, locale: Locale, query: string): Promise<void> {
  await page.clock.install({ time: now });
  await page.goto(`${pathOf('responseTimes', locale)}?${query}`);
  await expect(page.locator('.answer')).toBeVisible();
}

/** The instant on the yellow plate, once it has followed the question. */
async function expectShown(page: Page, moment: string): Promise<void> {
  const shown = async () => Date.parse((await page.locator('.answer time').first().getAttribute('datetime')) ?? '');
  await expect.poll(shown).toBe(Date.parse(moment));
}

const weekday = (day: number, locale: Locale) =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(1970, 0, 4 + day));
