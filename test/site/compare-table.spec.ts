import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { fill } from '../../src/i18n/fill.ts';
import { locales, otherLocale, type Locale } from '../../src/i18n/locale.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { allCells, columns, entitlements, newer, newerTexts, notes, remarks, targets } from '../support/tier-cells.ts';

/** As the page writes what the sources give, by hand. */
const words = {
  fr: {
    names: ['Online', 'Business', 'Enterprise', 'Elite', 'Plan Success Expert', 'Plan Success Ultimate'],
    values: {
      no: 'Non compris',
      included: 'Compris',
      unsaid: 'non dit',
      available: 'Possible en option',
      'not-offered': 'Pas proposé',
      'business-hours': 'Heures ouvrables',
      '24x5': '24 h, 5 jours',
    },
    units: { minute: 'min', hour: 'h', day: 'j' },
    clocks: {
      '24x7': 'jour et nuit',
      '24x5': '24 h, 5 jours',
      'business-hours': 'heures ouvrables',
      'business-days': 'jours ouvrables',
    },
    or: ' ou, selon un autre tableau, ',
  },
  en: {
    names: ['Online', 'Business', 'Enterprise', 'Elite', 'Expert Success Plan', 'Ultimate Success Plan'],
    values: {
      no: 'Not included',
      included: 'Included',
      unsaid: 'not stated',
      available: 'Available as an add-on',
      'not-offered': 'Not offered',
      'business-hours': 'Service hours',
      '24x5': '24 h, 5 days',
    },
    units: { minute: 'min', hour: 'h', day: 'd' },
    clocks: {
      '24x7': 'day and night',
      '24x5': '24 hours, 5 days',
      'business-hours': 'service hours',
      'business-days': 'working days',
    },
    or: ' or, by another table, ',
  },
} satisfies Record<Locale, object>;

/** All that may be added, as the address writes it. */
const all = `?tiers=${columns.slice(2).join(',')}`;

const table = (page: Page) => page.locator('.cmp table.tiers');
const row = (page: Page, id: string) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.locator(`#row-${id}`) });
const box = (page: Page, tier: string) => page.locator(`#add-${columns.findIndex((id) => id === tier) + 1}`);
const query = (page: Page) => new URL(page.url()).search;
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const texts = async (locator: Locator) => (await locator.allTextContents()).map(plain);

/** The rows that a reader sees, by their ids. */
const visibleRows = (page: Page) =>
  table(page)
    .locator('tbody th[aria-labelledby]:visible')
    .evaluateAll((heads) => heads.map((head) => head.getAttribute('aria-labelledby')?.replace('row-', '')));

async function open(page: Page, locale: Locale, search = ''): Promise<void> {
  await page.goto(pathOf('compare', locale) + search);
  // What the server has drawn looks alike: the script is there once it has read the address.
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

/** What a cell of the hand-made table reads on the page, its note included. */
function cellOf(id: string, column: number, locale: Locale): string {
  const { values, units, clocks, or } = words[locale];
  const tier = columns[column] ?? '';
  const cell = allCells[id]?.[column] ?? '';
  const [amount = '', unit = '', ...counted] = String(cell).split(' ');
  const text =
    id in targets
      ? `${amount} ${units[unit as keyof typeof units]} ${counted.map((clock) => clocks[clock as keyof typeof clocks]).join(or)}`
      : typeof cell === 'number'
        ? String(cell)
        : cell === ''
          ? strings[locale].compare.tools.out.blank
          : values[cell as keyof typeof values];
  return plain([text, remarks[id]?.[tier]?.[locale] ?? ''].join(' '));
}

/** Whether two cells that say something say different things. */
const differ = (id: string, shown: readonly number[]) => {
  const said = shown.flatMap((column) => {
    const cell = allCells[id]?.[column];
    return cell === '' || cell === 'unsaid' ? [] : [cellOf(id, column, 'en')];
  });
  return new Set(said).size > 1;
};

for (const locale of locales) {
  const { compare } = strings[locale];
  const { tools } = compare;
  const { names } = words[locale];

  test.describe(locale, () => {
    test.use({ locale: locale === 'fr' ? 'fr-FR' : 'en-GB' });

    for (const width of [1280, 390]) {
      test(`every cell stands under its tier, at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await open(page, locale, all);
        const heads = table(page).getByRole('columnheader');
        expect(await texts(heads)).toEqual([compare.row, ...names.map((name) => expect.stringMatching(`^${name} `))]);
        for (const id of Object.keys(allCells)) {
          const cells = row(page, id).getByRole('cell');
          await expect(cells, id).toHaveCount(columns.length);
          const found = (await texts(cells)).map((text) => text.replace(/ note \d+$/, ''));
          expect([id, ...found]).toEqual([id, ...columns.map((_, i) => cellOf(id, i, locale))]);
        }
        for (const [id, said] of Object.entries(newerTexts)) {
          const found = await texts(row(page, id).getByRole('cell'));
          expect(found.slice(-2)).toEqual(said[locale].map(plain));
        }
      });
    }

    test('a row is announced by its name, opened or not', async ({ page }) => {
      await open(page, locale);
      const head = row(page, 'named-contacts').getByRole('rowheader');
      const name = plain(await page.locator('#row-named-contacts').innerText());
      await expect(head).toHaveAccessibleName(name);
      await head.locator('summary').focus();
      await page.keyboard.press('Enter');
      await expect(head.locator('p').first()).toBeVisible();
      await expect(head).toHaveAccessibleName(name);
    });

    test('a row opens: what it is, its policy, its sources', async ({ page }) => {
      await open(page, locale);
      for (const id of Object.keys({ ...targets, ...entitlements })) {
        const details = row(page, id).locator('details');
        await expect(details.locator('p').first()).toBeHidden();
        await details.locator('summary').click();
        // Of some P1 figures the clock comes from elsewhere on their page, which is said too.
        await expect(details.locator('p')).toHaveCount(id === 'P1' ? 4 : 3);
        await expect(details.locator(`a[href^="${pathOf('policies', locale)}"]`)).toBeVisible();
        await expect(details.locator(`a[href^="${pathOf('sources', locale)}#"]`).first()).toBeVisible();
      }
    });

    test('tiers come and go by the mouse and by the keyboard; the address says which', async ({ page }) => {
      await open(page, locale);
      const heads = table(page).getByRole('columnheader');
      await expect(heads).toHaveCount(4);
      for (const [i, tier] of columns.slice(2).entries()) {
        await page.getByLabel(fill(tools.add, { tier: names[i + 2] ?? '' }), { exact: true }).click();
        await expect(table(page).getByRole('columnheader', { name: names[i + 2] ?? '' })).toBeVisible();
        expect(query(page)).toBe(`?tiers=${columns.slice(2, i + 3).join(',')}`);
        expect(tier).toBe(columns[i + 2]);
      }
      for (const tier of columns.slice(2)) {
        await box(page, tier).focus();
        await page.keyboard.press('Space');
        await expect(box(page, tier)).not.toBeChecked();
      }
      await expect(heads).toHaveCount(4);
      expect(query(page)).toBe('');
    });

    test('an address is kept, and goes to the other language', async ({ page }) => {
      await open(page, locale, '?tiers=elite,ultimate&differences=1');
      for (const tier of columns.slice(2)) {
        await expect(box(page, tier)).toBeChecked({ checked: ['elite', 'ultimate'].includes(tier) });
      }
      await page.locator('header a[hreflang]').click();
      await expect(page).toHaveURL(`${pathOf('compare', otherLocale(locale))}?tiers=elite,ultimate&differences=1`);
      await expect(box(page, 'elite')).toBeChecked();
      await expect(page.locator('#diff')).toBeChecked();
    });

    test('a tier that is none: said, and left out', async ({ page }) => {
      await open(page, locale, '?tiers=platinum');
      await expect(page.getByText(fill(tools.ignored, { list: tools.ignoredParts.tiers }))).toBeVisible();
      await expect(table(page).getByRole('columnheader')).toHaveCount(4);
    });

    test('only what differs, for every choice of columns, with the number of rows in words', async ({ page }) => {
      await open(page, locale);
      await page.locator('#diff').check();
      const status = page.locator('.cmp > [role=status]');
      await expect(status).toHaveText(fill(tools.rowsDiffer[1] ?? '', { shown: 7, all: 21 }));
      for (let choice = 0; choice < 16; choice++) {
        const shown = columns.flatMap((_, i) => (i < 2 || choice & (1 << (i - 2)) ? [i] : []));
        for (const [i, tier] of columns.entries()) if (i > 1) await box(page, tier).setChecked(shown.includes(i));
        const texted = shown.includes(4) && shown.includes(5) ? Object.keys(newerTexts) : [];
        const expected = [...Object.keys(allCells).filter((id) => differ(id, shown)), ...texted];
        expect((await visibleRows(page)).sort(), `columns ${shown.join(', ')}`).toEqual(expected.sort());
        await expect(status).toContainText(String(expected.length));
        // A heading goes with its rows.
        for (const group of await table(page).locator('tbody:visible').all()) {
          await expect(group.locator('th[aria-labelledby]:visible').first()).toBeVisible();
        }
      }
    });

    test('the newer page has rows of its own only beside its plans', async ({ page }) => {
      await open(page, locale, '?tiers=enterprise,elite');
      const own = [...Object.keys(newer), ...Object.keys(newerTexts)];
      expect((await visibleRows(page)).filter((id) => own.includes(id ?? ''))).toEqual([]);
      await expect(table(page).getByText(compare.newer.only)).toBeHidden();
      await box(page, 'expert').check();
      expect((await visibleRows(page)).filter((id) => own.includes(id ?? ''))).toHaveLength(own.length);
      await expect(table(page).getByText(compare.newer.only)).toBeVisible();
    });

    test('a note stands at its cells, and below only with their columns', async ({ page }) => {
      await open(page, locale);
      const below = page.locator('.cmp ol.notes > li:visible');
      const ids = () => below.evaluateAll((items) => items.map(({ id }) => id));
      expect(await ids()).toEqual(['asl-not-cumulative']);
      await page.goto('about:blank');
      await open(page, locale, all);
      for (const id of Object.keys(allCells)) {
        const cells = await row(page, id).getByRole('cell').all();
        for (const [i, cell] of cells.entries()) {
          const note = notes[id]?.[columns[i] ?? ''];
          await expect(cell.locator('a.ref')).toHaveCount(note ? 1 : 0);
          if (!note) continue;
          const link = cell.locator('a.ref');
          await expect(link).toHaveAttribute('href', `#${note}`);
          // The number at the cell is the one that stands before the note.
          const number = String(
            await page.locator(`.cmp ol.notes > #${note}`).evaluate((li: HTMLLIElement) => li.value),
          );
          expect(plain(await link.innerText())).toBe(fill(compare.note, { number }));
        }
      }
      expect((await ids()).sort()).toEqual(
        [...new Set(Object.values(notes).flatMap((at) => Object.values(at)))].sort(),
      );
    });

    for (const [width, scale] of [
      [320, 1],
      [320, 4],
      [390, 1],
      [600, 1],
      [768, 1],
      [1024, 1],
      [1280, 1],
    ] as const) {
      test(`all columns without a sideways scroll: ${width} px, ${scale * 100} %`, async ({ browser }) => {
        const context = await browser.newContext({
          viewport: { width, height: 700 },
          deviceScaleFactor: scale,
          serviceWorkers: 'block',
        });
        const page = await context.newPage();
        await open(page, locale, all);
        for (const summary of await table(page).locator('summary').all()) await summary.click();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        const cut = await table(page)
          .locator('td:visible, th:visible')
          .evaluateAll((cells) =>
            cells.flatMap((cell) => {
              const { left, right, width } = cell.getBoundingClientRect();
              const inside = [...cell.querySelectorAll<HTMLElement>('*:not(.sr, .sr *)')].map((part) =>
                part.getBoundingClientRect(),
              );
              const out =
                width > 1 && inside.some((part) => part.width > 0 && (part.right > right + 1 || part.left < left - 1));
              return out ? [(cell as HTMLElement).innerText] : [];
            }),
          );
        expect(cut, 'no word leaves its cell').toEqual([]);
        await context.close();
      });
    }

    test('on a phone, more than two columns are lists that name each tier', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await open(page, locale, '?tiers=elite');
      const cells = row(page, 'named-contacts').getByRole('cell');
      await expect(cells).toHaveCount(3);
      const tops = await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().top));
      expect(new Set(tops).size).toBe(3);
      const before = await cells.evaluateAll((all) => all.map((cell) => getComputedStyle(cell, '::before').content));
      expect(before).toEqual(['Online', 'Business', 'Elite'].map((name) => expect.stringContaining(name)));
      // The head of the column names the tier already; nobody hears it twice.
      await expect(cells.nth(2)).toHaveAccessibleName('15');
      await box(page, 'elite').uncheck();
      const [left, right] = await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().top));
      expect(left).toBe(right);
    });

    test('heads stay in sight', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 600 });
      await open(page, locale, all);
      await row(page, 'event-management').scrollIntoViewIfNeeded();
      await page.mouse.wheel(0, 400);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(400);
      for (const head of await table(page).getByRole('columnheader').all()) await expect(head).toBeInViewport();
    });

    test('on paper: the columns that were chosen, their heads on each sheet, their notes, no tools', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 718, height: 1000 });
      await open(page, locale, '?tiers=elite');
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.cmp input').first()).toBeHidden();
      await expect(page.locator('.head nav')).toBeHidden();
      await expect(table(page).locator('thead')).toHaveCSS('display', 'table-header-group');
      await expect(table(page).getByRole('columnheader')).toHaveCount(4);
      await expect(table(page).getByRole('columnheader').nth(1)).toHaveCSS('position', 'static');
      await expect(page.locator('.cmp ol.notes > li:visible')).toHaveCount(2);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(718);
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [390, 1280]) {
        test(`nothing for axe to report: ${colorScheme}, ${width} px`, async ({ page }) => {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.setViewportSize({ width, height: 900 });
          await open(page, locale, all);
          await row(page, 'P1').locator('summary').click();
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const { violations } = await new AxeBuilder({ page }).withTags(tags).include('.cmp').analyze();
          expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
        });
      }
    }
  });

  test.describe(`${locale}, without scripts`, () => {
    test.use({ javaScriptEnabled: false });

    test('columns, differences and explanations work by the sheet alone', async ({ page }) => {
      await page.goto(pathOf('compare', locale));
      const heads = table(page).getByRole('columnheader');
      await expect(heads).toHaveCount(4);
      for (const tier of columns.slice(2)) await box(page, tier).check();
      await expect(heads).toHaveCount(7);
      for (const id of Object.keys(allCells)) {
        const found = (await texts(row(page, id).getByRole('cell'))).map((text) => text.replace(/ note \d+$/, ''));
        expect([id, ...found]).toEqual([id, ...columns.map((_, i) => cellOf(id, i, locale))]);
      }
      for (const tier of columns.slice(2)) await box(page, tier).uncheck();
      await page.locator('#diff').check();
      expect((await visibleRows(page)).sort()).toEqual(
        Object.keys(allCells)
          .filter((id) => differ(id, [0, 1]))
          .sort(),
      );
      await row(page, 'live-phone').locator('summary').click();
      await expect(row(page, 'live-phone').locator('details p').first()).toBeVisible();
    });
  });
}
