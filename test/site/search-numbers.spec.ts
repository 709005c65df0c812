import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { search } from '../../src/islands/search/model.ts';
import { openBuiltIndex } from '../support/search-index.ts';
import { builtPages } from '../support/site.ts';

/** The numbers of each country page, as they are printed; `dialled` for those that are safe to dial. */
type Printed = { printed: string; dialled: string | undefined };

function numbersIn(locale: Locale): Map<string, Printed[]> {
  const directory = pathOf('directory', locale);
  const pages = builtPages().filter(({ path }) => path.startsWith(directory) && path !== directory);
  const number = /<(?:a|span) class="dial[^"]*"(?: href="tel:([^"]+)")?>([^<]+)</g;
  return new Map(
    pages.map(({ path }) => {
      const current = readFileSync(`dist${path}index.html`, 'utf8').split('<div class="was">')[0] ?? '';
      return [path, [...current.matchAll(number)].map(([, dialled, printed = '']) => ({ dialled, printed }))];
    }),
  );
}

/** The forms in which somebody may type a number. */
const formsOf = ({ dialled = '', printed }: Printed): string[] =>
  [
    printed,
    printed.replace(/\s/g, ''),
    printed.replaceAll(' ', '\u00a0'),
    printed.replace(/[\s()]+/g, '.'),
    dialled,
    dialled.replace('+', '00'),
    dialled.replace('+', ''),
  ].filter(Boolean);

for (const locale of locales) {
  test(`each number, in each form, leads to a page that has it: ${locale}`, async ({ baseURL }) => {
    test.slow();
    const index = await openBuiltIndex(locale, baseURL ?? '');
    const numbers = numbersIn(locale);
    const has = (path: string, form: string) => numbers.get(path)?.some((number) => isSame(number, form)) ?? false;
    const forms = new Set([...numbers.values()].flat().flatMap(formsOf));
    const wrong: string[] = [];
    for (const form of forms) {
      const outcome = await search({ query: form, locale, limit: 3 }, () => Promise.resolve(index));
      const first = outcome.kind === 'found' ? outcome.best.map(({ url }) => new URL(url, baseURL).pathname) : [];
      if (!first.some((path) => has(path, form))) wrong.push(`${form}: got ${first.join(' ')}`);
    }
    expect(wrong).toEqual([]);
    expect(forms.size).toBeGreaterThan(numbers.size);
  });
}

/** Some numbers serve several countries, and stand there with and without their country code. */
const isSame = (number: Printed, form: string): boolean =>
  formsOf(number).some((other) => figures(other).endsWith(figures(form).replace(/^0+/, '')));

const figures = (text: string): string => text.replace(/\D/g, '');
