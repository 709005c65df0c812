import { expect, test } from '@playwright/test';
import { locales } from '../../src/i18n/locale.ts';
import { corpus, plain, records } from '../support/records.ts';

/** What the data holds for another purpose than to be shown: [path, reason]. */
const notShown: [RegExp, string][] = [
  [/severities\/questions\//, 'the calculator asks it, once its script runs; the rule behind it is on the page'],
  [/tiers\/needs\//, 'the comparison asks it, once its script runs; the rows behind it are on the page'],
  [
    /office-365-germany\/phones\/.*\/e164$/,
    'nothing of an offer that has ended is to be dialled: shown as printed, without a link',
  ],
];

const all = records().filter(({ path }) => !notShown.some(([pattern]) => pattern.test(path)));

for (const locale of locales) {
  test(`every record of the data is on a page: ${locale}`, () => {
    const pages = corpus(locale);
    const missing = all
      .filter(({ needle }) => !pages.includes(plain(needle[locale])))
      .map(({ path, needle }) => `${path}: ${needle[locale]}`);
    expect(missing).toEqual([]);
  });
}

test('the records, counted by kind', () => {
  const counts = new Map<string, number>();
  for (const { kind } of all) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  console.log([...counts].map(([kind, count]) => `${count} ${kind}`).join(', '));
  expect(all.length).toBeGreaterThan(2000);
});
