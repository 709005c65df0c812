import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { slugOf } from '../../src/i18n/slug.ts';
import { strings } from '../../src/i18n/strings.ts';
import { queries, type Wanted } from './search-queries.ts';

const field = (page: Page) => page.locator('.finder input');
const links = (page: Page) => page.locator('.finder .results a');
const status = (page: Page) => page.locator('.finder [role=status]');

/** Types a query and waits for its answer. */
async function ask(page: Page, query: string, locale: Locale): Promise<void> {
  await field(page).fill(query);
  await expect(status(page)).not.toHaveText(strings[locale].search.searching);
  await expect(page.locator('.finder')).toHaveAttribute('data-answers', query);
}

function pathTo(wanted: Wanted, locale: Locale): string {
  if ('page' in wanted) return pathOf(wanted.page, locale);
  if ('country' in wanted) return pathOf('directory', locale, slugOf(wanted.country));
  if ('term' in wanted) return `${pathOf('glossary', locale)}#${wanted.term}`;
  const text = readFileSync(`content/policies/${locale}/${wanted.policy}.mdx`, 'utf8');
  return pathOf('policies', locale, /^slug: (.+)$/m.exec(text)?.[1]);
}

for (const locale of locales) {
  const words = strings[locale].search;

  test(`${queries[locale].length} queries in ${locale}, each with its page among the first three`, async ({ page }) => {
    test.slow();
    await page.goto(pathOf('search', locale));
    const wrong: string[] = [];
    for (const [query, wanted] of queries[locale]) {
      await ask(page, query, locale);
      const first = await links(page).evaluateAll((all) => all.slice(0, 3).map((link) => link.getAttribute('href')));
      if (!first.includes(pathTo(wanted, locale)))
        wrong.push(`${query}: wanted ${pathTo(wanted, locale)}, got ${first.join(' ')}`);
    }
    expect(wrong).toEqual([]);
    expect(queries[locale].length).toBeGreaterThanOrEqual(40);
  });

  test(`a link asks the question: ${locale}`, async ({ page }) => {
    await page.goto(`${pathOf('search', locale)}?q=p1`);
    await expect(field(page)).toHaveValue('p1');
    await expect(links(page).first()).toBeVisible();
    await field(page).fill('p2');
    await expect(page).toHaveURL(/\?q=p2$/);
    await expect(page.locator('a.lang')).toHaveAttribute('href', /\?q=p2$/);
  });

  test(`nothing in this language: the other one answers, and is marked: ${locale}`, async ({ page }) => {
    const [query, other] = locale === 'fr' ? (['nearly', 'en'] as const) : (['lendemain', 'fr'] as const);
    await page.goto(pathOf('search', locale));
    await ask(page, query, locale);
    await expect(page.locator('.finder .note')).toHaveText(words.otherLanguage);
    await expect(links(page).first()).toHaveAttribute('lang', other);
    await expect(links(page).first()).toHaveAttribute('hreflang', other);
    await expect(page.locator(`.finder .results p[lang=${other}]`).first()).toBeVisible();
  });

  test(`nothing at all says so and leads on: ${locale}`, async ({ page }) => {
    await page.goto(pathOf('search', locale));
    await ask(page, 'xqzvwk', locale);
    await expect(status(page)).toHaveText(words.nothing);
    await expect(page.locator(`.finder a[href="${pathOf('directory', locale)}"]`)).toBeVisible();
  });

  for (const [part, answer] of [
    ['index/*', 'never comes'],
    ['index/*', 'is not there'],
    ['fragment/*', 'never comes'],
    ['*.pf_meta', 'is not there'],
    ['wasm.*', 'never comes'],
    ['pagefind-entry.json*', 'is not there'],
  ] as const) {
    test(`a part of the index that ${answer} (${part}) is not “nothing found”: ${locale}`, async ({ page }) => {
      const pattern = `**/pagefind/*/${part}`;
      await page.route(pattern, (route) => (answer === 'never comes' ? route.abort() : route.fulfill({ status: 404 })));
      await page.goto(pathOf('search', locale));
      await field(page).fill('p1');
      await expect(status(page)).toHaveText(words.broken);
      await page.unroute(pattern);
      await field(page).fill('p2');
      await expect(links(page).first()).toBeVisible();
    });
  }

  test(`an index that cannot load says so, and may be tried again: ${locale}`, async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(pathOf('search', locale));
    await field(page).fill('p1');
    await expect(status(page)).toHaveText(words.broken);
    await expect(page.locator(`.finder a[href="${pathOf('policies', locale)}"]`)).toBeVisible();
    await page.unroute('**/pagefind/**');
    await field(page).fill('p2');
    await expect(links(page).first()).toBeVisible();
  });
}

test('where only the other language is missing, the pages of this one that have some of the words are shown', async ({
  page,
}) => {
  await page.route('**/pagefind/en/**', (route) => route.abort());
  await page.goto(pathOf('search', 'fr'));
  await ask(page, 'escalade zqxwvk', 'fr');
  await expect(links(page).first()).toHaveText('escalade');
  await field(page).fill('zqxwvk');
  await expect(status(page)).toHaveText(strings.fr.search.broken);
});

test('the page says so when its code does not come', async ({ page }) => {
  await page.route(/SearchPage/, (route) => route.abort());
  await page.goto(pathOf('search', 'fr'));
  await expect(page.locator('main .late')).toHaveCSS('visibility', 'hidden');
  await expect(page.locator('main .late')).toHaveCSS('visibility', 'visible');
  await expect(page.locator('main .late')).toContainText(strings.fr.search.unloaded);
});

test('half a character, as an input method may leave it, breaks nothing', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(pathOf('search', 'fr'));
  await ask(page, 'panne', 'fr');
  await field(page).evaluate((input: HTMLInputElement) => {
    input.value = 'escalade \ud83d';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await expect(page).toHaveURL(/q=escalade/);
  await expect(links(page).first()).toHaveAttribute('href', /escalation|escalade/);
  expect(errors).toEqual([]);
});

test('while an input method composes, the arrows are its own', async ({ page }) => {
  await page.goto(pathOf('search', 'fr'));
  await ask(page, 'panne', 'fr');
  await field(page).focus();
  const press = (isComposing: boolean) =>
    field(page).dispatchEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true, isComposing });
  await press(true);
  await expect(field(page)).toBeFocused();
  await press(false);
  await expect(links(page).first()).toBeFocused();
});

test('the text of a country begins with what it says, not with the way back', async ({ page }) => {
  await page.goto(pathOf('search', 'fr'));
  await ask(page, 'japon', 'fr');
  await expect(links(page).first()).toHaveText('Japon');
  await expect(page.locator('.finder .results p').first()).toHaveText(/^Japon/);
});

test.describe('the dialog', () => {
  const words = strings.fr.search;

  test('opens by key, closes by key, gives the focus back, and asks for nothing before', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathOf('sources', 'fr'), { waitUntil: 'networkidle' });
    expect(asked.filter((url) => /pagefind|search|worker/.test(url))).toEqual([]);

    const link = page.getByRole('link', { name: words.open, exact: true });
    await link.focus();
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog')).toBeHidden();
    await expect(link).toBeFocused();
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('a/b');
    await expect(field(page)).toHaveValue('a/b');
  });

  test('arrows go through the results, Enter opens one', async ({ page }) => {
    await page.goto(pathOf('sources', 'fr'));
    await page.getByRole('link', { name: words.open, exact: true }).click();
    await ask(page, 'numéro france', 'fr');
    await page.keyboard.press('ArrowDown');
    await expect(links(page).first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(links(page).nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/fr\/annuaire\/france\/$/);
  });

  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 320],
  ] as const) {
    test(`is clean to axe and the policy, ${colorScheme}, ${width} px`, async ({ browser }) => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 700 } });
      const page = await context.newPage();
      const trouble: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') trouble.push(message.text());
      });
      await page.goto(pathOf('policies', 'fr'));
      await page.keyboard.press('Control+k');
      await ask(page, 'escalade', 'fr');
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      const box = await page.locator('dialog').boundingBox();
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= width).toBe(true);
      expect(trouble).toEqual([]);
      await context.close();
    });
  }

  test('Enter in haste opens the best page of what was typed last', async ({ page }) => {
    await page.goto(pathOf('sources', 'fr'));
    await page.keyboard.press('Control+k');
    await ask(page, 'panne', 'fr');
    await field(page).fill('wechat');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/21vianet-ce-qui-est-couvert\/$/);
  });

  test('the key / can be turned off, and stays so', async ({ page }) => {
    await page.goto(pathOf('sources', 'fr'));
    await page.keyboard.press('/');
    await page.getByRole('checkbox', { name: words.slashKey }).uncheck();
    await page.reload();
    await page.keyboard.press('/');
    await expect(page.locator('dialog')).toBeHidden();
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('checkbox', { name: words.slashKey })).not.toBeChecked();
    await page.getByRole('checkbox', { name: words.slashKey }).check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
  });

  test('says so when its own code does not come', async ({ page }) => {
    await page.route(/mount-search/, (route) => route.abort());
    await page.goto(pathOf('sources', 'fr'));
    await page.keyboard.press('/');
    await expect(page.locator('dialog')).toContainText(words.unloaded);
    await expect(page.locator(`dialog a[href="${pathOf('directory', 'fr')}"]`)).toBeVisible();
  });

  test('comes after all when it did not come at first, and says no more that it did not', async ({ page }) => {
    await page.route(/mount-search/, (route) => route.abort());
    await page.goto(pathOf('sources', 'fr'));
    await page.keyboard.press('/');
    await expect(page.locator('dialog')).toContainText(words.unloaded);
    await page.unroute(/mount-search/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await ask(page, 'panne', 'fr');
    await expect(links(page).first()).toBeVisible();
    await expect(page.getByText(words.unloaded)).toBeHidden();
  });

  test('keeps what is typed while its code is on the way', async ({ page }) => {
    let arrive!: () => void;
    const late = new Promise<void>((resolve) => (arrive = resolve));
    await page.route(/mount-search/, async (route) => {
      await late;
      await route.continue();
    });
    await page.goto(pathOf('sources', 'fr'));
    await page.keyboard.press('/');
    await page.keyboard.type('pan');
    await expect(page.locator('dialog')).toContainText(words.loading);
    arrive();
    await expect(page.locator('dialog')).not.toContainText(words.loading);
    await page.keyboard.type('ne');
    await expect(field(page)).toHaveValue('panne');
    await expect(links(page).first()).toBeVisible();
  });

  test('on the page of the search, the keys lead to its field', async ({ page }) => {
    await page.goto(pathOf('search', 'fr'));
    await expect(field(page)).toBeVisible();
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await expect(page.locator('dialog')).toBeHidden();
  });

  test('shows more on demand', async ({ page }) => {
    await page.goto(pathOf('search', 'fr'));
    await ask(page, 'france', 'fr');
    const count = await links(page).count();
    await page.getByRole('button', { name: words.more }).click();
    await expect.poll(() => links(page).count()).toBeGreaterThan(count);
  });

  test('from the folded menu of a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(pathOf('policies', 'fr'));
    await page.getByRole('button', { name: strings.fr.site.menu }).click();
    await page.getByRole('link', { name: words.open, exact: true }).click();
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: strings.fr.site.menu })).toBeFocused();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so and leads to lists', async ({ page }) => {
    await page.goto(pathOf('search', 'en'));
    await expect(page.locator('main noscript p')).toBeVisible();
    expect(await page.locator('main noscript p').innerText()).toBe(strings.en.search.withoutScripts);
    await expect(page.locator(`main a[href="${pathOf('glossary', 'en')}"]`)).toBeVisible();
  });
});
