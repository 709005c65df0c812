import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { fill } from '../../src/i18n/fill.ts';
import { locales, otherLocale, type Locale } from '../../src/i18n/locale.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';

for (const locale of locales) {
  const words = strings[locale].prepare.drafts;
  const path = pathOf('prepare', locale);
  const summary = (page: Page) => page.locator('#field-problem-summary');
  const state = (page: Page) => page.locator('.draft-bar .hint');
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  const visit = async (page: Page) => {
    await page.goto(path);
    await expect(summary(page)).toBeVisible();
  };
  const openPanel = async (page: Page) => {
    await page.locator('#drafts-toggle').click();
    await expect(page.locator('#draft-name')).toBeVisible();
  };
  const rows = (page: Page) => page.locator('.draft-list li > span > :is(b, button)');
  const downloaded = async (page: Page, name: string): Promise<string> => {
    const waiting = page.waitForEvent('download');
    await button(page, name).click();
    return readFile(await (await waiting).path(), 'utf8');
  };
  const give = async (page: Page, text: string) => {
    await page.locator('input[type=file]').setInputFiles({ name: 'x.json', mimeType: '', buffer: Buffer.from(text) });
  };

  test.describe(locale, () => {
    test.use({ locale: locale === 'fr' ? 'fr-FR' : 'en-GB' });

    test('a page that is killed while somebody types has lost nothing', async ({ page, context }) => {
      await visit(page);
      await summary(page).pressSequentially('Plus rien « depuis » midi 👍');
      const session = await context.newCDPSession(page);
      // It never answers: the page is gone.
      session.send('Page.crash').catch(() => undefined);
      await page.waitForEvent('crash');
      const next = await context.newPage();
      await visit(next);
      await expect(summary(next)).toHaveValue('Plus rien « depuis » midi 👍');
      await expect(state(next)).toHaveText(words.keeping.restored);
    });

    test('a tab comes back to the draft that it had open, another tab to the one changed last', async ({
      page,
      context,
    }) => {
      await visit(page);
      await summary(page).fill('first');
      await openPanel(page);
      await button(page, words.begin).click();
      await expect(summary(page)).toHaveValue('');
      await summary(page).fill('second');
      await rows(page).nth(1).click();
      await expect(summary(page)).toHaveValue('first');
      await page.reload();
      await expect(summary(page)).toHaveValue('first');
      await page.locator(`header a[hreflang=${otherLocale(locale)}]`).click();
      await expect(summary(page)).toHaveValue('first');
      const other = await context.newPage();
      await visit(other);
      await expect(summary(other)).toHaveValue('second');
    });

    test('a browser that keeps nothing: the page says so, works, and gives the file', async ({ page }) => {
      await page.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage']) {
          Object.defineProperty(window, name, {
            get() {
              throw new DOMException('denied', 'SecurityError');
            },
          });
        }
      });
      await visit(page);
      await expect(page.getByRole('alert').filter({ hasText: words.bad.denied })).toBeVisible();
      await summary(page).fill('kept nowhere');
      await expect(state(page)).toHaveText(words.keeping.unsaved);
      expect(await downloaded(page, words.files.all)).toContain('"kept nowhere"');
      await openPanel(page);
      await button(page, words.begin).click();
      await expect(rows(page)).toHaveCount(2);
      await rows(page).nth(1).click();
      await expect(summary(page)).toHaveValue('kept nowhere');
      await expectNoViolations(page);
    });

    test('a device that is full: the page says so, keeps on, and saves once there is room', async ({ page }) => {
      await visit(page);
      await summary(page).fill('saved');
      await page.evaluate(fillTheDevice);
      await summary(page).fill(`saved, ${'and more '.repeat(50)}`);
      await expect(page.getByRole('alert').filter({ hasText: words.bad.full })).toBeVisible();
      await expect(state(page)).toHaveText(words.keeping.unsaved);
      expect(await downloaded(page, words.files.all)).toContain('saved, and more');
      await expectNoViolations(page);
      await page.evaluate(() => {
        localStorage.removeItem('filler');
      });
      await summary(page).press('x');
      await expect(state(page)).toHaveText(words.keeping.saved);
      await expect(page.getByRole('alert')).toHaveCount(0);
    });

    test('what cannot be read is set aside, can be taken out, and is never replaced', async ({ page }) => {
      await page.addInitScript(() => {
        localStorage.setItem('appui.case.odd', '{"version":3,"words":"from a later build"}');
      });
      await visit(page);
      await expect(page.getByText(words.bad.aside)).toBeVisible();
      await summary(page).fill('mine');
      await expectNoViolations(page);
      expect(await downloaded(page, words.files.aside)).toBe('{"version":3,"words":"from a later build"}');
      expect(await stored(page)).toHaveLength(2);
      await page.locator('.drafts .note').getByRole('button', { name: words.erase.button }).click();
      await page.getByRole('group').getByRole('button', { name: words.erase.yes }).click();
      await expect(page.getByText(words.bad.aside)).toHaveCount(0);
      expect(await stored(page)).toHaveLength(1);
      await button(page, words.erase.undo).click();
      await expect(page.getByText(words.bad.aside)).toBeVisible();
      await expect(summary(page)).toHaveValue('mine');
    });

    test('a draft of an earlier build comes back, its steps as rows', async ({ page, context }) => {
      await context.addInitScript(() => {
        if (sessionStorage.getItem('seen')) return;
        sessionStorage.setItem('seen', 'yes');
        const values = { 'problem-summary': 'old words', 'steps-to-reproduce': 'Ouvrir.\nAttendre.' };
        const draft = { situation: 'problem', product: 'analytics', coach: {}, severity: 'P2', values, language: 'fr' };
        localStorage.setItem('appui.prepare', JSON.stringify({ version: 1, draft }));
      });
      await visit(page);
      for (const round of ['first', 'after a reload']) {
        await expect(summary(page), round).toHaveValue('old words');
        await expect(page.locator('#field-steps-to-reproduce')).toHaveValue('Ouvrir.');
        expect((await stored(page)).map((key) => key.startsWith('appui.case.'))).toEqual([true]);
        await page.reload();
      }
    });

    test('two tabs on one draft: each follows the other', async ({ page, context }) => {
      await visit(page);
      await summary(page).fill('from');
      const other = await context.newPage();
      await visit(other);
      await summary(page).fill('from the one');
      await expect(summary(other)).toHaveValue('from the one');
      await summary(other).fill('from the one, and the other');
      await expect(summary(page)).toHaveValue('from the one, and the other');
      expect(await stored(page)).toHaveLength(1);
      await expect(page.getByRole('alert')).toHaveCount(0);
    });

    test('two tabs that change a draft at once: both versions are kept, and the page says so', async ({
      page,
      context,
    }) => {
      await visit(page);
      await summary(page).fill('start');
      const other = await context.newPage();
      await other.addInitScript(sleep);
      await visit(other);
      await expect(summary(other)).toHaveValue('start');
      await summary(page).fill('left');
      await expect.poll(() => textsKept(other)).toContain('left');
      await summary(other).fill('right');
      await expect(other.getByRole('alert')).toContainText(fill(words.besideName, { name: '' }).trim());
      await expectNoViolations(other);
      expect(await stored(page)).toHaveLength(2);
      await expect(summary(page)).toHaveValue('left');
      await openPanel(page);
      await expect(rows(page)).toHaveCount(2);
      await page
        .getByRole('button', { name: fill(words.besideName, { name: '' }).trim() })
        .first()
        .click();
      await expect(summary(page)).toHaveValue('right');
      await button(other, words.heard).click();
      await expect(other.getByRole('alert')).toHaveCount(0);
      await summary(other).fill('right, and on');
      await expect(summary(page)).toHaveValue('right, and on');
    });

    test('erased in another tab: the text stays on screen, and can be saved again', async ({ page, context }) => {
      await visit(page);
      await summary(page).fill('precious');
      const other = await context.newPage();
      await visit(other);
      await eraseAll(other, locale);
      await expect(page.getByRole('alert').filter({ hasText: words.bad.gone })).toBeVisible();
      await expect(summary(page)).toHaveValue('precious');
      expect(await stored(page)).toEqual([]);
      await expectNoViolations(page);
      await button(page, words.keepOn).click();
      await expect(state(page)).toHaveText(words.keeping.saved);
      expect(await stored(page)).toHaveLength(1);
      await expect(page.getByRole('alert')).toHaveCount(0);
    });

    test('drafts are named, opened, erased and brought back, by keyboard alone', async ({ page }) => {
      await visit(page);
      await summary(page).fill('one');
      await page.locator('#drafts-toggle').focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('#draft-name')).toBeVisible();
      await reach(page, '#draft-name');
      await page.keyboard.type('Monday');
      await reach(page, `button:text-is("${words.begin}")`);
      await page.keyboard.press('Enter');
      await summary(page).fill('two');
      await expect(rows(page)).toHaveText([/two$/, 'Monday']);
      await expectNoViolations(page);
      await page.locator('#drafts-toggle').focus();
      await reach(page, `button:text-is("Monday")`);
      await page.keyboard.press('Enter');
      await expect(summary(page)).toHaveValue('one');

      await page.locator('#draft-name').focus();
      await reach(page, `button[aria-label="${fill(words.erase.one, { name: 'Monday' })}"]`);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('group', { name: words.erase.questionOne })).toBeVisible();
      await expectNoViolations(page);
      await page.keyboard.press('Enter');
      await expect(summary(page)).toHaveValue('two');
      await expect(page.getByText(fill(words.erase.done, { name: 'Monday' }))).toBeVisible();
      await expect(button(page, words.erase.undo)).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(summary(page)).toHaveValue('one');
      await expect(page.locator('#drafts-toggle')).toBeFocused();

      await reach(page, `button:text-is("${words.erase.all}")`);
      await page.keyboard.press('Space');
      await expect(button(page, words.erase.yes)).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(button(page, words.erase.all)).toBeFocused();
      expect(await stored(page)).toHaveLength(2);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await expect(page.getByText(words.erase.doneAll)).toBeVisible();
      expect(await stored(page)).toEqual([]);
      await expect(summary(page)).toHaveValue('');
      await page.keyboard.press('Enter');
      await expect(summary(page)).toHaveValue('one');
      await expect(rows(page)).toHaveCount(2);
      await reach(page, 'input[type=file]');
    });

    test('what leaves as a file comes back on another device, once, and nothing else does', async ({
      page,
      browser,
    }) => {
      await visit(page);
      await summary(page).fill(nasty);
      await openPanel(page);
      await page.locator('#draft-name').fill('« Lundi »');
      await button(page, words.begin).click();
      await page.locator('#field-company-name').fill('Maison Lefèvre');
      const file = await downloaded(page, words.files.all);
      const schema = await page.request.get(new URL((JSON.parse(file) as { $schema: string }).$schema).pathname);
      expect(await schema.json()).toHaveProperty('properties.drafts');

      const device = await browser.newContext({ locale: locale === 'fr' ? 'fr-FR' : 'en-GB', serviceWorkers: 'block' });
      const there = await device.newPage();
      const seen = watched(there);
      await there.goto(new URL(path, page.url()).href);
      await openPanel(there);
      await give(there, file);
      await expect(there.getByText(fill(words.files.added.many, { count: 2 }))).toBeVisible();
      await expect(there.locator('#field-company-name')).toHaveValue('Maison Lefèvre');
      await there.getByRole('button', { name: '« Lundi »', exact: true }).click();
      await expect(summary(there)).toHaveValue(nasty);
      await give(there, file);
      await expect(there.getByText(fill(words.files.known.many, { count: 2 }))).toBeVisible();
      await expect(rows(there)).toHaveCount(2);
      for (const [text, why] of [
        ['PK\u0003\u0004', 'not-json'],
        ['{"name":"other"}', 'not-ours'],
        [file.replace('"version": 2', '"version": 3'), 'newer'],
        [file.replace('"draft": {', '"draft": 3, "x": {'), 'damaged'],
      ] as const) {
        await give(there, text);
        await expect(there.getByText(words.files.refused[why]), why).toBeVisible();
        await expect(rows(there)).toHaveCount(2);
      }
      await there.locator('input[type=file]').evaluate((input: HTMLInputElement) => {
        const files = new DataTransfer();
        files.items.add(new File([new Uint8Array(20_000_001)], 'x.json'));
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await expect(there.getByText(words.files.refused['too-large'])).toBeVisible();
      await expectNoViolations(there);
      expect([...seen, there.url()].filter((text) => /Lundi|Lef|canari/.test(decodeURIComponent(text)))).toEqual([]);
      await device.close();
    });

    test('a list that cannot be loaded says so, and may be asked for again', async ({ page }) => {
      await visit(page);
      await page.route('**/DraftPanel*', (route) => route.abort());
      await page.locator('#drafts-toggle').click();
      await expect(page.getByText(words.notLoaded)).toBeVisible();
      await page.unroute('**/DraftPanel*');
      await openPanel(page);
      await expect(page.getByText(words.notLoaded)).toHaveCount(0);
    });

    for (const width of [320, 390, 1280]) {
      test(`at ${width} px nothing moves when a draft has been saved, and nothing is cut off`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        const step = page.locator('#step-what');
        await expect(step).toBeVisible();
        const top = () => step.evaluate((element) => element.getBoundingClientRect().top + window.scrollY);
        const before = await top();
        const other = page.getByRole('radio').nth(1);
        await other.check({ force: true });
        await expect(state(page)).toHaveText(words.keeping.saved);
        expect(await top()).toBe(before);
        await page.reload();
        await expect(state(page)).toHaveText(words.keeping.restored);
        expect(await top()).toBe(before);
        await openPanel(page);
        await page.locator('#draft-name').fill('x'.repeat(300));
        await button(page, words.begin).click();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
    }
  });
}

const nasty = 'canari « é » 👍 العربية 受众 & + # % = <b> \\ " \u202f';

/** Takes all the room that the browser gives a site. */
function fillTheDevice(): void {
  let text = '';
  for (let size = 2 ** 22; size >= 1; size /= 2) {
    try {
      localStorage.setItem('filler', text + 'x'.repeat(size));
      text += 'x'.repeat(size);
    } catch {
      // Half of it may fit.
    }
  }
}

/** A page that is told of nothing, as one that the browser has frozen. */
function sleep(): void {
  for (const name of ['storage', 'focus', 'pageshow', 'visibilitychange']) {
    const stop = (event: Event) => {
      event.stopImmediatePropagation();
    };
    window.addEventListener(name, stop, true);
  }
}

const stored = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => /^appui\.(case|prepare)/.test(key)));

/** All that is kept, in one text. */
const textsKept = (page: Page): Promise<string> => page.evaluate(() => Object.values(localStorage).join(' '));

async function eraseAll(page: Page, locale: Locale): Promise<void> {
  const { erase } = strings[locale].prepare.drafts;
  await page.getByRole('button', { name: erase.all, exact: true }).click();
  await page.getByRole('button', { name: erase.yes, exact: true }).click();
  await expect(page.getByText(erase.doneAll)).toBeVisible();
}

/** Goes on with the Tab key, as far as one that looks for a control would. */
async function reach(page: Page, selector: string): Promise<void> {
  const target = page.locator(selector).first();
  for (let i = 0; i < 20; i += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

function watched(page: Page): string[] {
  const seen: string[] = [];
  page.on('request', (request) => seen.push(request.url() + (request.postData() ?? '')));
  page.on('console', (message) => seen.push(message.text()));
  return seen;
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('.drafts').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}
