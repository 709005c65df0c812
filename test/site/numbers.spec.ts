import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { isValidPhoneNumber, parsePhoneNumberWithError } from 'libphonenumber-js/max';
import { readContent } from '../../src/collections/read-content.ts';
import { placesOf, restOf, type Place } from '../../src/components/directory/places-of.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { textOf } from '../support/facts-in-text.ts';
import { plain } from '../support/records.ts';
import { builtPages } from '../support/site.ts';

const { offers } = readContent('content/data');
const lines = offers.flatMap((offer) =>
  offer.phones.flatMap((country) => country.lines.map((line) => ({ ...line, country, offer }))),
);
type Line = (typeof lines)[number];

const pages = builtPages().flatMap(({ path, locale }) =>
  locale ? [{ path, locale, html: readFileSync(`dist${path.replace(/\/$/, '/index.html')}`, 'utf8') }] : [],
);
const pageOf = (place: Place, locale: Locale) => pathOf('directory', locale, restOf(place)[locale]);
const htmlOf = (path: string) => pages.find((page) => page.path === path)?.html ?? '';

const words = (html: string) => plain(textOf(html));
const shows = (html: string, text: string) => words(html).includes(plain(text));

/** Links to dial, each with its words. */
const links = (html: string) =>
  [...html.matchAll(/<a\b[^>]*\bhref="tel:([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)].map(([, tel = '', inner = '']) => ({
    tel,
    text: words(inner),
  }));

/** Numbers as the pages of countries and the policies show them, each with all that is said of it. */
const blocks = (html: string) =>
  html
    .split('<div class="number">')
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf('</ul>')));

/** Those whose printed form stands in a text. */
const printedIn = (text: string, locale: Locale, among: readonly Line[]) =>
  among.filter(({ printed }) => text.includes(plain(printed[locale])));

const valid = (e164: string) => isValidPhoneNumber(e164) && parsePhoneNumberWithError(e164).number === e164;

test('every link to dial is the E.164 form of the line whose number it shows', () => {
  const wrong = pages.flatMap(({ path, locale, html }) =>
    links(html)
      .filter(({ tel, text }) => !printedIn(text, locale, lines).some(({ e164 }) => e164 === tel))
      .map(({ tel, text }) => `${path}: ${text} -> ${tel}`),
  );
  expect(wrong).toEqual([]);
  expect(pages.flatMap(({ html }) => links(html)).length).toBeGreaterThan(1000);
});

test('on the page of a country it is a line of that country', () => {
  const wrong = placesOf(offers).flatMap((place) =>
    locales.flatMap((locale) => {
      const main = /<main[\s\S]*<\/main>/.exec(htmlOf(pageOf(place, locale)))?.[0] ?? '';
      const own = lines.filter((line) => place.entries.some(({ country }) => country === line.country));
      const dialled = links(main).filter(({ tel, text }) =>
        printedIn(text, locale, own).every(({ e164 }) => e164 !== tel),
      );
      return dialled.map(({ tel }) => `${pageOf(place, locale)}: ${tel}`);
    }),
  );
  expect(wrong).toEqual([]);
});

test('a number that libphonenumber does not call valid carries its caution on the page of its country', () => {
  const doubtful = lines.filter(({ e164 }) => e164 !== null && !valid(e164));
  expect(doubtful.length).toBeGreaterThan(0);
  const bare = placesOf(offers).flatMap((place) =>
    doubtful
      .filter(({ country }) => place.entries.some((entry) => entry.country === country))
      .flatMap(({ id, cautions = [], country }) =>
        locales
          .filter((locale) => {
            const said = [...cautions, ...(country.cautions ?? [])];
            return !said.some((caution) => shows(htmlOf(pageOf(place, locale)), caution[locale]));
          })
          .map((locale) => `${locale} ${id}`),
      ),
  );
  expect(bare).toEqual([]);
});

test('a number without a link says why, or belongs to an offer that has ended', () => {
  const silent = pages.flatMap(({ path, locale, html }) =>
    blocks(html)
      .filter((block) => links(block).length === 0)
      .filter((block) => {
        const shown = printedIn(words(block), locale, lines);
        return !shown.some(({ noE164, offer }) => offer.provider.ended || (noE164 && shows(block, noE164[locale])));
      })
      .map((block) => `${path}: ${words(block)}`),
  );
  expect(silent).toEqual([]);
});

test('every line of an offer of today is on the page of its country, to be dialled wherever that is safe', () => {
  const missing = placesOf(offers).flatMap((place) =>
    locales.flatMap((locale) =>
      place.entries
        .filter(({ offer }) => !offer.provider.ended)
        .flatMap(({ country }) => country.lines)
        .filter(({ e164, printed }) => {
          const shown = blocks(htmlOf(pageOf(place, locale))).filter((block) => shows(block, printed[locale]));
          return !shown.some((block) => links(block)[0]?.tel === (e164 ?? undefined));
        })
        .map(({ id }) => `${pageOf(place, locale)}: ${id}`),
    ),
  );
  expect(missing).toEqual([]);
});

test('what is copied is what is dialled', () => {
  const copied = placesOf(offers).flatMap((place) =>
    locales.flatMap((locale) =>
      htmlOf(pageOf(place, locale))
        .split('<div class="number">')
        .slice(1)
        .map((rest) => ({ tel: links(rest)[0]?.tel, copy: /data-copy="([^"]*)"/.exec(rest)?.[1] }))
        .filter(({ copy }) => copy !== undefined),
    ),
  );
  expect(copied.filter(({ tel, copy }) => tel !== copy)).toEqual([]);
  expect(copied.length).toBeGreaterThan(500);
});

/** A trunk zero after the country code, which nobody can dial. */
test.describe('Adobe’s list: what is printed is not what is dialled', () => {
  const adobe = lines.filter(({ offer, product }) => offer.id === 'adobe-experience-cloud' && product === 'commerce');
  const cleaned = ({ printed }: Line) => printed.en.replace(/[^\d+]/g, '');

  test('in these five of fifteen', () => {
    const wrong = adobe.filter((line) => line.e164 !== null && cleaned(line) !== line.e164);
    expect(wrong.map(({ country }) => country.country)).toEqual(['JP', 'NL', 'NZ', 'SE', 'TW']);
    expect(adobe).toHaveLength(15);
  });

  for (const [code, e164] of [
    ['NL', '+31202035138'],
    ['SE', '+46200810330'],
    ['NZ', '+64508614264'],
    ['TW', '+886800666381'],
    ['JP', '+81120410404'],
  ] as const) {
    test(`${code}: ${e164}`, () => {
      const line = adobe.find(({ country }) => country.country === code);
      const place = placesOf(offers).find((it) => it.code === code);
      if (!line || !place) throw new Error(`no line for ${code}`);
      expect(valid(e164)).toBe(true);
      expect(valid(cleaned(line))).toBe(false);
      for (const locale of locales) {
        const link = links(htmlOf(pageOf(place, locale))).find(({ text }) => text === plain(line.printed[locale]));
        expect(link?.tel, locale).toBe(e164);
      }
    });
  }
});
