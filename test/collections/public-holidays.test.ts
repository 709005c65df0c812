import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { holidayChoices, holidayNames, publicHolidays } from '../../src/collections/public-holidays.ts';

const days = (country: string, year: number) =>
  Object.keys(publicHolidays(country).holidays).filter((day) => day.startsWith(`${year}-`));

/** Worked out from each country’s law and an almanac, not from the package. */
test.for<[country: string, year: number, days: string]>([
  ['FR', 2026, '01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25'],
  ['DE', 2026, '01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26'],
  ['GB', 2026, '01-01 04-03 04-06 05-04 05-25 12-25 12-26 12-28'],
  ['US', 2026, '01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-25'],
  [
    'JP',
    2026,
    '01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23',
  ],
  ['NL', 2027, '01-01 03-28 03-29 04-27 05-06 05-16 05-17 12-25 12-26'],
])('%s, %d', ([country, year, expected]) => {
  expect(
    days(country, year)
      .map((day) => day.slice(5))
      .join(' '),
  ).toBe(expected);
});

describe('China, as announced', () => {
  const china = publicHolidays('CN');

  test.for([
    [2025, '01-26 02-08 04-27 09-28 10-11'],
    [2026, '01-04 02-14 02-28 05-09 09-20 10-10'],
  ] as const)('%d: weekends that are worked', ([year, expected]) => {
    const worked = Object.keys(china.workdays).filter((day) => day.startsWith(`${year}-`));
    expect(worked.map((day) => day.slice(5)).join(' ')).toBe(expected);
  });

  test('2026: Spring Festival from 15 to 23 February, National Day from 1 to 7 October', () => {
    const within = (from: string, until: string) =>
      Object.keys(china.holidays).filter((day) => from <= day && day <= until);
    expect(within('2026-02-10', '2026-02-28')).toHaveLength(9);
    expect(within('2026-02-15', '2026-02-23')).toHaveLength(9);
    expect(within('2026-09-28', '2026-10-12')).toHaveLength(7);
    expect(within('2026-10-01', '2026-10-07')).toHaveLength(7);
  });

  test('is known to the end of the last year that was announced, and no further', () => {
    expect(china.knownUntil).toBe('2026-12-31');
    expect(Object.keys(china.holidays).at(-1)! <= china.knownUntil).toBe(true);
  });
});

describe('the names', () => {
  const named = holidayNames().countries.flatMap((country) =>
    Object.entries({ ...publicHolidays(country).holidays, ...publicHolidays(country).workdays }).map(([day, name]) => ({
      where: `${country} ${day}`,
      ...name,
    })),
  );

  test('every country has holidays in every year', () => {
    const { countries } = holidayNames();
    expect(countries.filter((country) => days(country, 2026).length < 4)).toEqual([]);
  });

  test('are in Latin letters in both languages, with typographic apostrophes', () => {
    const strange = named.filter(({ en, fr }) =>
      [en, fr].some((text) => /'|[^\p{Script=Latin}\p{P}\p{N} ]/u.test(text)),
    );
    expect(strange).toEqual([]);
  });

  test('are no French in English, nor English in French', () => {
    expect(named.filter(({ en }) => /\b(jour|fête|lundi|anniversaire)\b/i.test(en))).toEqual([]);
    const english = /\b(day|holiday|birthday|the|independence)\b/i;
    // As the countries themselves call them, also in French.
    const kept = ['ANZAC Day', 'Australia Day', 'Columbus Day', 'Memorial Day', 'Veterans Day', 'Waitangi Day'];
    const left = named.filter(({ fr }) => english.test(fr) && !kept.some((name) => fr.startsWith(name)));
    expect(left).toEqual([]);
  });

  test.for([
    ['FR', '2026-07-14', 'Fête nationale'],
    ['GB', '2026-12-28', 'Lendemain de Noël (jour de remplacement)'],
    ['CH', '2026-08-01', 'Fête nationale'],
    ['JP', '2026-05-06', 'Jour de la Constitution (jour de remplacement)'],
    ['CN', '2026-10-10', 'Fête nationale'],
  ] as const)('%s, %s: %s', ([country, day, fr]) => {
    const { holidays, workdays } = publicHolidays(country);
    expect((holidays[day] ?? workdays[day])?.fr).toBe(fr);
  });
});

test('the choice is in the order of its language', () => {
  expect(
    holidayChoices('fr')
      .slice(0, 3)
      .map(({ name }) => name),
  ).toEqual(['Afrique du Sud', 'Algérie', 'Allemagne']);
  expect(
    holidayChoices('en')
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...holidayNames().countries].sort());
});

test.for<[name: string, from: RegExp, to: string, field: string, advice: string]>([
  [
    'a country that is no code',
    /countries:\s*\[\s*AE,/,
    'countries: [Emirates,',
    'countries[0]',
    'use the ISO 3166 code',
  ],
  ['years in the wrong order', /lastYear: 2029/, 'lastYear: 2020', 'lastYear', 'write a later year'],
])('%s is a clear error', ([, from, to, field, advice]) => {
  const text = readFileSync('content/data/holidays.yaml', 'utf8');
  expect(text).toMatch(from);
  expect(() => holidayNames(text.replace(from, to))).toThrow(field);
  expect(() => holidayNames(text.replace(from, to))).toThrow(advice);
});

test('a holiday without a French name stops the build', () => {
  const names = holidayNames();
  const { 'Spring bank holiday': _, ...french } = names.french;
  expect(() => publicHolidays('GB', { ...names, french })).toThrow('french.Spring bank holiday');
});
