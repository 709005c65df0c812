import Holidays, { type HolidaysTypes } from 'date-holidays';
import { DAY_MS, HOUR_MS } from '../domain/calendar/index.ts';
import type { HolidayRules } from '../schemas/holidays.ts';
import type { NamedDay } from './holiday-names.ts';

type Correction = HolidayRules['corrections'][number];

/** The countries for which there are rules, by ISO 3166 code. */
export const ruledCountries = (): string[] => Object.keys(new Holidays().getCountries()).sort();

export const hasRule = ({ country, rule }: Correction): boolean =>
  new Holidays(country).getRules().some((one) => (one as { rule?: string }).rule === rule);

/**
 * The days off in the whole country from the first to the last year, both inclusive, as its local days, under their
 * English name or, where there is none, the French one or the country's own. A feast of several days gives each of them.
 */
export function ruledHolidays(country: string, { firstYear, lastYear, corrections }: HolidayRules): NamedDay[] {
  const rules = new Holidays(country, { languages: ['en', 'fr'] });
  const own = corrections.filter((one) => one.country === country);
  // A feast or a substitute day may reach into the year beside its own.
  const years = Array.from({ length: lastYear - firstYear + 3 }, (_, i) => firstYear - 1 + i);
  return years
    .flatMap((year) => rules.getHolidays(year))
    .filter(({ type }) => type === 'public')
    .flatMap((holiday) => localDays(holiday, own).map((day) => ({ day, ...nameOf(holiday) })))
    .filter(({ day }) => `${firstYear}-01-01` <= day && day <= `${lastYear}-12-31`);
}

function localDays({ date, start, end, rule }: HolidaysTypes.Holiday, corrections: Correction[]): string[] {
  const first = Date.parse(date.slice(0, 10)) + daysLater(rule, corrections) * DAY_MS;
  const length = wholeDays(end.getTime() - start.getTime());
  return Array.from({ length }, (_, i) => new Date(first + i * DAY_MS).toISOString().slice(0, 10));
}

const daysLater = (rule: string, corrections: Correction[]) =>
  corrections.find((one) => one.rule === rule)?.daysLater ?? 0;

/** A clock change makes a day an hour shorter; a half day off, such as Christmas Eve in Iceland, is a working day here. */
const wholeDays = (ms: number) => Math.floor((ms + 2 * HOUR_MS) / DAY_MS);

/** The package appends to the name that the day is a substitute; Bolivia's names say so themselves. */
function nameOf({ name, substitute }: HolidaysTypes.Holiday): { name: string; substitute: boolean } {
  const bare = name.replace(/ \(substitutes\)$/, '');
  if (bare !== name) return { name: bare, substitute: true };
  return substitute ? { name: name.replace(/ \(substitute day\)$/, ''), substitute } : { name, substitute: false };
}
