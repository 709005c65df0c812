import { expect, test } from 'vitest';
import { isPhoneNumber } from '../../src/collections/phone-number.ts';
import { offerCalled } from '../support/content.ts';

const { phones } = offerCalled('microsoft-365-worldwide');
const germany = offerCalled('office-365-germany').phones;
const place = (id: string) => phones.find((it) => it.place === id)!;
const lines = [...phones, ...germany].flatMap((country) => country.lines.map((line) => ({ country, line })));

test('246 pages, 243 country codes: the Caribbean Netherlands have three pages, Svalbard and Jan Mayen one each', () => {
  expect(phones).toHaveLength(246);
  expect(new Set(phones.map(({ country }) => country))).toHaveLength(243);
  expect(phones.filter(({ country }) => ['BQ', 'SJ'].includes(country!)).map((it) => it.place)).toEqual([
    'bq-bonaire',
    'bq-saba',
    'bq-sint-eustatius',
    'sj-jan-mayen',
    'sj-svalbard',
  ]);
});

test('289 numbers, 41 of them alternatives; three of Office 365 Germany', () => {
  const own = lines.filter(({ line }) => line.product === 'microsoft-365');
  expect(own).toHaveLength(289);
  expect(own.filter(({ line }) => line.alternative)).toHaveLength(41);
  expect(lines).toHaveLength(292);
  expect(germany.map(({ place, lines }) => [place, lines.length])).toEqual([
    ['de', 2],
    ['eea', 1],
  ]);
});

test('a number is valid, has no international form and says why, or carries a caution', () => {
  const bare = lines.filter(
    ({ country, line }) =>
      !(line.e164 === null ? line.noE164 : isPhoneNumber(line.e164) || line.cautions || country.cautions),
  );
  expect(bare.map(({ line }) => line.id)).toEqual([]);
});

/** Copied by hand from the facts: what is peculiar is where a mistake would hide. */
test.for([
  ['fr', 'fr-main', '0805 540 594', '+33805540594'],
  ['fr', 'fr-alternative', '01 57 32 42 97', '+33157324297'],
  ['bz', 'bz-main', '001 212 497 6305', '+12124976305'],
  ['ru', 'ru-main', '8 10 800 2548 1044', '+80025481044'],
  ['kz', 'kz-main', '+8 800 555 1349', null],
  ['fj', 'fj-main', '004 890 1001', null],
  ['cw', 'cw-main', '+1 377 302 1308', '+13773021308'],
] as const)('%s: %s', ([id, line, printed, e164]) => {
  const found = place(id).lines.find((it) => it.id === line)!;
  expect(found.printed.fr).toBe(printed);
  expect(found.e164).toBe(e164);
});

/** How many ask for what, and say what of charges: microsoft.test.ts. */
test('what the caller is asked: keys and a code', () => {
  expect(place('dz').onceAnswered).toEqual({ menu: [1, 9], code: '7703' });
});

test('services: 351 rows of billing, 357 of technical help', () => {
  const rows = phones.flatMap(({ services = [] }) => services);
  expect(rows.filter(({ service }) => service === 'billing')).toHaveLength(351);
  expect(rows.filter(({ service }) => service === 'technical')).toHaveLength(357);
});

test('a misprint in a source stands with its caution', () => {
  for (const id of ['cw', 'tg', 'kz', 'uz', 'cm', 'ci', 'ae']) expect(place(id).cautions, id).toBeDefined();
  expect(place('tg').services?.[0]).toMatchObject({ hours: { opens: '08:00', closes: '04:00' } });
  expect(phones.filter(({ cautions }) => cautions)).toHaveLength(22);
});

test('no telephone in Nepal, and the page says what there is', () => {
  expect(place('np').lines).toEqual([]);
  expect(place('np').notes?.[0]?.en).toContain('online');
});

test('each page is named, with its day', () => {
  expect(phones.every(({ page, date }) => page && date)).toBe(true);
});
