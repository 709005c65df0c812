import { readFileSync } from 'node:fs';
import type { PublicHolidays } from '../domain/calendar/index.ts';
import type { Locale } from '../i18n/locale.ts';
import { holidaysSchema, type HolidayRules } from '../schemas/holidays.ts';
import { chineseHolidays } from './chinese-holidays.ts';
import { ContentError } from './content-error.ts';
import { countryName } from './country-name.ts';
import { holidayNames, nameDays } from './holiday-names.ts';
import { readYaml } from './read-yaml.ts';
import { hasRule, ruledCountries, ruledHolidays } from './ruled-holidays.ts';

const RULES = 'content/data/holidays.yaml';

/** The countries and territories whose holidays are known and which have a name in both languages: ISO 3166 codes. */
export const holidayCountries = (): string[] => ruledCountries().filter((code) => countryName(code, 'en'));

/**
 * The holidays of the whole country; those of its regions are left out.
 *
 * @param country One of `holidayCountries()`.
 * @throws {ContentError} If the rules or the names in content/data have to be put right.
 */
export function publicHolidays(country: string, rules = holidayRules(), names = holidayNames()): PublicHolidays {
  if (country === 'CN') return chineseHolidays(rules.firstYear, names);
  return {
    country,
    knownFrom: `${rules.firstYear}-01-01`,
    knownUntil: `${rules.lastYear}-12-31`,
    holidays: nameDays(country, ruledHolidays(country, rules), names),
    workdays: {},
  };
}

/** For a list to choose from, in the order of the language. */
export function holidayChoices(locale: Locale): { id: string; name: string }[] {
  const { compare } = new Intl.Collator(locale);
  return holidayCountries()
    .map((id) => ({ id, name: countryName(id, locale) ?? id }))
    .sort((a, b) => compare(a.name, b.name));
}

/** @throws {ContentError} If the file is not as its schema wants it, or corrects a rule that does not exist. */
export function holidayRules(text = readFileSync(RULES, 'utf8')): HolidayRules {
  const { data, problem } = readYaml(RULES, text, holidaysSchema);
  const gone = data.corrections.flatMap((one, i) =>
    hasRule(one)
      ? []
      : [problem(['corrections', i, 'rule'], `is no rule of ${one.country} in date-holidays; remove the correction`)],
  );
  if (gone.length > 0) throw new ContentError(gone);
  return data;
}
