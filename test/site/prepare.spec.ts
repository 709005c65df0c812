import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import PostalMime from 'postal-mime';
import { readContent } from '../../src/collections/read-content.ts';
import { locales, otherLocale, type Locale } from '../../src/i18n/locale.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';

const [offer] = readContent(fileURLToPath(new URL('../../content/data', import.meta.url))).offers;

/** Words with what breaks mails: accents, guillemets, signs of a query, a long line, a line of its own dot, an emoji. */
const words: Record<string, string> = {
  'problem-summary': 'Deux destinations ne reçoivent plus rien : « CRM Ouest » & « œuvre » = 100 % + 1 # ?',
  'company-name': 'Maison Lefèvre',
  'steps-to-reproduce': `1. Ouvrir.\n.\n2. Attendre ☕ 😀\n${'très long '.repeat(30)}`,
  'business-impact': '30 000 clients de moins',
};

for (const locale of locales) {
  test.describe(locale, () => {
    test.use({ locale: locale === 'fr' ? 'fr-FR' : 'en-GB' });

    test('home leads to a case whose file and link say the same', async ({ page }) => {
      await page.goto(pathOf('home', locale));
      await page.getByRole('link', { name: strings[locale].home.questions.prepare.go }).click();
      await fillIn(page, locale, words);
      await page.getByRole('radio', { name: 'P2', exact: true }).check();

      const mail = await downloaded(page, locale);
      expect(mail.to?.map(({ address }) => address)).toEqual(['amsupport@adobe.com']);
      expect(mail.from).toBeUndefined();
      expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
      expect(mail.subject).toContain('P2');
      expect(mail.subject).toContain(words['problem-summary']);
      for (const text of Object.values(words)) expect(lines(mail.text ?? '')).toContain(text.trim());

      const link = decoded((await page.locator('a[href^="mailto:"].btn').getAttribute('href')) ?? '');
      expect(link).toEqual({ to: 'amsupport@adobe.com', subject: mail.subject, body: lines(mail.text ?? '') });
    });

    test('a reload, a crash and the other language keep every word', async ({ page }) => {
      await page.goto(pathOf('prepare', locale));
      await fillIn(page, locale, words);
      await page.reload();
      await expectFilled(page, locale, words);
      await page.locator(`header a[hreflang=${otherLocale(locale)}]`).click();
      await expectFilled(page, otherLocale(locale), words);
      expect(page.url()).not.toContain('?');
    });

    test('each situation asks for what its sources list', async ({ page }) => {
      await page.goto(pathOf('prepare', locale));
      const labels = strings[locale].prepare;
      for (const situation of ['problem', 'outage', 'escalation'] as const) {
        await page.getByRole('radio', { name: labels.situations[situation], exact: true }).check();
        for (const field of offer?.intake.fields ?? []) {
          if (field.kind === 'severity') continue;
          const count = field.situations.includes(situation) ? 1 : 0;
          await expect(page.locator(`#field-${field.id}`), `${situation}: ${field.id}`).toHaveCount(count);
        }
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      }
      await expect(page.locator('.mail dd').first()).toHaveText('dmaEscalations@adobe.com');
    });

    test('a text that is too long for a link leaves as a file, uncut', async ({ page }) => {
      await page.goto(pathOf('prepare', locale));
      const long = 'é'.repeat(3_000);
      await fillIn(page, locale, { 'business-impact': long });
      await expect(page.locator('a[href^="mailto:"].btn')).toHaveCount(0);
      expect((await downloaded(page, locale)).text).toContain(long);
    });

    test('nothing typed leaves the device', async ({ page }) => {
      const seen: string[] = [];
      page.on('request', (request) => seen.push(request.url() + (request.postData() ?? '')));
      page.on('console', (message) => seen.push(message.text()));
      await page.goto(pathOf('prepare', locale));
      const canary = 'canari-7f3a';
      await fillIn(page, locale, { 'problem-summary': canary, 'business-impact': canary });
      await page.reload();
      await expectFilled(page, locale, { 'problem-summary': canary });
      expect([...seen, page.url()].filter((text) => text.includes(canary))).toEqual([]);
    });
  });
}

async function fillIn(page: Page, locale: Locale, values: Record<string, string>): Promise<void> {
  await expect(page.getByRole('group', { name: strings[locale].prepare.situation, exact: true })).toBeVisible();
  for (const [field, text] of Object.entries(values)) await page.locator(`#field-${field}`).fill(text);
}

async function expectFilled(page: Page, locale: Locale, values: Record<string, string>): Promise<void> {
  await expect(page.getByRole('group', { name: strings[locale].prepare.situation, exact: true })).toBeVisible();
  for (const [field, text] of Object.entries(values)) await expect(page.locator(`#field-${field}`)).toHaveValue(text);
}

async function downloaded(page: Page, locale: Locale) {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: strings[locale].prepare.send.file }).click();
  const path = await (await waiting).path();
  return PostalMime.parse(await readFile(path));
}

/** RFC 6068, read by hand: no URLSearchParams, to which + is a space. */
function decoded(link: string) {
  const [address = '', query = ''] = link.replace('mailto:', '').split('?');
  const fields = new Map(
    query.split('&').map((pair) => pair.split('=', 2).map(decodeURIComponent) as [string, string]),
  );
  return { to: decodeURIComponent(address), subject: fields.get('subject'), body: lines(fields.get('body') ?? '') };
}

const lines = (text: string) => text.replaceAll('\r\n', '\n').trim();
