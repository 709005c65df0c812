import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { difference, factsIn } from '../support/facts-in-text.ts';
import { builtPages } from '../support/site.ts';

const read = (path: string) => readFileSync(`dist${path}index.html`, 'utf8');

/** The same page in English, as the French one names it. */
const twinOf = (html: string) =>
  new URL(/<link rel="alternate" hreflang="en" href="([^"]+)"/.exec(html)?.[1] ?? 'missing:').pathname;

const french = builtPages().filter(({ locale }) => locale === 'fr');

test('both languages of every page give the same figures, times, dates, numbers and addresses', () => {
  expect(french.length).toBeGreaterThan(250);
  const differ = french.flatMap(({ path }) => {
    const html = read(path);
    const twin = twinOf(html);
    const lines = difference(factsIn(html), factsIn(read(twin)));
    return lines.length > 0 ? [`${path} (+) ${twin} (-): ${lines.join('; ')}`] : [];
  });
  expect(differ).toEqual([]);
});

test('a page holds enough to compare', () => {
  const counts = french.map(({ path }) => factsIn(read(path)).length).sort((a, b) => a - b);
  expect(counts[Math.floor(counts.length / 2)]).toBeGreaterThan(10);
});

/** What the comparison must not let pass, done to a page as it was built. */
test.describe('one change in one language is found', () => {
  const page = '/fr/politiques/gravites-et-delais/';
  for (const [what, from, to] of [
    ['an hour', '17\u00a0h\u00a030', '17\u00a0h\u00a000'],
    ['a target', '>30\u00a0min', '>20\u00a0min'],
    ['a unit', '>30\u00a0min', '>30\u00a0h'],
    ['an address', 'mailto:dmaescalations@adobe.com', 'mailto:escalations@adobe.com'],
    ['a date', '24\u00a0avril\u00a02026', '25\u00a0avril\u00a02026'],
  ] as const) {
    test(what, () => {
      const html = read(page);
      expect(html).toContain(from);
      const changed = html.replace(from, to);
      expect(difference(factsIn(changed), factsIn(read(twinOf(html))))).toHaveLength(2);
    });
  }
});
