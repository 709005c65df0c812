import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import PostalMime from 'postal-mime';
import type { Situation } from '../../src/domain/facts.ts';
import { isKnown, recipientOf } from '../../src/domain/intake/index.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { choose, openForm, radio, textBoxes } from '../support/case-form.ts';
import { realContent } from '../support/content.ts';

const offers = realContent().offers.filter(({ provider }) => !provider.ended);
const situations: Situation[] = ['problem', 'outage', 'question', 'billing', 'escalation'];
const cases = offers.flatMap((offer) => situations.map((situation) => ({ offer, situation })));

for (const locale of locales) {
  test.describe(locale, () => {
    test.use({ locale: locale === 'fr' ? 'fr-FR' : 'en-GB', permissions: ['clipboard-read', 'clipboard-write'] });

    for (const { offer, situation } of cases) {
      const { intake, id, provider } = offer;
      if (isKnown(situation, intake.fields)) {
        test(`${id}, ${situation}: all that is typed is in the file, and the file is for whom the source says`, async ({
          page,
        }) => {
          await openForm(page, locale);
          await choose(page, { situation, offer: id });
          const words = await writeEverywhere(page);
          expect(words.length).toBeGreaterThan(1);

          const to = recipientOf(situation, provider.products[0]?.id ?? '', intake.recipients);
          const mail = await fileOf(page, locale, to !== null);
          expect(mail.to?.map(({ address }) => address)).toEqual(to ? [to.address] : undefined);
          for (const word of words) expect(mail.text).toContain(word);
        });
      } else {
        test(`${id}, ${situation}: no source says what to send, so nothing is asked`, async ({ page }) => {
          await openForm(page, locale);
          await choose(page, { situation, offer: id });
          await expect(page.locator('.prepare .unsaid').first()).toBeVisible();
          await expect(page.locator('[id^=field-]')).toHaveCount(0);
          await expect(page.locator('#step-send, #preview')).toHaveCount(0);
          const { violations } = await new AxeBuilder({ page }).include('.prepare').analyze();
          expect(violations.map(({ id: rule, nodes }) => [rule, nodes.map(({ html }) => html)])).toEqual([]);
        });
      }
    }

    test('home leads here, and what an address presets is taken off it', async ({ page }) => {
      await page.goto(pathOf('home', locale));
      await page.getByRole('link', { name: strings[locale].home.questions.prepare.go }).click();
      await expect(radio(page, 'situation', 'problem')).toBeChecked();
      await page.goto(`${pathOf('prepare', locale)}?offer=office-365-21vianet&situation=outage&priority=B`);
      await expect(radio(page, 'offer', 'office-365-21vianet')).toBeChecked();
      await expect(radio(page, 'situation', 'outage')).toBeChecked();
      await expect(radio(page, 'severity', 'B')).toBeChecked();
      expect(new URL(page.url()).search).toBe('');
    });

    test('an address that asks for another case does not touch the one that is being written', async ({ page }) => {
      await page.goto(pathOf('prepare', locale));
      const summary = page.locator('#field-problem-summary');
      await summary.fill('Nothing arrives since 9:10');
      await page.goto(`${pathOf('prepare', locale)}?offer=office-365-21vianet&situation=outage`);
      await expect(radio(page, 'offer', 'office-365-21vianet')).toBeChecked();
      await page.goto(pathOf('prepare', locale));
      await expect(radio(page, 'situation', 'problem')).toBeChecked();
      await expect(summary).toHaveValue('Nothing arrives since 9:10');
    });
  });
}

/** A word of its own in every box; the gravest severity, if there is one, so that nothing stays away. */
async function writeEverywhere(page: Page): Promise<string[]> {
  const gravest = page.locator('.prepare input[name=severity]').first();
  if (await gravest.count()) await gravest.check();
  const boxes = await textBoxes(page);
  const words = boxes.map((_, i) => `mot${i}, où « ça » coince & 100 % + 1 # ${i}`);
  for (const [i, box] of boxes.entries()) await box.fill(words[i] ?? '');
  return words;
}

/** The file for a mail program; where there is nobody to write to, what is copied into the two boxes of a portal. */
async function fileOf(page: Page, locale: Locale, hasAddress: boolean) {
  const words = strings[locale].prepare.send.send;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  if (!hasAddress) {
    const copied: string[] = [];
    for (const name of [words.title, words.body]) {
      await button(name).click();
      copied.push(await page.evaluate(() => navigator.clipboard.readText()));
    }
    return { to: undefined, text: copied.join('\n') };
  }
  const waiting = page.waitForEvent('download');
  await button(words.file).click();
  return PostalMime.parse(await readFile(await (await waiting).path()));
}
