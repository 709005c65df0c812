import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readContent } from '../../src/collections/read-content.ts';
import type { Country, Line } from '../../src/collections/offers.ts';
import { cardPath, lineCardPath } from '../../src/components/directory/card-paths.ts';
import { placesOf, restOf } from '../../src/components/directory/places-of.ts';
import { languageName } from '../../src/components/language-name.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { readCards } from '../support/read-cards.ts';
import { builtPages } from '../support/site.ts';

const { offers } = readContent('content/data');

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.vcf'))
  .map((name) => `/${name}`);

/** What each file must hold: a card for each offer of today, or for one line. */
const expected = placesOf(offers).flatMap((place) =>
  locales.flatMap((locale) => {
    const entries = place.entries.filter(({ offer, country }) => !offer.provider.ended && country.lines.length > 0);
    const about = (entry: (typeof entries)[number], lines: Line[]) => ({ ...entry, lines, place, locale });
    const ofLines = entries.flatMap((entry) =>
      entry.country.lines.map((line) => ({
        path: lineCardPath(place, entry.offer, line, locale),
        cards: [about(entry, [line])],
      })),
    );
    if (entries.length === 0) return ofLines;
    const all = { path: cardPath(place, locale), cards: entries.map((entry) => about(entry, entry.country.lines)) };
    return [all, ...ofLines];
  }),
);

test('a file for each country and each number, and no other; each is linked from its page', () => {
  expect([...files].sort()).toEqual(expected.map(({ path }) => path).sort());
  const linked = builtPages()
    .map(({ path }) => `dist${path.replace(/\/$/, '/index.html')}`)
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/href="([^"]*\.vcf)"/g)].map(([, href = '']) => href));
  expect(linked.sort()).toEqual([...files].sort());
});

test('every line ends with CRLF, has at most 75 octets and holds whole characters', () => {
  const wrong = files.filter((path) => {
    const text = readFileSync(`dist${path}`).toString('latin1');
    const lines = text.split('\r\n');
    return lines.pop() !== '' || lines.some((line) => line.length > 75 || /[\r\n]/.test(line) || cut(line));
  });
  expect(wrong).toEqual([]);
});

/** Whether a line of octets is no UTF-8 by itself. */
const cut = (line: string) => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line, 'latin1'));
    return false;
  } catch {
    return true;
  }
};

test('another parser reads who it is, every number, the page, and everything that is said', () => {
  const wrong = expected.flatMap(({ path, cards }) => {
    const read = readCards(readFileSync(`dist${path}`, 'utf8'));
    if (read.length !== cards.length) return [`${path}: ${read.length} cards`];
    return cards.flatMap(({ offer, country, lines, place, locale }, i) => {
      const { name = '', organisation, numbers, url = '', note = '' } = read[i] ?? {};
      const same = [
        [organisation, [offer.provider.vendor, offer.provider.name[locale]]],
        [numbers, [...new Set(lines.map(({ e164, printed }) => e164 ?? printed[locale]))]],
        [new URL(url).pathname, pathOf('directory', locale, restOf(place)[locale])],
        [name.includes(place.name[locale]), true],
      ].filter(([found, wanted]) => JSON.stringify(found) !== JSON.stringify(wanted));
      const missing = saidOf(country, lines, locale).filter((text) => !note.includes(text));
      return [...same.map(String), ...missing].map((what) => `${path}: ${what}`);
    });
  });
  expect(wrong).toEqual([]);
  expect(expected.length).toBeGreaterThan(1000);
});

/** What nobody should have to open the page for. */
const saidOf = (country: Country, lines: Line[], locale: Locale): string[] => [
  ...lines.flatMap(({ printed, noE164, audience, cautions = [] }) => [
    printed[locale],
    ...[noE164, audience, ...cautions].flatMap((text) => (text ? [text[locale].replace(/\.$/, '')] : [])),
  ]),
  ...[...(country.notes ?? []), ...(country.cautions ?? [])].map((text) => text[locale]),
  ...(country.onceAnswered?.code ? [country.onceAnswered.code] : []),
  ...(country.services ?? []).flatMap(({ language, only, closed }) => [
    ...(language === 'unsaid' ? [] : [languageName(language, locale)]),
    ...[only, closed].flatMap((text) => (text ? [text[locale]] : [])),
  ]),
];

test('names are told apart, ids do not repeat, and are the same in both languages', () => {
  const all = files.map((path) => ({ path, cards: readCards(readFileSync(`dist${path}`, 'utf8')) }));
  const ids = (locale: Locale) =>
    all.filter(({ path }) => path.startsWith(`/${locale}/`)).flatMap(({ cards }) => cards.map(({ id }) => id));
  expect(new Set(ids('fr')).size).toBe(ids('fr').length);
  expect(ids('en').sort()).toEqual(ids('fr').sort());
});

test('the search and the site map leave them out', () => {
  expect(existsSync('dist/sitemap-0.xml')).toBe(true);
  expect(readFileSync('dist/sitemap-0.xml', 'utf8')).not.toContain('.vcf');
});
