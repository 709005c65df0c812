import announced from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import type { PublicHolidays } from '../domain/calendar/index.ts';
import { nameDays, within, type NamedDay, type NamesFile } from './holiday-names.ts';

/** By day. */
type Announced = { holidays: Record<string, string>; workdays: Record<string, string> };

/**
 * China's days off and make-up working days, as its State Council announces them in autumn for the whole next year:
 * known until the end of the last year for which National Day, in October, was announced.
 */
export function chineseHolidays(firstYear: number, names: NamesFile, data: Announced = announced): PublicHolidays {
  const nationalDays = Object.keys(data.holidays).filter((day) => day.slice(5, 7) === '10');
  const years = nationalDays.map((day) => Number(day.slice(0, 4)));
  const from = `${Math.max(firstYear, Math.min(...years))}-01-01`;
  const until = `${Math.max(...years)}-12-31`;
  const known = (days: Record<string, string>) => namedDays(days).filter(({ day }) => from <= day && day <= until);
  const workdays = Object.entries(nameDays('CN', known(data.workdays), names));
  return {
    country: 'CN',
    knownFrom: from,
    knownUntil: until,
    holidays: nameDays('CN', known(data.holidays), names),
    workdays: Object.fromEntries(workdays.map(([day, name]) => [day, within(names.data.workday, name)])),
  };
}

/** The package writes `Spring Festival,春节,4`: the English and the Chinese name, and how many days are statutory. */
const namedDays = (days: Record<string, string>): NamedDay[] =>
  Object.entries(days).map(([day, text]) => ({ day, name: text.split(',')[0] ?? text, substitute: false }));
