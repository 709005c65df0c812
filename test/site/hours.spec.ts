import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { fill } from '../../src/i18n/fill.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { shiftOf, watchShifts } from '../support/layout-shift.ts';

/** Friday in Paris, an hour and ten minutes after help in French has closed. */
const lateOnFriday = new Date('2026-11-20T21:10Z');

const board = (page: Page, offer: string) => page.locator('section', { has: page.locator(`#${offer}`) });
const line = (within: Locator, name: string) =>
  within.locator('.bands > li').filter({ has: within.page().getByRole('heading', { name, exact: true }) });
const microsoft = (page: Page) => board(page, 'microsoft-365-worldwide');
const adobe = (page: Page) => board(page, 'adobe-experience-cloud');
const world = (page: Page) => board(page, 'world');
const query = (page: Page) => new URL(page.url()).searchParams;

async function open(page: Page, locale: Locale, search = '', time = lateOnFriday): Promise<void> {
  await page.clock.install({ time });
  await page.goto(pathOf('hours', locale) + search);
  await expect(page.locator('.now-line')).toContainText(/\d{4}/);
}

for (const locale of locales) {
  const { hours, board: words, country, calculator } = strings[locale];
  const french = locale === 'fr' ? 'français' : 'French';
  const english = locale === 'fr' ? 'anglais' : 'English';
  const technical = (language: string) => `${country.services.technical}, ${language}`;
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

  test.describe(locale, () => {
    test.use({ locale: locale === 'fr' ? 'fr-FR' : 'en-GB' });

    test('France at 22:10: closed in French, open in English, and open in French again on Monday', async ({ page }) => {
      await open(page, locale);
      await expect(microsoft(page).locator('option:checked')).toHaveText('France');
      await expect(line(microsoft(page), technical(french))).toContainText(words.closed.bold);
      await expect(line(microsoft(page), technical(english))).toContainText(words.open.always);
      await page.clock.pauseAt(new Date('2026-11-23T06:59:30Z'));
      await expect(line(microsoft(page), technical(french))).toContainText(words.closed.bold);
      await page.clock.runFor('01:00');
      await expect(line(microsoft(page), technical(french))).toContainText(words.open.bold);
    });

    test('in the world somebody still answers in French: who that is, is a list of links', async ({ page }) => {
      await open(page, locale);
      await world(page).scrollIntoViewIfNeeded();
      const row = line(world(page), capital(french));
      await expect(row).toContainText(words.open.bold);
      await row.locator('summary').click();
      await expect(row.getByRole('link', { name: 'Canada', exact: true })).toHaveAttribute('href', /\/canada\/$/);
      await expect(row.getByRole('link', { name: 'France', exact: true })).toHaveCount(0);
      const all = line(world(page), capital(english));
      await all.locator('summary').click();
      await expect(all.getByRole('link', { name: 'France', exact: true })).toHaveAttribute('href', /\/france\/$/);
    });

    test('filters of the world leave out what does not fit', async ({ page }) => {
      await open(page, locale);
      await world(page).scrollIntoViewIfNeeded();
      await expect(line(world(page), capital(french)).locator('.b-open').first()).toBeAttached();
      const before = await world(page).locator('.bands > li').count();
      await world(page).getByLabel(hours.world.offer).selectOption('adobe-experience-cloud');
      await expect(world(page).locator('.bands h3')).toHaveText([
        capital(english),
        locale === 'fr' ? 'Japonais' : 'Japanese',
        capital(country.unsaid.language),
      ]);
      await world(page).getByLabel(hours.world.offer).selectOption('');
      await expect(world(page).locator('.bands > li')).toHaveCount(before);
      await world(page).getByLabel(hours.world.service).selectOption('billing');
      await expect(line(world(page), capital(english))).toHaveCount(1);
    });

    test('another zone moves the bands, is in the address and stays in the other language', async ({ page }) => {
      await open(page, locale);
      await page.getByText(calculator.changeZone, { exact: true }).click();
      await page.getByRole('combobox', { name: hours.ask.zone }).fill('Tokyo');
      await expect(page.getByRole('option', { name: /Tokyo/, selected: true })).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(page.locator('.now-line')).toContainText('Tokyo');
      await page.getByRole('button', { name: hours.ask.after }).click();
      expect([query(page).get('tz'), query(page).get('day')]).toEqual(['Asia/Tokyo', '2026-11-22']);
      await page.locator('header a[hreflang]').click();
      await expect(page).toHaveURL(/\?tz=Asia\/Tokyo&day=2026-11-22$/);
      await expect(page.locator('.now-line')).toContainText(/Tokyo/);
      await expect(page.locator('input[type=date]')).toHaveValue('2026-11-22');
    });

    test('another day: no now, what is open that day in words, and the way back', async ({ page }) => {
      await open(page, locale);
      await expect(adobe(page).locator('line.now').first()).toBeAttached();
      await page.getByLabel(hours.ask.day, { exact: true }).last().fill('2026-11-22');
      expect(query(page).get('day')).toBe('2026-11-22');
      await expect(adobe(page).locator('line.now')).toHaveCount(0);
      const japan = line(adobe(page), locale === 'fr' ? 'Japon' : 'Japan');
      await expect(japan).toContainText(words.onDay.closed);
      await page.getByRole('button', { name: hours.ask.after }).click();
      await expect(page.getByRole('status').filter({ hasText: 'Paris' })).toContainText(/23 nov/i);
      await expect(japan).toContainText(locale === 'fr' ? '1\u00a0h\u00a000 à 9\u00a0h\u00a030' : '01:00 to 09:30');
      await page.getByRole('button', { name: hours.ask.today }).click();
      expect(query(page).has('day')).toBe(false);
      await expect(adobe(page).locator('line.now').first()).toBeAttached();
    });

    test('what the address gets wrong is said, and the page goes on', async ({ page }) => {
      await open(page, locale, '?tz=Mars/Olympus&day=2026-02-30&country=zz&utm=1');
      const { ignoredParts, ignored } = hours.ask;
      const list = [ignoredParts.tz, ignoredParts.day, ignoredParts.unknown, ignoredParts.country].join(', ');
      await expect(page.getByText(fill(ignored, { list }))).toBeVisible();
      await expect(page.locator('.now-line')).toContainText('Paris');
      await expect(microsoft(page).locator('option:checked')).toHaveText('France');
    });

    test('another country: its hours, its clock, its page, and its place in the address', async ({ page }) => {
      await open(page, locale);
      await microsoft(page)
        .getByLabel(hours.place.label)
        .selectOption({ label: locale === 'fr' ? 'Brésil' : 'Brazil' });
      expect(query(page).get('country')).toBe('br');
      await expect(microsoft(page).getByLabel(words.choose.label)).toBeVisible();
      await expect(microsoft(page).locator('.country-choice a')).toHaveAttribute(
        'href',
        pathOf('directory', locale, locale === 'fr' ? 'bresil' : 'brazil'),
      );
      await page.reload();
      await expect(microsoft(page).locator('option:checked').first()).toHaveText(locale === 'fr' ? 'Brésil' : 'Brazil');
    });

    test('a line says what time it is there', async ({ page }) => {
      await open(page, locale);
      const japan = line(adobe(page), locale === 'fr' ? 'Japon' : 'Japan');
      const there = locale === 'fr' ? 'sam.\u00a06\u00a0h\u00a010, Tokyo' : 'Sat\u00a006:10, Tokyo';
      await expect(japan).toContainText(there);
      await adobe(page).getByLabel(words.choose.label).selectOption('America/Los_Angeles');
      const americas = line(adobe(page), locale === 'fr' ? 'Amériques' : 'Americas');
      await expect(americas).toContainText(locale === 'fr' ? '13\u00a0h\u00a010, Los Angeles' : '13:10, Los Angeles');
    });

    test('with the keyboard alone', async ({ page }) => {
      await open(page, locale);
      await page.getByLabel(hours.ask.day, { exact: true }).last().focus();
      await tabTo(page, page.getByRole('button', { name: hours.ask.after }));
      await page.keyboard.press('Enter');
      expect(query(page).get('day')).toBe('2026-11-21');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      expect(query(page).has('day')).toBe(false);
      await tabTo(page, microsoft(page).getByLabel(hours.place.label));
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => query(page).get('country')).not.toBeNull();
      await tabTo(page, world(page).getByLabel(hours.world.service));
      await expect(line(world(page), capital(english)).locator('summary')).toBeVisible();
      await tabTo(page, line(world(page), capital(english)).locator('summary'));
      await page.keyboard.press('Enter');
      await expect(
        line(world(page), capital(english)).getByRole('link', { name: 'France', exact: true }),
      ).toBeVisible();
    });

    test('each part has its name, and axe finds no fault', async ({ page }) => {
      await open(page, locale, '?day=2026-11-23', new Date('2026-03-20T12:00Z'));
      await world(page).scrollIntoViewIfNeeded();
      await line(world(page), capital(french)).locator('summary').click();
      for (const { id } of [{ id: 'adobe-experience-cloud' }, { id: 'microsoft-365-worldwide' }, { id: 'world' }]) {
        const name = await page.locator(`#${id}`).innerText();
        await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
      }
      await expect(page.getByRole('form', { name: hours.ask.form })).toBeVisible();
      await expect(page.getByRole('group', { name: hours.ask.day, exact: true })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    });

    test('at 320 px nothing has to be scrolled sideways', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await open(page, locale, '', new Date('2026-03-20T12:00Z'));
      await world(page).scrollIntoViewIfNeeded();
      await line(world(page), capital(english)).locator('summary').click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });

    test('where the countries cannot be loaded, it says so and tries again', async ({ page }) => {
      await page.route('**/directory.json', (route) => route.abort());
      await open(page, locale);
      await expect(microsoft(page)).toContainText(hours.place.failed);
      await expect(adobe(page).locator('.b-open').first()).toBeAttached();
      await page.unroute('**/directory.json');
      await page.getByRole('button', { name: hours.place.retry }).click();
      await expect(microsoft(page).locator('option:checked')).toHaveText('France');
    });

    test('nothing moves while the page comes to life', async ({ page }) => {
      await watchShifts(page);
      // When clocks are about to change there is more to say.
      await page.clock.install({ time: new Date('2026-03-20T12:00Z') });
      for (const width of [320, 390, 600, 820, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(pathOf('hours', locale), { waitUntil: 'networkidle' });
        await expect(page.locator('.clock-news p').first()).not.toBeEmpty();
        expect(await shiftOf(page), `${width} px`).toBe(0);
      }
    });
  });
}

test.describe('clock changes are announced two weeks ahead', () => {
  const { clocks } = strings.en.hours;
  const news = (page: Page) => page.locator('.clock-news');
  const start = (sentence: string, date: string) => fill(sentence, { date, length: '1\u00a0h' }).split(' (')[0] ?? '';

  test('in March, here and in other places', async ({ page }) => {
    await open(page, 'en', '', new Date('2026-03-20T12:00Z'));
    await expect(news(page)).toContainText(start(clocks.both.forward, 'Sunday 29 March'));
    await expect(news(page)).toContainText('London');
    await page.clock.pauseAt(new Date('2026-05-01T12:00Z'));
    await expect(news(page)).toHaveText(clocks.none);
  });

  test('of others, seen from where clocks stay', async ({ page }) => {
    await open(page, 'en', '?tz=Asia/Tokyo', new Date('2026-03-25T12:00Z'));
    await expect(news(page)).toContainText(start(clocks.others.forward, 'Sunday 29 March'));
    await expect(news(page)).toContainText('Paris');
  });

  test('for the day that is shown', async ({ page }) => {
    await open(page, 'en', '?day=2026-10-20', new Date('2026-05-01T12:00Z'));
    await expect(news(page)).toContainText('Sunday 25 October');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales) {
    test(`${locale}: all printed hours are there, and the way to those of countries`, async ({ page }) => {
      await page.goto(pathOf('hours', locale));
      await expect(line(adobe(page), locale === 'fr' ? 'Japon' : 'Japan')).toContainText(
        locale === 'fr' ? '17\u00a0h\u00a030' : '17:30',
      );
      await expect(page.locator('table', { hasText: '21Vianet' })).toContainText(
        locale === 'fr' ? '24\u00a0h\u00a000' : '24:00',
      );
      await expect(page.getByRole('link', { name: strings[locale].hours.place.noScript })).toHaveAttribute(
        'href',
        pathOf('directory', locale),
      );
      await expect(page.locator('input:visible, select:visible, summary:visible')).toHaveCount(0);
    });
  }
});

/** Presses Tab until it is there. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
}
