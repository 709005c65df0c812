import { expect, test, type Page } from '@playwright/test';
import { locales } from '../../src/i18n/locale.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { shiftOf, watchShifts } from '../support/layout-shift.ts';

/** Friday 20 November 2026, 16:05 in Paris. */
const friday = new Date('2026-11-20T15:05Z');
const path = { fr: pathOf('directory', 'fr'), en: pathOf('directory', 'en') };
const fr = strings.fr.directory;

const rows = (page: Page) => page.locator('.az .rows > li:visible');
const names = (page: Page) => page.locator('.az .rows > li:visible .place').allInnerTexts();
const row = (page: Page, id: string) => page.locator(`#row-${id}`);
const count = (page: Page) => page.locator('.az [role=status]');
const query = (page: Page) => page.getByRole('searchbox', { name: fr.find.query });

const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });

/** Who answers is written beside the rows that are near the part of the page that is seen. */
async function seen(page: Page, id: string) {
  await row(page, id).scrollIntoViewIfNeeded();
  return row(page, id);
}

/** Until the script is there, and has heard who answers. */
async function open(page: Page, address: string): Promise<void> {
  await page.clock.install({ time: friday });
  await page.goto(address, { waitUntil: 'networkidle' });
  await expect(page.locator('.az .find')).toBeVisible();
}

test.describe('typing', () => {
  test('finds as one types, best first, and gives the list back', async ({ page }) => {
    await open(page, path.fr);
    await expect(rows(page)).toHaveCount(246);
    await query(page).fill('guin');
    await expect(rows(page)).toHaveCount(4);
    expect((await names(page))[0]).toBe('Guinée');
    await expect(page.locator('#letters')).toBeHidden();
    for (const [typed, first] of [
      ['uk', 'Royaume-Uni'],
      ['Ivory Coast', 'Côte d’Ivoire'],
      ['0805', 'France'],
      ['日本', 'Japon'],
    ] as const) {
      await query(page).fill(typed);
      await expect(rows(page).first().locator('.place')).toHaveText(first);
    }
    await query(page).fill('');
    await expect(rows(page)).toHaveCount(246);
    expect((await names(page)).slice(0, 3)).toEqual(['Afghanistan', 'Afrique du Sud', 'Albanie']);
    await expect(page.locator('#letters')).toBeVisible();
  });

  test('the number of places is said once the reader pauses; nothing found says so', async ({ page }) => {
    await open(page, path.fr);
    await expect(count(page)).toHaveText('246 pays et territoires');
    await query(page).fill('mar');
    await expect(rows(page)).not.toHaveCount(246);
    await expect(count(page)).toHaveText('246 pays et territoires');
    await page.clock.runFor(400);
    await expect(count(page)).toHaveText(/^\d+ pays et territoires trouvés$/);
    await query(page).fill('Atlantis');
    await page.clock.runFor(400);
    await expect(count(page)).toHaveText(fr.count.none);
    await expect(rows(page)).toHaveCount(0);
  });
});

test.describe('filters', () => {
  test('by offer: its places alone, each with its own number', async ({ page }) => {
    await open(page, path.fr);
    await choice(page, fr.find.offer).selectOption('adobe-experience-cloud');
    await expect(rows(page)).toHaveCount(15);
    await expect(row(page, 'jp').locator('.dial:visible')).toHaveText(['(+81) 0120 410 404']);
  });

  test('by service: the alert lines', async ({ page }) => {
    await open(page, path.fr);
    await choice(page, fr.find.service).selectOption('p1');
    await expect(rows(page)).toHaveCount(15);
    await expect(await seen(page, 'jp')).toContainText(strings.fr.board.unsaid);
  });

  test('by language, together with a service and a query', async ({ page }) => {
    await open(page, path.fr);
    await choice(page, fr.find.language).selectOption('ja');
    await expect(rows(page)).toHaveCount(1);
    await choice(page, fr.find.language).selectOption('fr');
    await expect(rows(page)).toHaveCount(41);
    await choice(page, fr.find.service).selectOption('billing');
    await expect(await seen(page, 'fr')).toContainText('Ouvert en français jusqu’à 17\u00a0h\u00a000');
    await query(page).fill('suisse');
    await expect(rows(page)).toHaveCount(1);
    await page.getByRole('button', { name: fr.count.reset }).click();
    await expect(rows(page)).toHaveCount(246);
    await expect(query(page)).toBeFocused();
  });

  test('open now: a place goes when it closes and comes when it opens, without reload', async ({ page }) => {
    await open(page, `${path.fr}?language=fr&open=1`);
    await expect(row(page, 'fr')).toBeVisible();
    await expect(await seen(page, 'fr')).toContainText('Ouvert en français jusqu’à 21\u00a0h\u00a000');
    await expect(row(page, 'de')).toBeHidden();
    await page.clock.fastForward('04:54:30');
    await expect(row(page, 'fr')).toBeVisible();
    await page.clock.runFor('01:00');
    await expect(row(page, 'fr')).toBeHidden();
    await page.clock.fastForward('58:59:00');
    await expect(row(page, 'fr')).toBeHidden();
    await page.clock.runFor('01:00');
    await expect(row(page, 'fr')).toBeVisible();
  });

  test('closed in the reader’s language: when it reopens, and who answers instead', async ({ page }) => {
    await page.clock.install({ time: new Date('2026-11-20T21:10Z') });
    await page.goto(`${path.fr}?q=france`);
    await expect(row(page, 'fr')).toContainText(
      'Fermé en français, rouvre lundi à 8\u00a0h\u00a000\u202f; anglais 24\u00a0h/24, 7\u00a0j/7',
    );
  });
});

test.describe('the address', () => {
  test('holds what is asked, and opens on it in either language', async ({ page }) => {
    await open(page, path.fr);
    await query(page).fill('ma');
    await choice(page, fr.find.language).selectOption('fr');
    await page.getByLabel(fr.find.open).check();
    await page.clock.runFor(400);
    await expect(page).toHaveURL(`${path.fr}?q=ma&language=fr&open=1`);
    const found = await rows(page).count();
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(`${path.en}?q=ma&language=fr&open=1`);
    await expect(rows(page)).toHaveCount(found);
    await expect(page.getByRole('searchbox')).toHaveValue('ma');
    await expect(page.getByLabel(strings.en.directory.find.open)).toBeChecked();
  });

  test('says nothing that this page does not know', async ({ page }) => {
    await open(page, `${path.fr}?offer=acme&service=gardening&language=tlh&open=perhaps`);
    await expect(rows(page)).toHaveCount(246);
  });
});

test.describe('the reader’s own country', () => {
  for (const [timezoneId, country] of [
    ['Europe/Paris', 'France'],
    ['Asia/Tokyo', 'Japon'],
    ['America/Buenos_Aires', 'Argentine'],
    ['Asia/Calcutta', 'Inde'],
    ['UTC', undefined],
  ] as const) {
    test.describe(timezoneId, () => {
      test.use({ timezoneId });
      test(country ?? 'none', async ({ page }) => {
        await open(page, path.fr);
        await expect(rows(page)).toHaveCount(246);
        if (country) await expect(page.locator('.own .place')).toHaveText(country);
        else await expect(page.locator('.own')).toBeEmpty();
      });
    });
  }

  test('with its number, and who answers now', async ({ page }) => {
    await open(page, path.fr);
    const own = page.locator('.own');
    await expect(own.locator('a.dial')).toHaveAttribute('href', 'tel:+33805540594');
    await expect(own).toContainText('Ouvert en français jusqu’à 21\u00a0h\u00a000');
  });
});

test('by keyboard alone: from the query to the number, in the order that is seen', async ({ page }) => {
  await open(page, path.fr);
  await query(page).focus();
  await page.keyboard.type('congo');
  await expect(rows(page)).toHaveCount(2);
  const stops: string[] = [];
  for (let i = 0; i < 20; i++) {
    await page.keyboard.press('Tab');
    stops.push((await page.evaluate(() => document.activeElement?.textContent))?.trim() ?? '');
  }
  const seen = await page.locator('.az .rows > li:visible a:visible').allInnerTexts();
  const at = stops.indexOf(seen[0]!.trim());
  expect(stops.slice(at, at + seen.length)).toEqual(seen.map((text) => text.trim()));
});

for (const locale of locales) {
  test(`${locale}: every control has a name, and the list its roles`, async ({ page }) => {
    await open(page, path[locale]);
    const { find, count } = strings[locale].directory;
    const form = page.getByRole('search', { name: find.title });
    await expect(form.getByRole('searchbox', { name: find.query })).toBeVisible();
    for (const name of [find.offer, find.service, find.language]) {
      await expect(form.getByRole('combobox', { name, exact: true })).toBeVisible();
    }
    await expect(form.getByRole('checkbox', { name: find.open })).not.toBeChecked();
    await form.getByRole('checkbox', { name: find.open }).check();
    await expect(page.getByRole('button', { name: count.reset })).toBeVisible();
    await expect(page.locator('.az').getByRole('status')).toHaveCount(1);
  });

  for (const [width, address, time = ''] of [
    [320, ''],
    [390, ''],
    [1280, ''],
    [390, '?q=uni'],
    [1280, '?q=uni'],
    [1280, '?open=1&language=fr'],
    // When all that is known of somebody’s hours depends on the zone: the longest that is said.
    [1280, '?open=1&language=fr', '2026-11-21T19:40:00Z'],
    [390, '?offer=adobe-experience-cloud'],
  ] as const) {
    test(`${locale}: at ${width} px nothing moves and nothing is cut off ${address} ${time}`, async ({ page }) => {
      if (time) await page.clock.install({ time });
      await page.setViewportSize({ width, height: 900 });
      await watchShifts(page);
      await page.goto(path[locale] + address, { waitUntil: 'networkidle' });
      await expect(page.locator('.own .place')).toBeVisible();
      await page.waitForTimeout(500);
      expect(await shiftOf(page)).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('a plain list from A to Z, with nothing to search in', async ({ page }) => {
    await page.goto(path.fr);
    await expect(rows(page)).toHaveCount(246);
    await expect(page.locator('.az .find')).toBeHidden();
    await expect(page.locator('#countries')).toBeVisible();
    await expect(row(page, 'fr')).toContainText('0805 540 594');
    await expect(row(page, 'fr')).toContainText('français, anglais');
  });
});
