import { fill } from '../../i18n/fill.ts';
import { zoneCity } from '../../i18n/zones.ts';
import type { DueAnswer } from './model.ts';
import { isKnown } from './notes.ts';
import { daysInWords, type Words } from './words.ts';

/** On which reading of the hours, the days and the holidays an answer rests, in one line. */
export function assumed({ applied, reading, region, filedAt, dueAt }: DueAnswer, words: Words): string {
  const { assumes } = words.labels;
  if (applied.clock === '24x7') return assumes.always;
  const { holidays, timeZone } = reading;
  const values = { city: zoneCity(timeZone, words.locale), days: daysInWords(reading.days, words) };
  const said = region.timeZone === 'unsaid' ? assumes.hours : assumes.said;
  const hours = fill(applied.clock === '24x5' ? assumes['24x5'] : said, values);
  if (region.holidays !== 'unsaid') return hours;
  if (!holidays) return `${hours} ${assumes.noHolidays}`;
  const known = [filedAt, dueAt].every((at) => isKnown(holidays, at, timeZone));
  return `${hours} ${known ? assumes.holidays : assumes.holidaysUnknown}`;
}
