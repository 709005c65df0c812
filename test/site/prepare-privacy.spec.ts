import { expect, test, type Page } from '@playwright/test';
import { locales, otherLocale, type Locale } from '../../src/i18n/locale.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { choose, openForm, textBoxes, type Choices } from '../support/case-form.ts';

// The worker that keeps the site for hours without a network must keep no word of a case.
test.use({ serviceWorkers: 'allow', permissions: ['clipboard-read', 'clipboard-write'] });

const CANARY = 'canari7f3a';

const cases: Choices[] = [
  { situation: 'outage', offer: 'adobe-experience-cloud', product: 'audience-manager', way: 'e-mail', severity: 'P1' },
  { situation: 'outage', offer: 'adobe-experience-cloud', product: 'analytics', severity: 'P1' },
  { situation: 'question', offer: 'adobe-experience-cloud', product: 'audience-manager', way: 'e-mail' },
  { situation: 'escalation', offer: 'adobe-experience-cloud', way: 'e-mail' },
  { situation: 'outage', offer: 'microsoft-365-worldwide', way: 'portal' },
  { situation: 'problem', offer: 'microsoft-365-worldwide', way: 'phone' },
  { situation: 'problem', offer: 'office-365-21vianet', way: 'portal', severity: 'A' },
];

for (const locale of locales) {
  test(`${locale}: a word typed into any box is in the draft on the device, and nowhere else`, async ({
    page,
    context,
  }) => {
    test.slow();
    const seen: string[] = [];
    context.on('request', (request) => {
      seen.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`);
    });
    context.on('console', (message) => seen.push(message.text()));
    context.on('weberror', (error) => seen.push(String(error.error())));
    page.on('framenavigated', (frame) => seen.push(frame.url()));
    await page.addInitScript(() => {
      window.print = () => undefined;
    });

    await openForm(page, locale);
    let count = 0;
    for (const one of cases) {
      await choose(page, one);
      for (const box of await textBoxes(page)) await box.fill(`${CANARY}-${count++} mot de passe: ${CANARY}`);
      await takeOut(page, locale);
    }
    const { drafts: words } = strings[locale].prepare;
    await page.getByRole('button', { name: words.title, exact: true }).click();
    await page.getByLabel(words.name).fill(`${CANARY}-${count++}`);
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: words.files.one }).click();
    await file;

    // Some boxes belong to several cases, and hold what was typed last.
    const drafts = await page.evaluate(() => JSON.stringify({ ...localStorage }));
    expect(new Set(drafts.match(new RegExp(`${CANARY}-\\d+`, 'g'))).size).toBeGreaterThan(25);

    await page.reload();
    await page.locator(`header a[hreflang=${otherLocale(locale)}]`).click();
    await expect(page.locator('.prepare form')).toBeVisible();
    await page.goto(pathOf('home', locale));
    await page.goBack();

    expect(seen.length).toBeGreaterThan(20);
    expect(seen.filter((text) => text.toLowerCase().includes(CANARY))).toEqual([]);
    expect((await kept(page)).filter((text) => text.toLowerCase().includes(CANARY))).toEqual([]);
  });
}

/** Every way out that the page offers, save the link that starts a mail program. */
async function takeOut(page: Page, locale: Locale): Promise<void> {
  const { send } = strings[locale].prepare.send;
  const { severity } = strings[locale].prepare;
  for (const name of [send.title, send.body, send.text, send.markdown, send.print, send.file, severity.due.calendar]) {
    const button = page.locator('.prepare').getByRole('button', { name, exact: true });
    if (await button.count()) await button.first().click();
  }
}

/** All that a browser keeps of a page besides its drafts: caches, cookies, the session, databases, history, titles. */
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const inCaches = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        inCaches.push(request.url, (await (await cache.match(request))?.text()) ?? '');
      }
    }
    const databases = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const other = Object.entries({ ...localStorage }).filter(([key]) => !key.startsWith('appui.case'));
    return [
      ...inCaches,
      ...databases,
      ...performance.getEntries().map(({ name }) => name),
      JSON.stringify({ ...sessionStorage }),
      JSON.stringify(other),
      JSON.stringify(history.state),
      document.cookie,
      document.title,
      location.href,
    ];
  });
