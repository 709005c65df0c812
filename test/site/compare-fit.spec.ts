import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { fill } from '../../src/i18n/fill.ts';
import { listText } from '../../src/i18n/format.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { fitPath, pathOf } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { adobe } from '../support/content.ts';

const offer = adobe();
const tool = (page: Page) => page.locator('#fit');
const query = (page: Page) => new URL(page.url()).search;

async function open(page: Page, locale: Locale, search = ''): Promise<void> {
  await page.goto(pathOf('compare', locale) + search);
  await expect(tool(page).locator('form')).toBeVisible();
}

for (const locale of locales) {
  const { tools } = strings[locale].compare;
  const { fit } = tools;
  const inLocale = (en: string, fr: string) => (locale === 'fr' ? fr : en).replaceAll('_', '\u00a0');
  const question = (id: string) => offer.tiers.needs.find((need) => need.id === id)?.question[locale] ?? '';
  const row = (id: string) => offer.tiers.entitlements.find((one) => one.id === id)?.name[locale] ?? '';
  const field = (page: Page, id: string) => tool(page).getByRole('group', { name: question(id) });
  const needed = (page: Page, id: string) => field(page, id).getByRole('radio', { name: fit.needed, exact: true });
  const [ultimate = '', expert = ''] = ['Ultimate', 'Expert'].map((name) =>
    inLocale(`${name} Success Plan`, `Plan Success ${name}`),
  );

  /** The names under a heading of the result, in their order. */
  const group = (page: Page, outcome: 'fits' | 'untold' | 'excluded') =>
    tool(page)
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: fit[outcome], exact: true }) });
  const names = (within: Locator) => within.locator('.verdicts > li b');
  const tier = (page: Page, name: string) =>
    tool(page)
      .locator('.verdicts > li')
      .filter({ has: page.locator('b').getByText(name, { exact: true }) });

  test.describe(locale, () => {
    test.use({ locale: locale === 'fr' ? 'fr-FR' : 'en-GB' });

    test('nothing is asked yet, and nothing is judged', async ({ page }) => {
      await open(page, locale);
      await expect(tool(page)).toContainText(fit.nothingAsked);
      await expect(tool(page).locator('.verdicts')).toHaveCount(0);
      // The rule above its title: a heading that lost its style would have none.
      await expect(tool(page).locator('.bar')).toHaveCSS('border-block-start-style', 'solid');
      await expect(tool(page).getByRole('status')).toBeEmpty();
      for (const { question: asked } of offer.tiers.needs) await expect(tool(page)).toContainText(asked[locale]);
    });

    test('answers by mouse leave tiers, with the reason of each that goes', async ({ page }) => {
      await open(page, locale);
      await needed(page, 'phone').check();
      await expect(names(group(page, 'fits'))).toHaveText(['Business', 'Enterprise', 'Elite']);
      await expect(names(group(page, 'untold'))).toHaveText([expert, ultimate]);
      await expect(names(group(page, 'excluded'))).toHaveText(['Online']);
      const lacks = fill(fit.reason, { row: row('live-phone'), value: fit.notIncluded });
      await expect(tier(page, 'Online').locator('li')).toHaveText([new RegExp(lacks)]);
      await tool(page).getByLabel(question('p2-wait')).fill('60');
      await expect(names(group(page, 'fits'))).toHaveText(['Enterprise', 'Elite']);
      await expect(tier(page, 'Business')).toContainText(inLocale('69_h', '69_h').replace('69', '67'));
      await expect(tier(page, 'Online').locator('li')).toHaveCount(2);
      await expect(tool(page)).toContainText(inLocale('the time of Paris', 'l’heure de Paris'));
      await expect(tool(page).getByRole('status')).toHaveText(
        fill(fit.said, { tiers: listText(['Enterprise', 'Elite'], locale), untold: 1, excluded: 3 }),
      );
      expect(query(page)).toBe('?phone=yes&p2-wait=60');
    });

    test('what cannot be told says why, and what to ask', async ({ page }) => {
      await open(page, locale, '?p2-wait=60&field-services=yes');
      await expect(names(group(page, 'untold'))).toHaveText([ultimate]);
      const reasons = tier(page, ultimate).locator('li');
      await expect(reasons).toHaveCount(2);
      await expect(reasons.first()).toContainText(inLocale('49_h_30_min or 65_h_30_min', '49_h_30 ou 65_h_30'));
      await expect(reasons.first()).toContainText(fill(fit.ask.wait, { vendor: 'Adobe' }));
      await expect(reasons.first().getByRole('link')).toHaveAttribute('href', /#.*ultimate-p2-p3-clock$/);
      await expect(reasons.last()).toContainText(fit.unsaid);
      await expect(reasons.last()).toContainText(fill(fit.ask.has, { vendor: 'Adobe' }));
    });

    test('a higher tier has not what a lower one has', async ({ page }) => {
      await open(page, locale);
      await tool(page).getByLabel(question('person')).selectOption(row('account-support-lead'));
      await expect(names(group(page, 'fits'))).toHaveText(['Business']);
      await expect(names(group(page, 'excluded'))).toHaveText(['Online', 'Enterprise', 'Elite']);
      expect(query(page)).toBe('?person=account-support-lead');
    });

    test('answers by keyboard, and all of them cleared', async ({ page }) => {
      await open(page, locale);
      await tool(page).getByLabel(fit.region).focus();
      await page.keyboard.press('Tab');
      await expect(field(page, 'phone').getByRole('radio').first()).toBeFocused();
      await page.keyboard.press('ArrowRight');
      await expect(needed(page, 'phone')).toBeChecked();
      await page.keyboard.press('Tab');
      await page.keyboard.type('50');
      await page.keyboard.press('Enter');
      await expect(names(group(page, 'fits'))).toHaveText(['Enterprise', 'Elite']);
      expect(query(page)).toBe('?phone=yes&p2-wait=50');
      await tool(page).getByRole('button', { name: fit.reset }).focus();
      await page.keyboard.press('Enter');
      await expect(tool(page)).toContainText(fit.nothingAsked);
      await expect(tool(page).getByLabel(question('p2-wait'))).toHaveValue('');
      await expect(needed(page, 'phone')).not.toBeChecked();
      await expect(tool(page).getByRole('button', { name: fit.reset })).toBeFocused();
      expect(query(page)).toBe('');
    });

    test('a text that is no number is said to be none, answers nothing, and goes with the rest', async ({ page }) => {
      await open(page, locale);
      const contacts = tool(page).getByLabel(question('contacts'));
      await contacts.fill('5 h');
      await expect(contacts).toHaveAttribute('aria-invalid', 'true');
      await expect(contacts).toHaveAccessibleDescription(fit.wrong);
      await expect(tool(page)).toContainText(fit.nothingAsked);
      await contacts.fill('5');
      await expect(contacts).toHaveAttribute('aria-invalid', 'false');
      await expect(names(group(page, 'excluded'))).toHaveText(['Online', expert]);
      await contacts.fill('0');
      await expect(tool(page)).toContainText(fit.nothingAsked);
      await tool(page).getByRole('button', { name: fit.reset }).click();
      await expect(contacts).toHaveValue('');
    });

    test('an address brings its answers back, also in the other language', async ({ page }) => {
      const search = '?region=japan&phone=yes&p1-target=30&person=any&contacts=6&japanese=yes';
      await open(page, locale, search);
      await expect(needed(page, 'phone')).toBeChecked();
      await expect(needed(page, 'japanese')).toBeChecked();
      await expect(tool(page).getByLabel(question('p1-target'))).toHaveValue('30');
      await expect(tool(page).getByLabel(question('person'))).toHaveValue('any');
      await expect(tool(page).getByLabel(question('contacts'))).toHaveValue('6');
      await expect(tool(page).getByLabel(fit.region)).toHaveValue('japan');
      await expect(names(group(page, 'fits'))).toHaveText(['Enterprise', 'Elite']);
      for (const id of ['japanese-hours', 'commerce-no-japanese']) {
        const text = offer.coverage.footnotes.find((note) => note.id === id)?.text[locale] ?? '?';
        await expect(tool(page)).toContainText(text);
      }
      await page.locator('header a[hreflang]').click();
      const other = strings[locale === 'fr' ? 'en' : 'fr'].compare.tools.fit;
      await expect(tool(page).getByRole('heading', { name: other.fits, exact: true })).toBeVisible();
      await expect(names(tool(page).locator('section').first())).toHaveText(['Enterprise', 'Elite']);
      expect(new URLSearchParams(query(page)).toString()).toBe(new URLSearchParams(search).toString());
    });

    test('answers that an address gets wrong are left out, and it says so', async ({ page }) => {
      await open(page, locale, '?phone=maybe&contacts=5');
      await expect(page.locator('main .note').first()).toBeVisible();
      await expect(needed(page, 'phone')).not.toBeChecked();
      await expect(names(group(page, 'excluded'))).toHaveText(['Online', expert]);
    });

    test('another region has other waits and languages, here and further down', async ({ page }) => {
      await open(page, locale, '?japanese=yes&p2-wait=64');
      await expect(names(group(page, 'excluded'))).toHaveCount(6);
      await expect(tool(page)).toContainText(fit.noneFits);
      await tool(page).getByLabel(fit.region).selectOption('japan');
      await expect(names(group(page, 'fits'))).toHaveText(['Elite', ultimate]);
      await expect(page.locator('#waits select').first()).toHaveValue(/japan$/);
      expect(query(page)).toContain('region=japan');
    });

    test('where nothing fits, it says which need is in the way', async ({ page }) => {
      await open(page, locale, '?phone=yes&p1-target=15&person=account-support-lead');
      const note = tool(page).locator('.note');
      await expect(note).toContainText(fit.giveUp);
      const target = fill(fit.target, { severity: 'P1' });
      await expect(note.locator('li')).toHaveText([
        fill(fit.reason, { row: target, value: 'Business' }),
        fill(fit.reason, { row: row('account-support-lead'), value: 'Elite' }),
      ]);
      await expect(tool(page).getByRole('status')).toContainText(fit.none);
      await open(page, locale, '?contacts=99&japanese=yes');
      await expect(tool(page).locator('.note')).toContainText(fit.noSingle);
    });

    test('a tier that is left is shown in the table', async ({ page }) => {
      await open(page, locale, '?person=technical-account-manager');
      const cells = page.locator('table.tiers thead').getByRole('columnheader', { name: /^Elite/ });
      await expect(cells).toBeHidden();
      const box = tier(page, 'Elite').getByRole('checkbox', { name: `Elite ${fit.inTable}` });
      await box.check();
      await expect(cells).toBeVisible();
      await expect(box).toBeFocused();
      expect(query(page)).toBe('?tiers=elite&person=technical-account-manager');
      await box.uncheck();
      await expect(cells).toBeHidden();
    });

    test('at 320 px all is there without scrolling sideways, and targets are large', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await open(page, locale, '?phone=yes&p2-wait=60&person=any&field-services=yes');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      const low = await tool(page)
        .locator('input:not([type=radio], [type=checkbox]), select, button, .seg label, label.check')
        .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 43.9).length);
      expect(low).toBe(0);
      // The outcome stays in sight while one answers.
      await needed(page, 'escalation').scrollIntoViewIfNeeded();
      await expect(tool(page).getByRole('status')).toBeInViewport();
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds no fault, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        for (const search of ['?p2-wait=60&field-services=yes', '?contacts=99&japanese=yes']) {
          await open(page, locale, search);
          const { violations } = await new AxeBuilder({ page }).include('#fit').analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
        }
      });
    }

    test('where the questions cannot be loaded, it says so and shows who has what', async ({ page }) => {
      await page.route(`**${fitPath(locale)}`, (route) => route.abort());
      await page.goto(pathOf('compare', locale));
      await expect(tool(page).locator('.note')).toHaveText(tools.notLoaded);
      await expect(
        tool(page)
          .getByRole('row')
          .filter({ hasText: row('live-phone') }),
      ).toBeVisible();
    });

    test.describe('without scripts', () => {
      test.use({ javaScriptEnabled: false });

      test('a table says who has what, and there is no form that does nothing', async ({ page }) => {
        await page.goto(pathOf('compare', locale));
        await expect(tool(page).locator('form')).toBeHidden();
        const cell = (name: string) => tool(page).getByRole('row').filter({ hasText: name }).getByRole('cell');
        await expect(cell(row('live-phone'))).toHaveText(listText(['Business', 'Enterprise', 'Elite'], locale));
        await expect(cell(row('account-support-lead'))).toHaveText('Business');
        await expect(cell(row('technical-account-manager'))).toHaveText(listText(['Elite', ultimate], locale));
        await expect(cell(row('named-contacts'))).toContainText('Online (4), Business (6)');
        await expect(cell(fill(fit.worst, { severity: 'P2' }))).toContainText(/Online \(69.h\)/);
        await expect(tool(page).getByRole('row')).toHaveCount(10);
      });
    });
  });
}
