import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { coach, type CoachTable, type YesNo } from '../../src/domain/intake/index.ts';
import type { Situation } from '../../src/domain/facts.ts';
import { fill } from '../../src/i18n/fill.ts';
import { dateAt, timeAt } from '../../src/i18n/format.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { strings } from '../../src/i18n/strings.ts';
import { choose, openForm, radio } from '../support/case-form.ts';
import { realContent } from '../support/content.ts';
import { onlyFrenchInFrance } from '../support/french-only.ts';
import { at } from '../support/moments.ts';
import { byIcalJs } from '../support/read-calendar.ts';

const adobe = 'adobe-experience-cloud';
const vianet = 'office-365-21vianet';
const microsoft = 'microsoft-365-worldwide';

const paris = 'Europe/Paris';
/** Late on a Friday afternoon in Paris: soon nobody is there until Monday. */
const friday = at('Fri 2026-11-20 16:05', paris);

const step = (page: Page) => page.locator('section[aria-labelledby=step-severity]');
const verdict = (page: Page) => page.locator('.verdict');
const due = (page: Page) => page.locator('.due');
const call = (page: Page) => page.locator('.call-first');
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

for (const locale of locales) {
  const words = strings[locale].prepare.severity;

  test.describe(locale, () => {
    test.use({ locale: locale === 'fr' ? 'fr-FR' : 'en-GB', timezoneId: paris });

    test.beforeEach(async ({ page }) => {
      await page.clock.install({ time: friday });
      await openForm(page, locale);
    });

    for (const { id, intake } of realContent().offers) {
      for (const table of intake.coaches) {
        const [situation] = table.situations as [Situation];
        test(`${id}, ${situation}: every path leads to its verdict`, async ({ page }) => {
          await choose(page, { situation, offer: id });
          for (const path of pathsOf(table)) {
            for (const [question, answer] of Object.entries(path))
              await radio(page, `coach-${question}`, answer).check();
            const found = coach(table, path).verdict;
            await expect(verdict(page).locator('.p')).toHaveText(found?.severity ?? '');
            await expect(verdict(page)).toContainText(found?.reason[locale] ?? '');
            await expect(radio(page, 'severity', found?.severity ?? '')).toBeChecked();
            await expect(verdict(page).getByText(words.reading)).toHaveCount(found?.reading ? 1 : 0);
          }
        });
      }
    }

    test('a severity of one’s own is set against the advice, and taken back', async ({ page }) => {
      await choose(page, { situation: 'problem', offer: adobe });
      await page.locator('select#tier').selectOption('enterprise');
      await radio(page, 'coach-stopped', 'no').check();
      await radio(page, 'coach-degraded', 'yes').check();
      await expect(verdict(page)).not.toContainText(fill(words.goBack, { advised: 'P2' }));

      await radio(page, 'severity', 'P3').check();
      await expect(verdict(page)).toContainText(fill(words.overruled, { advised: 'P2', chosen: 'P3' }));
      const targets =
        locale === 'fr' ? '2 h ouvrables (P2 : 1 h, 24 h sur 5 jours)' : '2 service hours (P2: 1 h, 24 h on 5 days)';
      await expect.poll(async () => plain(await verdict(page).innerText())).toContain(targets);
      await expect(due(page)).toContainText(moment('Mon 2026-11-23 10:05', locale));
      await expect(due(page)).toContainText(moment('Fri 2026-11-20 17:05', locale));
      await expectAccessible(page);

      await page.getByRole('button', { name: fill(words.goBack, { advised: 'P2' }) }).click();
      await expect(verdict(page).locator('.p')).toHaveText('P2');
      await expect(verdict(page)).not.toContainText(fill(words.overruled, { advised: 'P2', chosen: 'P3' }));
    });

    test('a question is of the lowest severity at once', async ({ page }) => {
      await choose(page, { situation: 'question', offer: adobe });
      await expect(verdict(page).locator('.p')).toHaveText('P4');
      await expect(step(page).locator('.coach')).toHaveCount(0);
    });

    test('a P1 shows the number and who answers before all else, and what an e-mail changes', async ({ page }) => {
      await choose(page, { situation: 'problem', offer: adobe, product: 'audience-manager' });
      await expect(call(page)).toHaveCount(0);
      await radio(page, 'coach-stopped', 'yes').check();
      await expect(call(page).locator('a[href="tel:+18004970335"]')).toBeVisible();
      await expect(call(page).locator('.presence')).toContainText(strings[locale].board.unsaid);
      await expect(call(page).getByText(words.first.byMail)).toBeVisible();
      expect(await isAbove(call(page), due(page))).toBe(true);
      await expect(page.locator('#field-reachable')).toBeVisible();
      await expectAccessible(page);

      await radio(page, 'way', 'phone').check();
      await expect(call(page).getByText(words.first.byMail)).toHaveCount(0);
      await radio(page, 'coach-stopped', 'no').check();
      await expect(call(page)).toHaveCount(0);
      await expect(page.locator('#field-reachable')).toHaveCount(0);
    });

    test('a product without a number says so, and what else there is', async ({ page }) => {
      await choose(page, { situation: 'outage', offer: adobe, product: 'analytics' });
      await radio(page, 'coach-stopped', 'yes').check();
      await expect(call(page)).toContainText(fill(words.first.noLine, { product: 'Adobe Analytics' }));
      await expect(call(page).locator('a[href^="tel:"]')).toHaveCount(0);
      await expect(call(page).locator('ol > li')).not.toHaveCount(0);
      await expect(call(page)).not.toContainText('amsupport');
      await expectAccessible(page);
    });

    test('nobody answers: what to do instead comes before the number', async ({ page }) => {
      const { urgent } = strings[locale].home;
      await onlyFrenchInFrance(page);
      await page.clock.setSystemTime(at('Fri 2026-11-20 22:05', paris));
      await choose(page, { situation: 'outage', offer: microsoft });
      await expect(call(page).getByRole('heading', { name: urgent.nobody })).toBeVisible();
      expect(await isAbove(call(page).locator('.steps'), call(page).locator('a[href^="tel:"]').first())).toBe(true);
      await page.clock.setSystemTime(at('Mon 2026-11-23 09:05', paris));
      await page.clock.runFor(60_000);
      await expect(call(page).getByText(urgent.nobody)).toHaveCount(0);
    });

    test('a Commerce P1 has the number of the reader’s country', async ({ page }) => {
      await choose(page, { situation: 'problem', offer: adobe, product: 'commerce', severity: 'P1' });
      await expect(call(page).locator('a[href="tel:+18004970335"]')).toBeVisible();
      await call(page).locator('select').selectOption('gb');
      await expect(call(page).locator('a[href="tel:+448001690454"]')).toBeVisible();
      await expect(call(page).locator('a[href^="tel:"]')).toHaveCount(1);
    });

    test('a Microsoft outage says whom to call, and that no target is published', async ({ page }) => {
      await choose(page, { situation: 'outage', offer: microsoft });
      await expect(step(page)).toHaveCount(0);
      await expect(call(page).locator('a[href^="tel:"]').first()).toBeVisible();
      await expect(call(page).locator('.presence .st.open')).toBeVisible();
      await expect(page.locator('section[aria-labelledby=step-send]')).toContainText(unpublished(locale));
      await expect(page.getByRole('button', { name: words.due.calendar })).toHaveCount(0);
      await choose(page, { situation: 'problem', offer: microsoft });
      await expect(call(page)).toHaveCount(0);
    });

    test('severity A with an agreement, and without one', async ({ page }) => {
      await choose(page, { situation: 'problem', offer: vianet });
      await radio(page, 'coach-stopped', 'yes').check();
      await radio(page, 'coach-agreement', 'yes').check();
      await expect(verdict(page).locator('.p')).toHaveText('A');
      await expect(call(page).locator('a[href="tel:+864000890365"]')).toBeVisible();
      await expect(call(page).locator('.presence .st.open')).toBeVisible();
      await expect(due(page)).toContainText(moment('Fri 2026-11-20 17:05', locale));
      await expect(page.locator('#field-people')).toBeVisible();
      await expectAccessible(page);

      await radio(page, 'coach-agreement', 'no').check();
      await expect(verdict(page).locator('.p')).toHaveText('B');
      await expect(call(page)).toHaveCount(0);
      await radio(page, 'severity', 'A').check();
      await expect(due(page)).toContainText(moment('Sat 2026-11-21 16:05', locale));
      const counts = strings[locale].calculator.notes.condition.counts;
      await expect(due(page)).toContainText(fill(counts, { severity: 'A', counted: 'B' }));
    });

    test('the due moment goes on with the clock, and is that of the calculator’s page', async ({ page }) => {
      await choose(page, { situation: 'problem', offer: adobe, severity: 'P1', way: 'e-mail' });
      await expect(due(page)).toContainText(moment('Fri 2026-11-20 17:05', locale));
      await page.clock.fastForward('03:00');
      await expect(due(page)).toContainText(moment('Fri 2026-11-20 17:08', locale));

      await due(page).getByRole('link').click();
      await expect(page).toHaveURL(/channel=e-mail/);
      const big = page.locator('.answer time.big');
      await expect(big).toHaveAttribute('datetime', new Date(at('Fri 2026-11-20 17:08', paris)).toISOString());
    });

    test('the calendar file holds the due moment, and not a word of the case', async ({ page }) => {
      const canary = 'canari-5d1e';
      await choose(page, { situation: 'problem', offer: adobe, severity: 'P1', way: 'e-mail' });
      for (const box of await page.locator('.prepare form :is(textarea, input[type=text])').all())
        await box.fill(canary);
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: words.due.calendar }).click();
      const file = await readFile(await (await waiting).path(), 'utf8');
      expect(file).not.toContain(canary);
      expect(byIcalJs(file).map(({ at: eventAt }) => eventAt)).toEqual([
        at('Fri 2026-11-20 17:05', paris),
        at('Fri 2026-11-20 23:05', paris),
      ]);
    });

    test('320 px hold it all', async ({ page }) => {
      await choose(page, { situation: 'problem', offer: adobe, product: 'commerce' });
      await radio(page, 'coach-stopped', 'yes').check();
      await expect(call(page).locator('a[href^="tel:"]')).toBeVisible();
      await page.setViewportSize({ width: 320, height: 640 });
      await page.evaluate(() => (location.hash = 'step-severity'));
      await expect(call(page).locator('a[href^="tel:"]')).toBeVisible();
      for (const severity of ['P3', 'P1']) {
        await radio(page, 'severity', severity).check();
        await expect(due(page)).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      }
    });

    test('without the parts that come late, links stand in their place', async ({ page }) => {
      await page.route('**/prepare-*.json', (route) => route.abort());
      await choose(page, { situation: 'problem', offer: adobe, severity: 'P1' });
      await expect(call(page).getByText(words.notLoaded)).toBeVisible();
      await expect(call(page).getByRole('link', { name: words.first.directory })).toBeVisible();
      await expect(step(page).getByRole('link', { name: words.whenDue })).toBeVisible();
    });
  });
}

/** Every way through a coach: the questions that it asks, with one answer each. */
function pathsOf(table: CoachTable, answers: Record<string, YesNo> = {}): Record<string, YesNo>[] {
  const { asked, verdict: found } = coach(table, answers);
  if (found) return [answers];
  const next = asked.at(-1)?.id ?? '';
  return (['yes', 'no'] as const).flatMap((answer) => pathsOf(table, { ...answers, [next]: answer }));
}

function moment(text: string, locale: Locale): string {
  const dueAt = at(text as 'Fri 2026-11-20 16:05', paris);
  const { moment: words } = strings[locale].calculator.asText;
  return fill(words, { date: dateAt(dueAt, paris, locale, true), time: timeAt(dueAt, paris, locale), city: 'Paris' });
}

const unpublished = (locale: Locale) =>
  realContent().offers.find(({ id }) => id === microsoft)?.severities.unpublished?.text[locale] ?? '';

async function isAbove(one: ReturnType<typeof call>, other: ReturnType<typeof call>): Promise<boolean> {
  const [above, below] = await Promise.all([one.boundingBox(), other.boundingBox()]);
  return above !== null && below !== null && above.y + above.height <= below.y;
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}
