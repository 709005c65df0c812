import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import type { Situation, Way } from '../../src/domain/facts.ts';
import { fill } from '../../src/i18n/fill.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { choose, openForm, radio, textBoxes } from '../support/case-form.ts';
import { realContent } from '../support/content.ts';

const offers = realContent().offers.filter(({ provider }) => !provider.ended);
const situations: Situation[] = ['problem', 'outage', 'question', 'billing', 'escalation'];
const phone = { width: 390, height: 844 };

for (const locale of locales) {
  const labels = strings[locale].prepare;

  test.describe(locale, () => {
    test.use({ locale: locale === 'fr' ? 'fr-FR' : 'en-GB', permissions: ['clipboard-read', 'clipboard-write'] });

    for (const { id, intake, provider } of offers) {
      test(`${id}: each situation and way asks exactly for what the data says`, async ({ page }) => {
        await openForm(page, locale);
        for (const situation of situations) {
          await choose(page, { situation, offer: id });
          const ways = await page
            .locator('input[name=way]')
            .evaluateAll((all) => all.map((one) => one.getAttribute('value') as Way));
          for (const way of ways.length > 0 ? ways : [undefined]) {
            if (way) await radio(page, 'way', way).check();
            // Where there is but one way, it is the portal: what only a letter or a call asks for stays away.
            const asked = (severity: string) =>
              intake.fields.filter(
                (field) =>
                  field.kind !== 'severity' &&
                  field.situations.includes(situation) &&
                  (field.products?.includes(provider.products[0]?.id ?? '') ?? true) &&
                  (field.severities?.includes(severity) ?? true) &&
                  (field.channel ?? way ?? 'portal') === (way ?? 'portal'),
              );
            const severities = page.locator('input[name=severity]');
            const graded = (await severities.count()) > 0;
            expect(graded, `${situation}, ${way}: severity`).toBe(
              intake.fields.some((field) => field.kind === 'severity' && field.situations.includes(situation)),
            );
            for (const grade of graded ? [severities.first(), severities.last()] : [null]) {
              await grade?.check();
              const severity = (await grade?.inputValue()) ?? '';
              expect(await fieldsOf(page), `${situation}, ${way}, ${severity}`).toEqual(
                asked(severity).map((field) => field.label[locale]),
              );
            }
          }
        }
      });
    }

    test('nothing typed is lost by another situation, provider, product or way, nor by a reload', async ({ page }) => {
      await openForm(page, locale);
      await choose(page, { situation: 'outage', offer: 'adobe-experience-cloud', way: 'portal', severity: 'P1' });
      const before = await writeAll(page);
      expect(before.length).toBeGreaterThan(15);
      await choose(page, { situation: 'escalation', offer: 'adobe-experience-cloud', product: 'commerce' });
      await choose(page, { situation: 'billing', offer: 'microsoft-365-worldwide' });
      await choose(page, { situation: 'problem', offer: 'office-365-21vianet', way: 'phone' });
      await choose(page, { situation: 'outage', offer: 'adobe-experience-cloud', product: 'audience-manager' });
      await radio(page, 'way', 'portal').check();
      expect(await valuesOf(page)).toEqual(before);
      await page.reload();
      await expect(radio(page, 'situation', 'outage')).toBeChecked();
      expect(await valuesOf(page)).toEqual(before);
    });

    test('steps by keyboard: a row more, taken out and brought back, moved, pasted', async ({ page }) => {
      await openForm(page, locale);
      await page.locator('#field-steps-to-reproduce').focus();
      await page.keyboard.type('un');
      await page.keyboard.press('Enter');
      await page.keyboard.type('deux');
      await page.keyboard.press('Enter');
      await page.keyboard.type('trois');
      await expectSteps(page, ['un', 'deux', 'trois']);
      const step = (number: number) =>
        page.getByRole('group', { name: fill(labels.rows.step, { number }), exact: true });
      await expect(step(3).getByRole('textbox').first()).toBeFocused();

      const act = (words: string, number: number) =>
        page.getByRole('button', { name: fill(words, { row: fill(labels.rows.step, { number }) }), exact: true });
      await act(labels.rows.up, 3).press('Enter');
      await expectSteps(page, ['un', 'trois', 'deux']);
      await expect(act(labels.rows.up, 2)).toBeFocused();
      await page.keyboard.press('Enter');
      await expectSteps(page, ['trois', 'un', 'deux']);
      await expect(act(labels.rows.down, 1)).toBeFocused();

      await act(labels.rows.remove, 2).press('Enter');
      await expectSteps(page, ['trois', 'deux']);
      const undo = page.getByRole('button', { name: labels.rows.undo, exact: true });
      await expect(undo).toBeFocused();
      await undo.press('Enter');
      await expectSteps(page, ['trois', 'un', 'deux']);
      await expect(step(2).getByRole('textbox').first()).toBeFocused();

      await page.keyboard.press('End');
      await page.evaluate(() => navigator.clipboard.writeText(' et demi\nA. quatre\n2. cinq'));
      await page.keyboard.press('ControlOrMeta+v');
      await expectSteps(page, ['trois', 'un et demi', 'A. quatre', '2. cinq', 'deux']);
      await page.locator('#field-steps-to-reproduce').fill('');
      await page.evaluate(() => navigator.clipboard.writeText('1. Ouvrir\n2. Regarder\n   encore'));
      await page.keyboard.press('ControlOrMeta+v');
      await expectSteps(page, ['Ouvrir', 'Regarder encore', 'un et demi', 'A. quatre', '2. cinq', 'deux']);
      await expect(step(2).getByRole('textbox').first()).toBeFocused();
      await page.reload();
      await expectSteps(page, ['Ouvrir', 'Regarder encore', 'un et demi', 'A. quatre', '2. cinq', 'deux']);
    });

    test('a tick opens the names behind it, and keeps them', async ({ page }) => {
      await openForm(page, locale);
      await choose(page, { situation: 'outage', offer: 'adobe-experience-cloud', severity: 'P1' });
      const names = page.locator('#field-reachable-rows');
      await expect(names).toHaveCount(0);
      await page.locator('#field-reachable').check();
      await names.fill('Ana Prieto');
      await page.locator('#field-reachable').uncheck();
      await expect(names).toHaveCount(0);
      await page.locator('#field-reachable').check();
      await expect(names).toHaveValue('Ana Prieto');
    });

    test('now, with its zone, in the language of the message', async ({ page }) => {
      await page.clock.setFixedTime('2026-11-21T14:10:00Z');
      await openForm(page, locale);
      await choose(page, { situation: 'outage', offer: 'adobe-experience-cloud' });
      const box = page.locator('#field-outage-start');
      await box.fill('Depuis .');
      await box.press('ArrowLeft');
      await page.getByRole('button', { name: labels.moment.now, exact: true }).click();
      await expect(box).toHaveValue('Depuis 21 November 2026, 15:10 (Europe/Paris, UTC+1) .');
      await expect(box).toBeFocused();
      await box.fill('');
      await radio(page, 'language', 'fr').check();
      await page.getByRole('button', { name: labels.moment.now, exact: true }).click();
      await expect(box).toHaveValue('21 novembre 2026, 15\u00a0h\u00a010 (Europe/Paris, UTC+1)');
    });

    test('on a phone, one step at a time, forth and back', async ({ page }) => {
      await page.setViewportSize(phone);
      await openForm(page, locale);
      const heading = (step: string) => page.locator(`#step-${step}`);
      const link = (name: string) => page.locator('.reach').getByRole('link', { name, exact: true });
      await expect(heading('case')).toBeHidden();
      await link(labels.stepper.next).click();
      await expect(heading('severity')).toBeFocused();
      await expect(heading('severity')).toBeInViewport();
      await expect(heading('what')).toBeHidden();
      await link(labels.stepper.next).click();
      await page.locator('#field-problem-summary').fill('Rien ne part');
      await link(labels.stepper.next).click();
      await expect(heading('ready')).toBeFocused();
      const gap = page.locator('.todo a').filter({ hasText: nameOf('business-impact', locale) });
      await gap.click();
      await expect(page.locator('#field-business-impact')).toBeFocused();
      await page.goBack();
      await expect(heading('ready')).toBeFocused();
      await link(labels.stepper.next).click();
      await expect(heading('send')).toBeFocused();
      await expect(link(labels.stepper.next)).toHaveCount(0);
      await link(labels.stepper.back).click();
      await page.getByText(labels.stepper.all, { exact: true }).click();
      await page.locator('.stepper li a').nth(2).click();
      await expect(page.locator('#field-problem-summary')).toHaveValue('Rien ne part');
      await page.getByText(labels.stepper.all, { exact: true }).click();
      await page.getByRole('button', { name: labels.stepper.onePage }).click();
      for (const step of ['what', 'severity', 'case', 'ready', 'send']) await expect(heading(step)).toBeVisible();
      await expect(page.locator('#field-problem-summary')).toHaveValue('Rien ne part');
    });

    test('Tab goes through every control of the form, and out of it', async ({ page }) => {
      await openForm(page, locale);
      await choose(page, { situation: 'outage', offer: 'adobe-experience-cloud', way: 'portal', severity: 'P1' });
      await writeAll(page);
      const open = await page.locator('.prep').evaluate((prep) => {
        const groups = new Set<string>();
        return [
          ...prep.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
        ]
          .filter((it) => it.checkVisibility() && !it.matches(':disabled'))
          .filter((it) => {
            if (!(it instanceof HTMLInputElement) || it.type !== 'radio') return true;
            // A group is one stop: the chosen one, or the first.
            const chosen = prep.querySelector(`input[name="${it.name}"]:checked`);
            if (chosen ? chosen !== it : groups.has(it.name)) return false;
            groups.add(it.name);
            return true;
          }).length;
      });
      await radio(page, 'situation', 'outage').focus();
      const reached = new Set<string>();
      for (let i = 0; i < 2 * open; i += 1) {
        const at = await page.evaluate(() => {
          const it = document.activeElement;
          const all = [...document.querySelectorAll('*')];
          return it?.closest('.prep') ? String(all.indexOf(it)) : '';
        });
        if (at === '') break;
        reached.add(at);
        await page.keyboard.press('Tab');
      }
      expect(reached.size).toBe(open);
    });

    test('320 px: nothing to the side, in any situation', async ({ page }) => {
      await openForm(page, locale);
      await page.setViewportSize({ width: 320, height: 256 });
      for (const { id } of offers) {
        for (const situation of situations) {
          await page.goto(`${pathOf('prepare', locale)}?offer=${id}&situation=${situation}#step-case`);
          await page.reload();
          for (const step of ['what', 'severity', 'case', 'ready', 'send']) {
            await page.evaluate((hash) => (location.hash = hash), `step-${step}`);
            const width = await page.evaluate(() => document.documentElement.scrollWidth);
            expect(width, `${id}, ${situation}, ${step}`).toBeLessThanOrEqual(320);
          }
        }
      }
    });

    for (const { id } of offers) {
      test(`${id}: axe finds nothing in any situation`, async ({ page }) => {
        test.slow();
        await openForm(page, locale);
        for (const situation of situations) {
          await choose(page, { situation, offer: id });
          const add = page.locator('.rows > .row > .btn').first();
          if (await add.count()) await add.click();
          expect(await violationsOf(page), situation).toEqual([]);
        }
      });
    }

    test('axe finds nothing in any step on a phone', async ({ page }) => {
      test.slow();
      await page.setViewportSize(phone);
      await openForm(page, locale);
      for (const step of ['severity', 'case', 'ready', 'send']) {
        await page.locator('.reach').getByRole('link', { name: labels.stepper.next, exact: true }).click();
        await expect(page.locator(`#step-${step}`)).toBeFocused();
        expect(await violationsOf(page), step).toEqual([]);
      }
    });

    test('on paper: the empty form first, then the message; the form again when it is asked for', async ({ page }) => {
      await page.addInitScript(() => {
        window.print = () => {
          document.title = document.documentElement.dataset['print'] ?? '';
        };
      });
      await openForm(page, locale);
      await choose(page, { situation: 'outage', offer: 'adobe-experience-cloud', severity: 'P1' });
      const blank = page.getByRole('button', { name: labels.paper.button });
      await page.locator('#field-problem-summary').fill('Rien ne part');
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.paper')).toHaveCount(0);
      await expect(page.locator('.mail')).toBeVisible();
      await expect(page.locator('.mail')).toContainText('Rien ne part');
      await page.emulateMedia({ media: 'screen' });
      await blank.click();
      await expect(page).toHaveTitle('form');
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.mail')).toBeHidden();
      const asked = page.locator('.paper dt');
      expect(await asked.allTextContents()).toEqual(
        expect.arrayContaining([nameOf('reachable', locale), nameOf('priority', locale)]),
      );
      await expect(page.locator('.paper')).not.toContainText('Rien ne part');
      await expect(page.locator('.paper .severity .write b')).toHaveText(['P1', 'P2', 'P3', 'P4']);
      expect((await page.locator('.paper .text i').first().boundingBox())?.height).toBeGreaterThan(25);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await expect(page.locator('.paper')).toHaveCount(0);
      await expect(page.locator('.mail')).toBeVisible();
    });

    test.describe('with scripts off', () => {
      test.use({ javaScriptEnabled: false });

      test('a list to read, and on paper a form to write in for each offer', async ({ page }) => {
        await page.goto(pathOf('prepare', locale));
        for (const { id, intake } of offers) {
          const form = page.locator(`section[aria-labelledby="ask-${id}"]`);
          const asked = await form
            .locator('dt')
            .evaluateAll((all) => all.map((it) => it.firstChild?.textContent?.trim()));
          expect(asked.sort()).toEqual(intake.fields.map(({ label }) => label[locale]).sort());
          await expect(form.locator('.write').first()).toBeHidden();
        }
        await page.emulateMedia({ media: 'print' });
        for (const { id } of offers) {
          const form = page.locator(`section[aria-labelledby="ask-${id}"]`);
          await expect(form.locator('.text .write i').first()).toBeVisible();
          await expect(form.locator('.line .write i').first()).toBeVisible();
        }
        await expect(page.locator('.prepare')).toBeHidden();
      });
    });
  });
}

/** The names of the fields that the form shows, in their order. */
const fieldsOf = (page: Page) =>
  page.locator('.prepare .fields > .field [id^=field-][id$=-why]').evaluateAll((all) =>
    all.map((why) => {
      const name = why.parentElement?.querySelector('legend, label');
      const text = name?.querySelector('.check > span') ?? (name?.matches('.check') ? name.lastElementChild : name);
      return text?.firstChild?.textContent?.trim() ?? '';
    }),
  );

const nameOf = (field: string, locale: Locale) =>
  offers[0]?.intake.fields.find(({ id }) => id === field)?.label[locale] ?? '';

/** Something of its own in every box. @returns What all boxes hold. */
async function writeAll(page: Page): Promise<string[]> {
  for (const [i, box] of (await textBoxes(page)).entries()) await box.fill(`mot ${i} : « ça »`);
  return valuesOf(page);
}

const valuesOf = (page: Page) =>
  page
    .locator('.prepare form :is(textarea, input[type=text])')
    .evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value));

async function expectSteps(page: Page, texts: string[]): Promise<void> {
  const boxes = page.locator('.numbered .parts > label:first-child textarea');
  await expect(boxes).toHaveCount(texts.length);
  for (const [i, text] of texts.entries()) await expect(boxes.nth(i)).toHaveValue(text);
}

async function violationsOf(page: Page) {
  const { violations } = await new AxeBuilder({ page }).include('.prepare').analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
