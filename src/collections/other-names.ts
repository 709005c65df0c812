import { readFileSync } from 'node:fs';
import { locales } from '../i18n/locale.ts';
import { placesSchema, type Places } from '../schemas/places.ts';
import { readYaml } from './read-yaml.ts';

/** What a reader may call places besides their own names. */
export const PLACES = 'content/data/places.yaml';

let known: Places['countries'] | undefined;

/** What a country is called besides its own name, in both languages: `Turkey`, `Holland`, `Hollande`. */
export function otherNames(code: string): string[] {
  known ??= readYaml(PLACES, readFileSync(PLACES, 'utf8'), placesSchema).data.countries;
  const names = known[code] ?? [];
  return [...new Set(names.flatMap((name) => (typeof name === 'string' ? name : locales.map((it) => name[it]))))];
}
