import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { MAX_LENGTH, SAFE_LENGTH } from '../../src/domain/export/index.ts';
import { wholeNumber } from '../../src/i18n/format.ts';
import { locales, otherLocale, type Locale } from '../../src/i18n/locale.ts';
import { strings } from '../../src/i18n/strings.ts';
import { choose, openForm, radio } from '../support/case-form.ts';
import { mailReaders } from '../support/read-mail.ts';
import { readMailto } from '../support/read-mailto.ts';
import { readMarkdown } from '../support/read-markdown.ts';

/** Words with what breaks mails: accents, guillemets, signs of a query, a line of a dot, an emoji, a right-to-left word. */
const words: Record<string, string> = {
  'problem-summary': 'Deux destinations ne reçoivent plus rien : « CRM Ouest » & « œuvre » = 100 % + 1 # ?',
  'company-name': 'Maison Lefèvre',
  'business-impact': '30 000 clients de moins\n.\n*gras* <b>non</b> ☕ 😀 مرحبا',
};
/** The first box of a list has the id of its field, the others say their row and their part. */
const step = { '': 'Ouvrir.', '-0-1': 'https://a.example/?b=1&c=2', '-0-3': 'rien' };

const toMail = { situation: 'problem', offer: 'adobe-experience-cloud', way: 'e-mail' } as const;

for (const locale of locales) {
  const { send, preview } = strings[locale].prepare.send;

  test.describe(locale, () => {
    test.use({ locale: locale === 'fr' ? 'fr-FR' : 'en-GB', permissions: ['clipboard-read', 'clipboard-write'] });

    test('link, file and copies say the same, and hold all that was typed', async ({ page }) => {
      await fillIn(page, locale);
      const link = readMailto((await mailLink(page).getAttribute('href')) ?? '');
      const subject = link.headers['subject'] ?? '';
      const body = (link.headers['body'] ?? '').replaceAll('\r\n', '\n');
      expect(link.to).toBe('amsupport@adobe.com');
      expect(subject).toContain(words['problem-summary']);
      for (const word of [...Object.values(words), ...Object.values(step)]) expect(body).toContain(word);

      // No other address, such as that of a web mail, holds a word of it.
      const addresses = await page
        .locator('[href], [src], [action]')
        .evaluateAll((all) =>
          all.flatMap((one) => ['href', 'src', 'action'].map((name) => one.getAttribute(name) ?? '')),
        );
      expect(addresses.filter((address) => decodeURIComponent(address).includes('Lefèvre'))).toHaveLength(1);

      const file = await download(page, send.file);
      expect(file.name).toBe('support-problem-P2.eml');
      for (const read of Object.values(mailReaders)) {
        expect(await read(file.text)).toMatchObject({ to: [link.to], subject, body, from: [], cc: [], bcc: [] });
      }

      const text = await copied(page, send.text);
      expect(text.endsWith(`${subject}\n\n${body}\n`)).toBe(true);
      await expect(page.getByRole('status').filter({ hasText: send.copied.text })).toBeVisible();

      const { blocks, kinds } = readMarkdown(await copied(page, send.markdown));
      expect(blocks[0]).toBe(`# ${subject}`);
      expect(blocks).toContain(words['business-impact']);
      expect(kinds).not.toContain('html_inline');
      await expect(page.getByRole('status').filter({ hasText: send.copied.markdown })).toBeVisible();

      const inPreview = page.locator('.mail').getByRole('button');
      for (const [i, expected] of [link.to, subject, body].entries()) {
        await inPreview.nth(i).click();
        expect(await clipboard(page)).toBe(expected);
      }
    });

    test('the message is in the language that the reader chooses for it, each phrase marked as such', async ({
      page,
    }) => {
      await fillIn(page, locale);
      const letter = page.locator('.mail .body');
      for (const language of ['en', 'fr', 'both'] as const) {
        await radio(page, 'language', language).check();
        const { body } = readMailto((await mailLink(page).getAttribute('href')) ?? '').headers;
        for (const one of locales) {
          const { mail } = strings[one];
          const there = language === one || language === 'both';
          expect(body?.includes(mail.closing)).toBe(there);
          expect(body?.includes(`${mail.product}`)).toBe(there);
          await expect(letter.locator(`span[lang=${one}]`, { hasText: mail.greeting })).toHaveCount(there ? 1 : 0);
        }
        expect(body?.split(words['business-impact']!.split('\n')[0]!)).toHaveLength(2);
      }
      // The page itself has not changed its language.
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('#preview')).toHaveText(preview.title);
      const { violations } = await new AxeBuilder({ page }).include('.preview').include('#step-send').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });

    test('what is not filled in is marked, and does not leave', async ({ page }) => {
      await fillIn(page, locale);
      const heading = page.locator('.mail .body p', { hasText: preview.missing }).first();
      const label = ((await heading.locator('b').textContent()) ?? '').trim();
      const { body } = readMailto((await mailLink(page).getAttribute('href')) ?? '').headers;
      expect(label).not.toBe('');
      expect(body).not.toContain(label);
      expect(body).not.toContain(preview.missing);
      const said = send.incomplete.many.split('}')[1] ?? '';
      await expect(page.locator('.step', { has: page.locator('#step-send') })).toContainText(said.trim());
    });

    test('the length decides: the link explains itself, and is not offered where it could be cut', async ({ page }) => {
      await fillIn(page, locale);
      const box = page.locator('#field-business-impact');
      const step = page.locator('.step', { has: page.locator('#step-send') });
      const length = async () => ((await mailLink(page).getAttribute('href')) ?? '').length;
      await box.fill('');
      const bare = await length();
      // The first letter brings its heading with it.
      await box.fill('x');
      const heading = (await length()) - bare - 1;
      for (const [total, offered] of [
        [SAFE_LENGTH, send.safe],
        [SAFE_LENGTH + 1, send.long],
        [MAX_LENGTH, send.long],
        [MAX_LENGTH + 1, send.tooLong],
      ] as const) {
        await box.fill('x'.repeat(total - bare - heading));
        await expect(step).toContainText(wholeNumber(total, locale));
        await expect(step).toContainText(offered.split(/[.{]/)[0]!);
        await expect(mailLink(page)).toHaveCount(total > MAX_LENGTH ? 0 : 1);
        if (total <= MAX_LENGTH) expect(await length()).toBe(total);
      }
    });

    test('100,000 characters leave uncut, and the page keeps up', async ({ page }) => {
      await fillIn(page, locale);
      const long = `${'L’été « à Noël » 👍 — ligne très longue. '.repeat(20)}\n`.repeat(130).slice(0, 100_000).trim();
      await page.locator('#field-business-impact').fill(long);
      await expect(mailLink(page)).toHaveCount(0);
      const file = await download(page, send.file);
      for (const read of Object.values(mailReaders)) expect((await read(file.text)).body).toContain(long);
      expect(await copied(page, send.text)).toContain(long);
      expect(readMarkdown(await copied(page, send.markdown)).blocks).toContain(long);
      // The keyboard scrolls the preview.
      const letter = page.locator('.mail .body');
      await letter.focus();
      await page.keyboard.press('End');
      await expect.poll(() => letter.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(1_000);
    });

    test('for a portal: title and text apart, no file, no link for mail, nothing typed in its address', async ({
      page,
    }) => {
      await fillIn(page, locale);
      await radio(page, 'way', 'portal').check();
      await expect(mailLink(page)).toHaveCount(0);
      await expect(page.getByRole('button', { name: send.file })).toHaveCount(0);
      const title = await copied(page, send.title);
      expect(title).toMatch(/^\[P2\] Adobe Audience Manager - Maison Lefèvre - /);
      const text = await copied(page, send.body);
      expect(text).not.toContain(strings.en.mail.greeting);
      expect(text).toContain(words['business-impact']);
      const portal = page.locator('#step-send ~ .row a');
      await expect(portal).toHaveAttribute('target', '_blank');
      expect(await portal.getAttribute('href')).not.toMatch(/\?|Lef/);
      await expect(page.locator('.mail dl')).not.toContainText('@');
    });

    test('for the telephone: a sheet to read from', async ({ page }) => {
      await openForm(page, locale);
      await choose(page, { situation: 'problem', offer: 'microsoft-365-worldwide', way: 'phone' });
      await page.locator('#field-description').fill('Rien ne va plus');
      await expect(mailLink(page)).toHaveCount(0);
      const text = await copied(page, send.text);
      expect(text).toContain('Rien ne va plus');
      expect(text).not.toContain(strings.en.mail.greeting);
      await expect(page.getByRole('button', { name: send.printSheet })).toBeVisible();
      await expect(page.getByRole('link', { name: send.numbers })).toHaveAttribute('href', /^\/(?:fr|en)\//);
    });

    test('a browser that refuses to copy shows the text, to be copied by hand', async ({ page }) => {
      await page.addInitScript(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
        navigator.clipboard.write = () => Promise.reject(new Error('no'));
      });
      await fillIn(page, locale);
      for (const name of [send.text, send.markdown]) {
        await page.getByRole('button', { name, exact: true }).click();
        await expect(page.getByLabel(send.refused)).toHaveValue(/Maison Lefèvre/);
      }
      await page.locator('#field-company-name').fill('Autre');
      await expect(page.getByLabel(send.refused)).toHaveCount(0);
    });

    test('where Markdown cannot be loaded, the page says so', async ({ page }) => {
      await page.route('**/markdown.*.js', (route) => route.abort());
      await fillIn(page, locale);
      await page.getByRole('button', { name: send.markdown }).click();
      await expect(page.getByRole('status').filter({ hasText: send.failed })).toBeVisible();
    });

    test('on paper there is the message alone, uncut', async ({ page }) => {
      await fillIn(page, locale);
      const long = Array.from({ length: 150 }, (_, i) => `Ligne ${i + 1} du récit.`).join('\n');
      await page.locator('#field-business-impact').fill(long);
      await radio(page, 'language', otherLocale(locale)).check();
      const body = (await copied(page, send.text)).trim();
      await page.emulateMedia({ media: 'print' });
      const shown = await page.locator('body').innerText();
      expect(squeezed(shown)).toBe(
        squeezed(
          body
            .replace(/^.*\n/, (to) => `${preview.to} ${to.replace(/^[^:]*:\s*/, '')}`)
            .replace(/\n[^:]*:\s*(?=\[P2\])/, `\n${preview.subject} `),
        ),
      );

      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
      const { text, totalPages } = await extractText(pdf, { mergePages: true });
      expect(totalPages).toBeGreaterThan(2);
      for (const line of body.split('\n').slice(2)) expect(bare(text)).toContain(bare(line));
    });
  });
}

/** A problem with one step, for the product that has an address. */
async function fillIn(page: Page, locale: Locale): Promise<void> {
  await openForm(page, locale);
  await choose(page, { ...toMail, severity: 'P2' });
  for (const [field, text] of Object.entries(words)) await page.locator(`#field-${field}`).fill(text);
  for (const [part, text] of Object.entries(step)) await page.locator(`#field-steps-to-reproduce${part}`).fill(text);
}

const mailLink = (page: Page) => page.locator('.prepare a[href^="mailto:"]');

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** What is on the clipboard after a button has been pressed; before, there was something else. */
async function copied(page: Page, name: string): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  await page.getByRole('button', { name, exact: true }).click();
  await expect.poll(() => clipboard(page)).not.toBe('before');
  return clipboard(page);
}

async function download(page: Page, name: string): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A PDF parts words and letters as it likes. */
const bare = (text: string) => text.replace(/[\s\u200e\u200f]+/g, '').normalize('NFKC');
