import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { dateText } from '../../src/i18n/format.ts';
import { fill } from '../../src/i18n/fill.ts';
import { locales } from '../../src/i18n/locale.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { amountIn, targetIn } from '../../src/i18n/target-text.ts';
import { adobe, realContent } from '../support/content.ts';

const { offers, sources } = realContent();
const own = adobe();
const plans = own.tiers.newerPlans?.plans ?? [];
const today = offers.filter(({ id, provider }) => id !== own.id && !provider.ended);
const withTargets = today.filter(({ severities }) => severities.targets.length > 0);
const without = today.filter(({ severities }) => severities.targets.length === 0);

const history = (page: Page) => page.locator('section.history');
const others = (page: Page) => page.locator('section.others');
/** As a reader sees it: no line ends of the source, spaces as they are. */
const seen = (texts: string[]) => texts.map((text) => text.replaceAll(/[ \n]+/g, ' ').trim());

for (const locale of locales) {
  const { compare, site, country } = strings[locale];
  const words = compare.history;

  test.describe(locale, () => {
    test.use({ locale: locale === 'fr' ? 'fr-FR' : 'en-GB' });

    for (const [name, ids, tier] of [
      ['Elite', ['enterprise', 'elite'], 'elite'],
      ['Ultimate', ['expert', 'ultimate'], 'ultimate'],
    ] as const)
      test(`whose contract says ${name} is led from the first screen to that column`, async ({ page }) => {
        await page.goto(pathOf('compare', locale));
        const lead = page.locator('.head p', { hasText: name });
        await expect(lead).toBeInViewport();
        await lead.getByRole('link', { name: words.title }).click();
        await expect(page.locator('#newer')).toBeInViewport();
        const entry = history(page).locator('.yours > div', { has: page.locator('dt', { hasText: name }) });
        await expect(entry).toHaveCount(1);
        await entry.getByRole('link').click();
        await expect(page).toHaveURL(`${pathOf('compare', locale)}?tiers=${ids.join(',')}#table`);
        const column = page.locator('.cmp thead th', {
          hasText: [...own.tiers.tiers, ...plans].find(({ id }) => id === tier)!.name[locale],
        });
        await expect(column).toBeVisible();
        await expect(page.locator('.cmp thead th').filter({ visible: true })).toHaveCount(1 + 2 + ids.length);
      });

    test('older or newer, with the day that parts them; no name, no more than the first tier', async ({ page }) => {
      await page.goto(pathOf('compare', locale));
      const entries = history(page).locator('.yours > div');
      const apart = plans.filter(({ product }) => product);
      expect(seen(await entries.locator('dt').allTextContents())).toEqual([
        own.tiers.tiers.map(({ name }) => name[locale]).join(', '),
        plans
          .filter(({ product }) => !product)
          .map(({ name }) => name[locale])
          .join(', '),
        ...apart.map(({ name }) => name[locale]),
        words.none,
      ]);
      await expect(entries.first()).toContainText(dateText('2022-06-16', locale));
      await expect(entries.last()).toContainText(own.tiers.tiers[0]!.name[locale]);
      await expect(entries.last().locator('.read')).toHaveText(strings[locale].prepare.ours);
      for (const { id } of apart) {
        const targets = own.severities.targets.filter((it) => it.tier === id);
        expect(targets.length).toBe(own.severities.severities.length);
        expect(seen(await entries.locator('td').allTextContents())).toEqual(
          targets.map((target) => targetIn(target, target.clock, site)),
        );
      }
    });

    test('what is dated stands in the order of its days, each with what the data says', async ({ page }) => {
      await page.goto(pathOf('compare', locale));
      const conflict = own.conflicts.find(({ id }) => id === own.tiers.newerPlans?.conflict)!;
      const expected = [
        ...own.timeline
          .filter(({ kind }) => kind === 'tiers' || kind === 'targets')
          .map(({ start, text }) => ({ date: start, text: text[locale] })),
        ...conflict.readings.map(({ source, says }) => ({
          date: sources.find(({ id }) => id === source)!.date,
          text: says[locale],
        })),
      ].sort((a, b) => a.date.localeCompare(b.date));
      const items = history(page).locator('.dates > li');
      expect(await items.locator('time').evaluateAll((all) => all.map((it) => it.getAttribute('datetime')))).toEqual(
        expected.map(({ date }) => date),
      );
      for (const [i, { text }] of expected.entries()) await expect(items.nth(i)).toContainText(text);
    });

    for (const { id, provider, severities, rules, tiers } of withTargets)
      test(`${id}: each severity, its target and what changes it, as in the data`, async ({ page }) => {
        await page.goto(pathOf('compare', locale));
        const table = others(page).getByRole('table', {
          name: fill(compare.others.targets, { offer: provider.name[locale] }),
        });
        expect(seen(await table.getByRole('columnheader').allTextContents()).slice(1)).toEqual([
          ...tiers.tiers.map(({ name }) => name[locale]),
          compare.others.condition,
        ]);
        const rows = table.locator('tbody').getByRole('row');
        await expect(rows).toHaveCount(severities.severities.length);
        for (const [i, severity] of severities.severities.entries()) {
          const row = rows.nth(i);
          await expect(row.getByRole('rowheader')).toContainText(severity.name[locale]);
          for (const [k, tier] of tiers.tiers.entries()) {
            const target = severities.targets.find((it) => it.tier === tier.id && it.severity === severity.id)!;
            const [big = '', clock] = seen(await row.locator('td').nth(k).locator('.big, .counts').allTextContents());
            expect(amountIn(target, site)).toContain(big.split(' ')[0]);
            expect(big.split(' ')[1]).toBe(site.unitShort[target.unit]);
            expect(clock).toBe(severities.clocks.find((it) => it.id === target.clock)!.name[locale]);
          }
          const changing = rules.filter((rule) => rule.severities?.includes(severity.id));
          expect(seen(await row.locator('li').allTextContents())).toEqual(changing.map(({ text }) => text[locale]));
        }
        const offer = others(page).locator('.offer', { has: page.locator(`#${id}`) });
        await offer.getByRole('link', { name: compare.others.due }).click();
        await expect(page.locator('main')).toContainText(provider.vendor);
        await expect(page).toHaveURL(new RegExp(`offer=${id}`));
      });

    test('an offer without published targets says so, with what is known', async ({ page }) => {
      await page.goto(pathOf('compare', locale));
      expect(without.length).toBeGreaterThan(0);
      for (const { id, severities } of without) {
        const offer = others(page).locator('.offer', { has: page.locator(`#${id}`) });
        await expect(offer).toContainText(severities.unpublished!.text[locale]);
        await expect(offer.getByRole('table')).toHaveCount(0);
      }
    });

    test('what support covers, side by side; what nobody says is said to be so', async ({ page }) => {
      await page.goto(pathOf('compare', locale));
      const table = others(page).getByRole('table', { name: compare.others.caption });
      expect(seen(await table.getByRole('columnheader').allTextContents()).slice(1)).toEqual(
        today.map(({ provider }) => provider.name[locale]),
      );
      const row = (name: string) =>
        table.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
      for (const [i, { provider }] of today.entries()) {
        const cell = (name: string) => row(name).getByRole('cell').nth(i);
        for (const { text } of provider.whoMayContact)
          await expect(cell(compare.others.who)).toContainText(text[locale]);
        for (const { text } of provider.outOfScope)
          await expect(cell(compare.others.outside)).toContainText(text[locale]);
        if (provider.outOfScope.length === 0) await expect(cell(compare.others.outside)).toHaveText(site.unsaid);
        for (const { text, hours } of provider.help) {
          await expect(table).toContainText(text[locale]);
          if (hours) await expect(table).toContainText(hours[locale]);
        }
      }
    });

    test('what is over is one line that leads to its history', async ({ page }) => {
      await page.goto(pathOf('compare', locale));
      const line = others(page).locator('p', { hasText: compare.others.ended });
      await line.getByRole('link').click();
      await expect(page.locator('.was')).toContainText(country.ended.tag);
    });

    test('nothing goes sideways at 320 px', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(pathOf('compare', locale));
      for (const section of [history(page), others(page)]) {
        const parts = section.locator('*:not(.sr, .sr *)');
        const ends = await parts.evaluateAll((all) => all.map((it) => it.getBoundingClientRect().right));
        expect(Math.max(...ends)).toBeLessThanOrEqual(320);
      }
    });

    for (const colorScheme of ['light', 'dark'] as const)
      test(`axe finds nothing: ${colorScheme}, on a small screen`, async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 640 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(pathOf('compare', locale));
        const { violations } = await new AxeBuilder({ page }).include('.history').include('.others').analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      });

    test('on paper both are whole', async ({ page }) => {
      await page.goto(pathOf('compare', locale));
      await page.emulateMedia({ media: 'print' });
      for (const table of await others(page).getByRole('table').all()) await expect(table).toBeVisible();
      await expect(history(page).locator('.dates time')).toHaveCount(5);
    });
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales)
    test(`${locale}: the names, the targets and what is covered are there`, async ({ page }) => {
      await page.goto(pathOf('compare', locale));
      await expect(history(page).locator('dt').first()).toContainText('Elite');
      await expect(others(page).getByRole('table')).toHaveCount(1 + withTargets.length);
    });
});
