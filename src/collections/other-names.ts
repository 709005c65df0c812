import { readFileSync } from 'node:fs';
import { locales } from '../i18n/locale.ts';
import { placesSchema, type Places } from '../schemas/places.ts';
import { usualStyle } from './country-name.ts';
import { readYaml } from './read-yaml.ts';

/** What a reader may call places besides their own names. */
export const PLACES = 'content/data/places.yaml';

let read: Places | undefined;

const places = () => (read ??= readYaml(PLACES, readFileSync(PLACES, 'utf8'), placesSchema).data);

/** What a country is called besides its own name, in both languages: `Turkey`, `Holland`, `Hollande`. */
export function otherNames(code: string): string[] {
  const names = places().countries[code] ?? [];
  return [...new Set(names.flatMap((name) => (typeof name === 'string' ? name : locales.map((it) => name[it]))))];
}

/** What a country is called in English and in French, in full and in short, and in the languages of those who live there. */
export function ownNames(code: string): string[] {
  const likely = new Intl.Locale(`und-${code}`).maximize();
  const theirs = [likely.toString(), ...(places().languages[code] ?? [])];
  return [
    ...locales.flatMap((locale) => [nameIn(locale, 'long', code), nameIn(locale, 'short', code)].flat()),
    ...theirs.flatMap((language) => nameIn(language, usualStyle(code), code)),
  ];
}

/** None in a language that this Node does not know. */
function nameIn(language: string, style: 'long' | 'short', code: string): string[] {
  const names = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' });
  const known = new Intl.Locale(names.resolvedOptions().locale).language === new Intl.Locale(language).language;
  return known ? [names.of(code) ?? []].flat() : [];
}
