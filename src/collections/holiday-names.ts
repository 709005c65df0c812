import { readFileSync } from 'node:fs';
import type { Bilingual } from '../domain/facts.ts';
import { fill } from '../i18n/fill.ts';
import { holidayNamesSchema, type HolidayNames } from '../schemas/holidays.ts';
import { ContentError } from './content-error.ts';
import { readYaml, type ReadFile } from './read-yaml.ts';

const NAMES = 'content/data/holiday-names.yaml';

export type NamesFile = ReadFile<HolidayNames>;

/** A day as a package knows it, before it has a name in both languages. */
export type NamedDay = { day: string; name: string; substitute: boolean };

let last: { text: string; file: NamesFile } | undefined;

/**
 * The names of all holidays. The file is long and wanted once for each country, so it is parsed only when it changed.
 *
 * @throws {ContentError} If it is not as its schema wants it.
 */
export function holidayNames(text = readFileSync(NAMES, 'utf8')): NamesFile {
  if (last?.text !== text) last = { text, file: readYaml(NAMES, text, holidayNamesSchema) };
  return last.file;
}

/**
 * The holidays of a country by day, in the order of the days; two that fall on one day share it.
 *
 * @throws {ContentError} Listing each name that the file does not translate.
 */
export function nameDays(country: string, days: readonly NamedDay[], file: NamesFile): Record<string, Bilingual> {
  const missing = new Set(days.map(({ name }) => tidy(name)).filter((name) => !translation(country, name, file.data)));
  if (missing.size > 0) throw new ContentError([...missing].map((name) => untranslated(country, name, file)));
  const byDay = Map.groupBy(days, ({ day }) => day);
  const sorted = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([day, same]) => [day, together(country, same, file.data)]));
}

/** `Labour Day` in both languages. */
function translation(country: string, name: string, { names, countries }: HolidayNames): Bilingual | undefined {
  const found = countries[country]?.[name] ?? names[name];
  return typeof found === 'string' ? { en: name, fr: found } : found;
}

function together(country: string, days: NamedDay[], table: HolidayNames): Bilingual {
  const plain = days.filter(({ substitute }) => !substitute).map(({ name }) => name);
  const names = days
    .filter(({ name, substitute }) => !substitute || !plain.includes(name))
    .flatMap(({ name, substitute }) => {
      const both = translation(country, tidy(name), table);
      return both ? [substitute ? within(table.substitute, both) : both] : [];
    });
  return { en: list('en', names), fr: list('fr', names) };
}

/** The name in a wording such as `{name} (substitute day)`. */
export const within = (wording: Bilingual, { en, fr }: Bilingual): Bilingual => ({
  en: fill(wording.en, { name: en }),
  fr: fill(wording.fr, { name: fr }),
});

const list = (locale: keyof Bilingual, names: Bilingual[]) =>
  new Intl.ListFormat(locale).format(new Set(names.map((name) => name[locale])));

const tidy = (name: string) => name.replaceAll("'", '’');

const untranslated = (country: string, name: string, file: NamesFile) =>
  file.problem(['names', name], `is missing; write the French name of this holiday (${country}), or { en, fr }`);
