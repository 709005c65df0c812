import type { Locale } from '../i18n/locale.ts';

/** The usual name where the full one is a formula, `Hong Kong SAR China`; nothing for a code that has no name. */
export function countryName(code: string, locale: Locale): string | undefined {
  const names = new Intl.DisplayNames(locale, { type: 'region', style: usualStyle(code), fallback: 'none' });
  return names.of(code)?.replaceAll("'", '’');
}

export const usualStyle = (code: string) => (['HK', 'MO'].includes(code) ? 'short' : 'long');
