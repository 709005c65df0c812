/** The languages of the site; the first is the default. */
export const locales = ['fr', 'en'] as const;

export type Locale = (typeof locales)[number];

export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale);

export const otherLocale = (locale: Locale): Locale => (locale === 'fr' ? 'en' : 'fr');
