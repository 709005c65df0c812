import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { readContent } from '../../src/collections/read-content.ts';
import { waitOffers } from '../../src/components/wait-offers.ts';
import { duration } from '../../src/i18n/format.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import type { WaitOffer } from '../../src/islands/compare/facts.ts';
import { shiftOf, watchShifts } from '../support/layout-shift.ts';
import { specOf, waitsOfYear, type OwnHours, type YearWaits } from '../support/waits-oracle.ts';

const content = readContent('content/data').offers;

type Asked = { severity: string; zone: string; own?: OwnHours | undefined };
type Place = { offer: WaitOffer; region: WaitOffer['regions'][number] };

/** A row as it must read: the tier, with which clock its target counts, and the four figures. */
type Expected = { tier: string; clock: string; figures: string[] };

const office: OwnHours = {
  ...{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '18:00', zone: 'Europe/Paris', share: 75 },
};

const ownQuery = '?days=mon-tue-wed-thu-fri&from=09:00&to=18:00&zone=Europe/Paris&share=75';

for (const locale of locales) {
  const words = strings[locale].compare.tools.waits;
  const offers = waitOffers(content, locale);
  const places = offers.flatMap((offer) => offer.regions.map((region) => ({ offer, region })));
  const place = (id: string) => {
    const found = places.find(({ region }) => region.id === id);
    if (!found) throw new Error(`no region ${id}`);
    return found;
  };

  test.describe(locale, () => {
    test.use({ locale: locale === 'fr' ? 'fr-FR' : 'en-GB' });

    test('the figures that stand there first equal a walk over the minutes of the year', async ({ page }) => {
      const waits = await open(page, locale);
      await expectFigures(waits, place('emea'), { severity: 'P2', zone: 'Europe/Paris' }, locale, await yearOf(page));
    });

    test('another region, zone and severity at once', async ({ page }) => {
      const waits = await open(page, locale);
      const { region } = place('americas');
      await waits.getByLabel(words.region, { exact: true }).selectOption({ label: region.name });
      await waits.getByLabel(words.hours).selectOption('America/Sao_Paulo');
      await waits.getByLabel('P3').check();
      const asked = { severity: 'P3', zone: 'America/Sao_Paulo' };
      await expectFigures(waits, place('americas'), asked, locale, await yearOf(page));
      await expect(page).toHaveURL(/region=americas&severity=P3&hours=America\/Sao_Paulo$/);
    });

    test('the offer that says its hours asks for none; what is even is not drawn', async ({ page }) => {
      const waits = await open(page, locale, '?offer=office-365-21vianet&severity=A');
      await expect(waits.getByLabel(words.hours)).toHaveCount(0);
      await expect(waits.getByRole('radio')).toHaveCount(5);
      await expect(live(waits).locator('svg')).toHaveCount(0);
      await waits.getByLabel('C', { exact: true }).check();
      await expectFigures(waits, place('china'), { severity: 'C', zone: 'Asia/Shanghai' }, locale, await yearOf(page));
      await expect(live(waits).locator('tbody svg')).toHaveCount(1);
    });

    test('one’s own hours, by mouse: live, in the address, over a reload and the switch of language', async ({
      page,
    }) => {
      const waits = await open(page, locale);
      await waits.getByLabel(words.when.own).check();
      await expect(waits.getByLabel(words.own.from, { exact: true })).toHaveValue('09:00');
      await expect(waits.getByLabel(words.own.zone)).toHaveValue('Europe/Paris');
      await waits.getByLabel(words.own.from, { exact: true }).fill('08:00');
      await waits.getByLabel(words.own.share).selectOption(words.own.shares[75]);
      const asked = { severity: 'P2', zone: 'Europe/Paris', own: office };
      await expectFigures(waits, place('emea'), asked, locale, await yearOf(page));
      await expect(waits.getByRole('status')).toContainText(words.own.shares[75]);
      const address = /\?days=mon-tue-wed-thu-fri&from=08:00&to=18:00&zone=Europe\/Paris&share=75$/;
      await expect(page).toHaveURL(address);
      await page.reload();
      await expect(waits.getByLabel(words.own.from, { exact: true })).toHaveValue('08:00');
      await page.locator('header .lang').click();
      await expect(page).toHaveURL(address);
      const other = locale === 'fr' ? 'en' : 'fr';
      await expect(waits.getByLabel(strings[other].compare.tools.waits.own.from, { exact: true })).toHaveValue('08:00');
    });

    test('one’s own hours, by keyboard, in another zone and over midnight', async ({ page }) => {
      const waits = await open(page, locale);
      await waits.getByLabel(words.when.any).focus();
      await page.keyboard.press('ArrowRight');
      await expect(waits.getByLabel(words.when.own)).toBeChecked();
      await page.keyboard.press('Tab');
      for (let day = 0; day < 4; day++) {
        await page.keyboard.press('Space');
        await page.keyboard.press('Tab');
      }
      await waits.getByLabel(words.own.from, { exact: true }).fill('22:30');
      await waits.getByLabel(words.own.to, { exact: true }).fill('05:00');
      await waits.getByLabel(words.own.zone).focus();
      await expect(waits.getByLabel(words.own.zone).locator('option[value="Asia/Kolkata"]')).toBeAttached();
      await waits.getByLabel(words.own.zone).selectOption('Asia/Kolkata');
      const own = { days: ['fri'], from: '22:30', to: '05:00', zone: 'Asia/Kolkata', share: 100 };
      const asked = { severity: 'P2', zone: 'Europe/Paris', own };
      await expectFigures(waits, place('emea'), asked, locale, await yearOf(page));
    });

    test('what cannot be counted is said, what was typed stays, and mending it brings the figures back', async ({
      page,
    }) => {
      const waits = await open(page, locale);
      const [from, to] = [words.own.from, words.own.to].map((name) => waits.getByLabel(name, { exact: true }));
      await waits.getByLabel(words.when.own).check();
      const refused = async (kind: keyof typeof words.problems) => {
        await expect(waits.getByRole('status')).toHaveText(words.problems[kind]);
        await expect(live(waits)).toHaveCount(0);
      };
      await from?.fill('');
      await refused('no-time');
      await page.reload();
      await refused('no-time');
      await expect(from as Locator).toHaveValue('');
      await from?.fill('18:00');
      await refused('no-length');
      await from?.fill('17:10');
      await to?.fill('17:50');
      await refused('no-hour');
      await expect(to as Locator).toHaveAccessibleDescription(words.problems['no-hour']);
      await to?.fill('19:00');
      await expect(live(waits)).toBeVisible();
      const days = waits.getByRole('checkbox', { checked: true });
      while ((await days.count()) > 0) await days.first().uncheck();
      await refused('no-days');
      await expect(to as Locator).toHaveValue('19:00');
    });

    test('each figure is heard with its tier and its head; the drawing is not', async ({ page }) => {
      const waits = await open(page, locale);
      const table = live(waits);
      await expect(table.getByRole('columnheader')).toHaveText([
        ...[words.table.tier, words.table.target, words.table.median, words.table.mean],
        ...[words.table.nineInTen, words.table.worst],
      ]);
      for (const row of await table.locator('tbody').getByRole('row').all()) {
        await expect(row.getByRole('rowheader')).toHaveCount(1);
        await expect(row.getByRole('cell')).toHaveCount(5);
      }
      await expect(table.locator('svg').first()).toBeVisible();
      await expect(waits.getByRole('img')).toHaveCount(0);
    });

    for (const [state, query] of [
      ['any hour', ''],
      ['own hours', ownQuery],
      ['days', '?region=japan&severity=P4'],
    ] as const) {
      test(`at 320 px nothing scrolls sideways: ${state}`, async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 640 });
        await open(page, locale, query);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      });
    }

    test('in both themes axe finds nothing, with own hours', async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, locale, ownQuery);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const axe = new AxeBuilder({ page }).include('#waits');
        const { violations } = await axe.analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      }
    });

    test('on paper the figures stand without the fields', async ({ page }) => {
      const waits = await open(page, locale);
      await page.emulateMedia({ media: 'print' });
      await expect(live(waits)).toBeVisible();
      await expect(waits.getByRole('status')).toBeVisible();
      await expect(waits.locator('form')).toBeHidden();
    });

    test('where the rest cannot be loaded, the first figures stay, with a word about it', async ({ page }) => {
      await page.route('**/waits-*.json', (route) => route.abort());
      await page.goto(pathOf('compare', locale));
      const waits = page.locator('#waits');
      await expect(waits.locator('.note').filter({ hasText: strings[locale].compare.tools.notLoaded })).toBeVisible();
      await expectFigures(waits, place('emea'), { severity: 'P2', zone: 'Europe/Paris' }, locale, await yearOf(page));
    });

    test.describe('without scripts', () => {
      test.use({ javaScriptEnabled: false });

      test('every figure of every region, severity and tier is there', async ({ page }) => {
        await page.goto(pathOf('compare', locale));
        const year = await yearOf(page);
        await expectFigures(
          page.locator('#waits'),
          place('emea'),
          { severity: 'P2', zone: 'Europe/Paris' },
          locale,
          year,
        );
        await expect(page.locator('#waits form, #waits input:visible')).toHaveCount(0);
        await page.locator(`#waits a[href="${pathOf('waits', locale)}"]`).click();
        const tables = await page.locator('table.waits').all();
        expect(tables).toHaveLength(places.length);
        for (const [i, { offer, region }] of places.entries()) {
          const table = tables[i] as Locator;
          const zone = region.readings.timeZones[0] ?? '';
          for (const [at, { id: severity }] of offer.severities.entries()) {
            const rows = await rowsIn(table.locator('tbody').nth(at));
            expectRows(
              rows,
              expectedFor({ offer, region }, { severity, zone }, locale, year),
              `${region.id} ${severity}`,
            );
          }
        }
      });
    });
  });
}

test('nothing moves when the questions come', async ({ page }) => {
  await watchShifts(page);
  for (const width of [320, 390, 820, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('about:blank');
    await page.goto(`${pathOf('compare', 'en')}#waits`, { waitUntil: 'networkidle' });
    await expect(page.locator('#waits form')).toBeVisible();
    expect(await shiftOf(page), `${width} px`).toBeLessThan(0.1);
  }
});

/** Opens the comparison; gives the section, once it is alive. */
async function open(page: Page, locale: Locale, query = ''): Promise<Locator> {
  await page.goto(pathOf('compare', locale) + query);
  const waits = page.locator('#waits');
  await expect(waits.locator('form')).toBeVisible();
  return waits;
}

/** The table that answers. */
const live = (waits: Locator) => waits.locator('table.waits');

/** The year that is counted: that of the build. */
const yearOf = async (page: Page) =>
  Number(/\d{4}/.exec((await page.locator('#waits p:last-child a').last().textContent()) ?? '')?.[0]);

const known = new Map<string, YearWaits>();

/** What each tier must show, for each clock that its sources give it; worked out once for both languages. */
function expectedFor(
  { offer, region }: Place,
  { severity, zone, own }: Asked,
  locale: Locale,
  year: number,
): Expected[] {
  const inJapan = region.id === 'japan' && severity !== 'P1';
  return offer.tiers.flatMap((tier) => {
    const target = offer.targets.find((one) => one.tier === tier.id && one.severity === severity);
    if (!target) return [];
    const clocks = [target.clock, target.otherClock ?? target.clock];
    // In Japan only, P2 to P4 are confined to service hours.
    const counted = new Set(clocks.map((clock) => (inJapan && clock === '24x5' ? 'business-hours' : clock)));
    return [...counted].map((clock) => {
      const key = JSON.stringify([region.id, zone, clock, target.amount, target.unit, own, year]);
      const waits = known.get(key) ?? waitsOfYear({ year, zone, target, own, spec: specOf(clock, region, zone) });
      known.set(key, waits);
      const { medianMs, meanMs, nineInTenMs, worstMs } = waits;
      const figures = [medianMs, Math.round(meanMs), nineInTenMs, worstMs].map((ms) => duration(ms, locale));
      return { tier: tier.name, clock, figures };
    });
  });
}

type Row = { name: string; target: string; figures: string[] };

/** The rows of a table, each with its figures as they stand before the days. */
const rowsIn = (body: Locator): Promise<Row[]> =>
  body.locator('tr:not(.grp)').evaluateAll((rows) =>
    rows.map((row) => {
      const [name, target, ...rest] = [...row.children];
      const figures = rest.slice(0, 4).map((cell) => cell.firstChild?.textContent?.trim() ?? '');
      return { name: name?.textContent ?? '', target: target?.textContent ?? '', figures };
    }),
  );

/** Each tier is named in a row with its figures; a tier with two clocks in two of them. */
function expectRows(rows: Row[], expected: Expected[], about: string): void {
  expect(expected.length, about).toBeGreaterThan(0);
  const named = new Map<string, string[]>();
  for (const { tier, figures } of expected) named.set(tier, [...(named.get(tier) ?? []), figures.join(' | ')]);
  for (const [tier, figures] of named) {
    const shown = rows.filter(({ name }) =>
      name.split(', ').some((one) => one === tier || one.startsWith(`${tier} (`)),
    );
    expect(shown.map((row) => row.figures.join(' | ')).sort(), `${about}, ${tier}`).toEqual(figures.sort());
  }
}

async function expectFigures(waits: Locator, where: Place, asked: Asked, locale: Locale, year: number): Promise<void> {
  const expected = expectedFor(where, asked, locale, year);
  await expect(async () => {
    expectRows(await rowsIn(live(waits).locator('tbody')), expected, where.region.id);
  }).toPass({ timeout: 10_000 });
}
