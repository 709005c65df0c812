import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chineseHolidays } from '../../src/collections/chinese-holidays.ts';
import { holidayNames } from '../../src/collections/holiday-names.ts';
import {
  holidayChoices,
  holidayCountries,
  holidayRules,
  publicHolidays,
} from '../../src/collections/public-holidays.ts';
import { ruledCountries, ruledHolidays } from '../../src/collections/ruled-holidays.ts';

const countries = holidayCountries().map((country) => publicHolidays(country));
const of = (country: string) => countries.find((one) => one.country === country)!;
const daysIn = (dates: object, year: number) =>
  Object.keys(dates).flatMap((day) => (day.startsWith(`${year}-`) ? [day.slice(5)] : []));

/** Worked out from each country’s law and an almanac, not from the package. */
test.for<[country: string, year: number, days: string]>([
  ['FR', 2026, '01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25'],
  ['DE', 2026, '01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26'],
  ['GB', 2026, '01-01 04-03 04-06 05-04 05-25 12-25 12-26 12-28'],
  ['IE', 2026, '01-01 02-02 03-17 04-06 05-04 06-01 08-03 10-26 12-25 12-26'],
  ['US', 2026, '01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-25'],
  ['NL', 2027, '01-01 03-28 03-29 04-27 05-06 05-16 05-17 12-25 12-26'],
  ['BE', 2026, '01-01 04-06 05-01 05-14 05-25 07-21 08-15 11-01 11-11 12-25'],
  // Without the 24th and the 31st of December, which are days off from 13:00 only.
  ['IS', 2026, '01-01 04-02 04-03 04-05 04-06 04-23 05-01 05-14 05-24 05-25 06-17 08-03 12-25 12-26'],
  [
    'JP',
    2026,
    '01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23',
  ],
  [
    'KR',
    2026,
    '01-01 02-16 02-17 02-18 03-01 03-02 05-05 05-24 05-25 06-06 07-17 08-15 08-17 09-24 09-25 09-26 10-03 10-05 10-09 12-25',
  ],
  ['HK', 2026, '01-01 02-17 02-18 02-19 04-03 04-04 04-06 04-07 05-01 05-25 06-19 07-01 09-26 10-01 10-19 12-25 12-26'],
  // Three and four whole days; the half day before each feast is not one.
  ['TR', 2026, '01-01 03-20 03-21 03-22 04-23 05-01 05-19 05-27 05-28 05-29 05-30 07-15 08-30 10-29'],
])('%s, %d', ([country, year, expected]) => {
  expect(daysIn(of(country).holidays, year).join(' ')).toBe(expected);
});

test.for<[what: string, country: string, from: string, until: string, days: string]>([
  ['Seollal: the day before, the day and the day after', 'KR', '2025-01-20', '2025-02-09', '01-28 01-29 01-30'],
  ['a substitute in the year before', 'US', '2027-12-26', '2028-01-09', '12-31 01-01'],
  ['a feast that began in the year before the first', 'SZ', '2024-01-01', '2024-01-09', '01-01 01-02'],
  ['a feast over the night on which clocks change', 'ME', '2025-03-29', '2025-04-05', '03-30 03-31 04-01'],
  ['Clean Monday, seven weeks before Easter Monday', 'CY', '2026-02-20', '2026-02-28', '02-23'],
  ['Christmas at the Ethiopian date', 'ET', '2026-01-02', '2026-01-12', '01-07'],
  ['nothing after the last day', 'SZ', '2029-12-24', '2030-01-09', '12-25 12-26 12-28 12-29 12-30 12-31'],
])('%s (%s)', ([, country, from, until, expected]) => {
  const days = Object.keys(of(country).holidays).filter((day) => from <= day && day <= until);
  expect(days.map((day) => day.slice(5)).join(' ')).toBe(expected);
});

describe('China, as announced', () => {
  const { holidays, workdays, knownFrom, knownUntil } = of('CN');

  test.for([
    [2024, '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12'],
    [2025, '01-26 02-08 04-27 09-28 10-11'],
    [2026, '01-04 02-14 02-28 05-09 09-20 10-10'],
  ] as const)('%d: days of the weekend that are worked', ([year, expected]) => {
    expect(daysIn(workdays, year).join(' ')).toBe(expected);
  });

  test('2026: the days off', () => {
    const days = daysIn(holidays, 2026).join(' ');
    expect(days).toMatch(/^01-01 01-02 01-03 02-15 02-16 02-17 02-18 02-19 02-20 02-21 02-22 02-23 04-04 04-05 04-06 /);
    expect(days).toMatch(/ 09-25 09-26 09-27 10-01 10-02 10-03 10-04 10-05 10-06 10-07$/);
  });

  test('are known for whole years, to the end of the last that was announced', () => {
    expect(knownFrom).toBe('2024-01-01');
    expect(knownUntil).toMatch(/^20\d\d-12-31$/);
    expect(knownUntil >= '2026-12-31').toBe(true);
    expect(Object.keys(holidays).at(-1)!.slice(0, 4)).toBe(knownUntil.slice(0, 4));
  });

  test.for([
    ['a year of which only January is announced is not known', ['2031-10-01', '2032-01-01'], '2031-12-31'],
    ['nor one of which only a working day is announced', ['2031-10-01'], '2031-12-31'],
    ['a year that is announced to October is known', ['2031-10-01', '2032-01-01', '2032-10-01'], '2032-12-31'],
  ] as const)('%s', ([, days, until]) => {
    const announced = Object.fromEntries(days.map((day) => [day, 'National Day,国庆节,3']));
    const data = { holidays: announced, workdays: { '2032-01-04': 'National Day,国庆节,3' } };
    const china = chineseHolidays(2024, holidayNames(), data);
    expect(china.knownUntil).toBe(until);
    expect(Object.keys({ ...china.holidays, ...china.workdays }).filter((day) => day > until)).toEqual([]);
  });
});

test('every country has holidays in every year, within the days for which they are known, in their order', () => {
  expect(countries.length).toBeGreaterThan(200);
  for (const { country, holidays, knownFrom, knownUntil } of countries) {
    const days = Object.keys(holidays);
    expect(days, country).toEqual(days.filter((day) => knownFrom <= day && day <= knownUntil).sort());
    for (let year = Number(knownFrom.slice(0, 4)); year <= Number(knownUntil.slice(0, 4)); year++) {
      expect(daysIn(holidays, year).length, `${country} ${year}`).toBeGreaterThan(2);
    }
  }
});

/** [name, day of the week from Sunday, countries that rightly keep it on another] */
test.for<[name: string, weekday: number, except: string[]]>([
  ['Clean Monday', 1, []],
  ['Carnival Monday', 1, []],
  ['Easter Monday', 1, []],
  ['Orthodox Easter Monday', 1, []],
  ['Whit Monday', 1, []],
  ['Shrove Tuesday', 2, []],
  ['Carnival Tuesday', 2, []],
  ['Ash Wednesday', 3, []],
  ['Maundy Thursday', 4, []],
  // By law on the Monday after.
  ['Ascension Day', 4, ['CO']],
  ['Corpus Christi', 4, ['CO']],
  ['Good Friday', 5, []],
  ['Orthodox Good Friday', 5, []],
  ['Easter Saturday', 6, []],
  ['Easter Sunday', 0, []],
  ['Pentecost', 0, []],
])('%s is that day in every country', ([name, weekday, except]) => {
  const days = countries
    .filter(({ country }) => !except.includes(country))
    .flatMap(({ country, holidays }) =>
      Object.keys(holidays).flatMap((day) => (holidays[day]?.en === name ? [`${country} ${day}`] : [])),
    );
  expect(days).not.toEqual([]);
  expect(days.filter((at) => new Date(at.slice(3)).getUTCDay() !== weekday)).toEqual([]);
});

describe('the names', () => {
  const named = countries.flatMap(({ country, holidays, workdays }) =>
    Object.entries({ ...holidays, ...workdays }).map(([day, name]) => ({ where: `${country} ${day}`, ...name })),
  );

  test.for([
    ['FR', '2026-05-08', 'Victoire de 1945', 'Victory in Europe Day'],
    ['FR', '2026-07-14', 'Fête nationale', 'Bastille Day'],
    ['GB', '2026-12-28', 'Lendemain de Noël (jour de remplacement)', 'Boxing Day (substitute day)'],
    ['GB', '2026-05-25', 'Lundi férié de printemps', 'Spring bank holiday'],
    ['DE', '2026-10-03', 'Jour de l’Unité allemande', 'Day of German Unity'],
    ['CH', '2026-08-01', 'Fête nationale', 'Swiss National Day'],
    ['US', '2026-09-07', 'Fête du Travail', 'Labor Day'],
    ['JP', '2026-05-06', 'Jour de la Constitution (jour de remplacement)', 'Constitution Day (substitute day)'],
    ['AL', '2026-04-05', 'Pâques catholiques', 'Catholic Easter'],
    ['TN', '2026-07-25', 'Fête de la République', 'Republic Day'],
    [
      'CF',
      '2027-03-29',
      'Anniversaire de la mort de Barthélemy Boganda et Lundi de Pâques',
      'Boganda Day and Easter Monday',
    ],
    ['KZ', '2026-03-23', 'Nowruz', 'Nauryz'],
    ['BO', '2028-08-07', 'Jour de l’Indépendance (jour de remplacement)', 'Independence Day (substitute day)'],
    ['CN', '2026-10-10', 'Jour travaillé en compensation (Fête nationale)', 'Make-up working day (National Day)'],
  ] as const)('%s, %s: %s, %s', ([country, day, fr, en]) => {
    const { holidays, workdays } = of(country);
    expect(holidays[day] ?? workdays[day]).toEqual({ en, fr });
  });

  test.for([
    ['a straight apostrophe', /'/],
    ['letters that are not Latin', /[^\p{Script=Latin}\p{P}\p{N} ]/u],
    [
      'a bracket that is not ours',
      /(?<!^Make-up working day |^Jour travaillé en compensation )\((?!(?:substitute day|jour de remplacement)\))/,
    ],
    ['two spaces, or one at an end', / {2}|^ | $/],
    ['no capital to begin with', /^[^\p{Lu}\d]/u],
    ['a shouted or unfilled word', /\{|\}|_/],
  ] as const)('have not: %s', ([, fault]) => {
    expect(named.filter(({ en, fr }) => fault.test(en) || fault.test(fr))).toEqual([]);
  });

  test('are no French in English, nor English in French', () => {
    expect(named.filter(({ en }) => /\b(?:jour|fête|lundi|anniversaire|día|dia|tag|dan)\b/i.test(en))).toEqual([]);
    expect(named.filter(({ fr }) => /\b(?:day|holiday|birthday|the|of|independence|eve)\b/i.test(fr))).toEqual([]);
  });

  test('of a Western feast are the same everywhere', () => {
    const noel = named.filter(({ en }) => /^Christmas Day(?: \(|$)/.test(en));
    expect(noel.length).toBeGreaterThan(900);
    expect(noel.filter(({ fr }) => !/^Noël(?: \(|$)/.test(fr))).toEqual([]);
  });

  test('that nobody needs any more are gone from the file', () => {
    const { data } = holidayNames();
    const rules = holidayRules();
    const needed = ruledCountries().flatMap((country) => ruledHolidays(country, rules));
    const china = ['Mid-autumn Festival', 'Tomb-sweeping Day'];
    const asked = new Set([...needed.map(({ name }) => name.replaceAll("'", '’')), ...china]);
    expect(Object.keys(data.names).filter((name) => !asked.has(name))).toEqual([]);
  });
});

test.for([
  ['fr', 'Afrique du Sud, Albanie, Algérie, Allemagne, Andorre', 'Émirats arabes unis', 'Équateur'],
  ['en', 'Åland Islands, Albania, Algeria, American Samoa, Andorra', 'Ecuador', 'Egypt'],
] as const)('the choices are in the order of the language, %s', ([locale, first, before, after]) => {
  const names = holidayChoices(locale).map(({ name }) => name);
  expect(names.slice(0, 5).join(', ')).toBe(first);
  expect(names.indexOf(after)).toBe(names.indexOf(before) + 1);
  expect(names).toContain('Hong Kong');
  expect(
    holidayChoices(locale)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(holidayCountries());
});

describe('an author who errs reads what to write', () => {
  const rules = readFileSync('content/data/holidays.yaml', 'utf8');
  const names = readFileSync('content/data/holiday-names.yaml', 'utf8');

  test.for([
    ['years in the wrong order', 'lastYear: 2029', 'lastYear: 2020', 'lastYear: 2020 cannot stand here; write a year'],
    ['a year that is none', 'firstYear: 2024', 'firstYear: soon', 'write the year as a figure, such as 2024'],
    ['a country that is none', 'country: KR', 'country: Korea', 'use the ISO 3166 code of the country, such as FR'],
    ['a rule that is gone', 'korean 01-0-01 P3D', 'korean 01-0-02', 'corrections[2].rule: is no rule of KR'],
    ['another key', 'daysLater', 'later', 'corrections[0].later: is not a known key'],
  ])('holidays.yaml: %s', ([, from, to, message]) => {
    expect(rules).toContain(from);
    expect(() => holidayRules(rules.replace(from!, to!))).toThrow(message);
  });

  test.for([
    [
      'a name left out',
      '  Spring bank holiday: Lundi férié de printemps\n',
      '',
      'write the French name of this holiday (GB)',
    ],
    ['one language', 'en: Spring bank', 'de: Spring bank', 'cannot stand here; write the French name, or both names'],
    ['a wording without the name', '{name} (substitute day)', 'Substitute day', 'substitute: {"en":"Substitute day"'],
    ['a country that is none', '\n  AT:', '\n  Austria:', 'use the ISO 3166 code of the country, such as FR'],
  ])('holiday-names.yaml: %s', ([, from, to, message]) => {
    const text = names.replace('Early May bank holiday: ', 'Early May bank holiday: { en: Spring bank, fr: Lundi } #');
    expect(text).toContain(from);
    expect(() => publicHolidays('GB', holidayRules(), holidayNames(text.replace(from!, to!)))).toThrow(message);
  });
});
