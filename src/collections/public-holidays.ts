import { readFileSync } from 'node:fs';
import chinese from 'chinese-days';
import Holidays, { type HolidaysTypes } from 'date-holidays';
import { DAY_MS, type PublicHolidays } from '../domain/calendar/index.ts';
import type { Bilingual } from '../domain/facts.ts';
import { locales, type Locale } from '../i18n/locale.ts';
import { holidaysSchema, type HolidayNames } from '../schemas/holidays.ts';
import { ContentError } from './content-error.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml-file.ts';

const FILE = 'content/data/holidays.yaml';

/**
 * What the site says of public holidays.
 *
 * @throws {ContentError} If the file is not as its schema wants it.
 */
export function holidayNames(text = readFileSync(FILE, 'utf8')): HolidayNames {
  const file = parseYaml(FILE, text);
  const { data, problems } =
    file.errors.length > 0 ? { problems: file.errors } : validate<HolidayNames>(holidaysSchema, file);
  if (!data) throw new ContentError(problems);
  return data;
}

/** The countries to choose from, by their names in a language. */
export function holidayChoices(locale: Locale): { id: string; name: string }[] {
  const region = new Intl.DisplayNames(locale, { type: 'region' });
  const { compare } = new Intl.Collator(locale);
  return holidayNames()
    .countries.map((id) => ({ id, name: region.of(id) ?? id }))
    .sort((a, b) => compare(a.name, b.name));
}

/**
 * The national public holidays of a country, by its local days. Those of China are the announced ones, with the days that
 * are worked instead; those of the others follow the rules of each holiday, substitutes included.
 *
 * @throws {ContentError} If a holiday lacks a name in one of the languages.
 */
export function publicHolidays(country: string, names = holidayNames()): PublicHolidays {
  return country === 'CN' ? ofChina(names) : byRule(country, names);
}

function byRule(country: string, names: HolidayNames): PublicHolidays {
  const { firstYear, lastYear } = names;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
  const days = years.flatMap((year) => yearOf(country, year, names)).sort(([a], [b]) => (a < b ? -1 : 1));
  return { country, ...knownIn(firstYear, lastYear), holidays: Object.fromEntries(days), workdays: {} };
}

const knownIn = (first: number, last: number) => ({ knownFrom: `${first}-01-01`, knownUntil: `${last}-12-31` });

type Named = [day: string, name: Bilingual];

function yearOf(country: string, year: number, names: HolidayNames): Named[] {
  const [own, ...byLanguage] = ['none', ...locales].map((language) => holidaysIn(country, year, language));
  return (own ?? []).flatMap((holiday, i) => {
    const written = Object.fromEntries(locales.map((locale, j) => [locale, byLanguage[j]?.[i]?.name ?? '']));
    const name = nameOf(country, holiday, written, names);
    return daysOf(holiday).map((day): Named => [day, name]);
  });
}

/** In a language that the package does not know, it gives the names in the country’s own. */
function holidaysIn(country: string, year: number, language: string): HolidaysTypes.Holiday[] {
  const found = new Holidays(country, { languages: [language] }).getHolidays(year);
  return found.filter(({ type }) => type === 'public');
}

/** `date` is the local day; a holiday of several days begins on it. */
function daysOf({ date, start, end }: HolidaysTypes.Holiday): string[] {
  const first = Date.parse(date.slice(0, 10));
  const count = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY_MS));
  return Array.from({ length: count }, (_, i) => new Date(first + i * DAY_MS).toISOString().slice(0, 10));
}

const substitute: Bilingual = { en: ' (substitute day)', fr: ' (jour de remplacement)' };

function nameOf(
  country: string,
  holiday: HolidaysTypes.Holiday,
  written: Record<string, string>,
  names: HolidayNames,
): Bilingual {
  const plain = (name = '') => plainName(name, holiday.substitute);
  const [own, en, fr] = [plain(holiday.name), plain(written['en']), plain(written['fr'])];
  const ours = names.named[own] ?? names.named[fr];
  const speaks = (language: string) => new Holidays(country).getLanguages()[0]?.split('-')[0] === language;
  const inEnglish = en !== own || speaks('en') || own in names.french;
  const english = ours?.en ?? (inEnglish ? en : undefined);
  const inFrench = fr !== own || speaks('fr');
  const french = ours?.fr ?? (inFrench ? (names.written[fr] ?? fr) : names.french[english ?? own]);
  if (!english || !french) throw new ContentError([nameless(country, own, english)]);
  const ending = holiday.substitute ? substitute : { en: '', fr: '' };
  return { en: english + ending.en, fr: capital(french) + ending.fr };
}

function nameless(country: string, own: string, english: string | undefined) {
  const field = english ? `french.${english}` : `named.${own}`;
  return { file: FILE, field, message: `is missing; ${country} has this holiday: write its name in both languages` };
}

/** Without the package’s own word for a substitute, in whatever language, and with typographic apostrophes. */
const plainName = (name: string, isSubstitute = false) =>
  (isSubstitute ? name.replace(/ ?[(（][^)）]*[)）]$/, '') : name).replaceAll("'", '’');

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Days that the State Council announced, up to the last year for which the package has any. */
function ofChina({ firstYear, lastYear, china }: HolidayNames): PublicHolidays {
  const isKnown = (year: number) => chinese.getHolidaysInRange(`${year}-01-01`, `${year}-12-31`, false).length > 0;
  let last = firstYear;
  while (last < lastYear && isKnown(last + 1)) last++;
  const holidays: [string, Bilingual][] = [];
  const workdays: [string, Bilingual][] = [];
  for (let at = Date.UTC(firstYear, 0); at < Date.UTC(last + 1, 0); at += DAY_MS) {
    const day = new Date(at).toISOString().slice(0, 10);
    const { work, name } = chinese.getDayDetail(day);
    // An announced day is called `National Day,国庆节,3`; any other has the name of its weekday.
    const [, own] = name.split(',');
    const named = own === undefined ? undefined : china[own];
    if (named) (work ? workdays : holidays).push([day, named]);
    else if (own) throw new ContentError([nameless('CN', own, undefined)]);
  }
  return {
    country: 'CN',
    ...knownIn(firstYear, last),
    holidays: Object.fromEntries(holidays),
    workdays: Object.fromEntries(workdays),
  };
}
