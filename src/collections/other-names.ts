import { readFileSync } from 'node:fs';
import { locales } from '../i18n/locale.ts';
import { placesSchema, type Places } from '../schemas/places.ts';
import { ContentError } from './content-error.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml-file.ts';

const PLACES = 'content/data/places.yaml';

let known: Places['countries'] | undefined;

/** What a country is called besides its own name, in both languages: `Turkey`, `Holland`, `Hollande`. */
export function otherNames(code: string): string[] {
  known ??= readCountries();
  const names = known[code] ?? [];
  return [...new Set(names.flatMap((name) => (typeof name === 'string' ? name : locales.map((it) => name[it]))))];
}

function readCountries(): Places['countries'] {
  const { data, problems } = validate(placesSchema, parseYaml(PLACES, readFileSync(PLACES, 'utf8')));
  if (!data) throw new ContentError(problems);
  return data.countries;
}
