import { isLocale, type Locale } from '../i18n/locale.ts';

/** The language of the page on which a component stands: MDX places components without telling them. */
export function localeOf({ params }: { params: Record<string, string | undefined> }): Locale {
  const { locale } = params;
  if (isLocale(locale)) return locale;
  throw new Error(`no language in the address: the page has the parameter locale = "${String(locale)}".`);
}
