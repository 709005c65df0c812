import type { Locale } from '../i18n/locale.ts';

/** An address of the data in the reader’s language, where there is one for each. */
export const addressIn = <T extends string | undefined>(address: T | Record<Locale, string>, locale: Locale) =>
  typeof address === 'object' ? address[locale] : address;
