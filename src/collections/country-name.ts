import type { Locale } from '../i18n/locale.ts';

/** The usual name where the full one is a formula, `Hong Kong SAR China`; nothing for a code that has no name. */
export function countryName(code: string, locale: Locale): string | undefined {
  const style = ['HK', 'MO'].includes(code) ? 'short' : 'long';
  const names = new Intl.DisplayNames(locale, { type: 'region', style, fallback: 'none' });
  return names.of(code)?.replaceAll("'", '’');
}
