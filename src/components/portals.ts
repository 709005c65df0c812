import type { Offer } from '../collections/offers.ts';
import type { Locale } from '../i18n/locale.ts';
import { addressIn } from './address-in.ts';

/** Where cases are opened today, as far as a source gives the address. */
export const portalsOf = ({ provider }: Pick<Offer, 'provider'>, locale: Locale): { name: string; url: string }[] =>
  provider.channels
    .filter(({ kind, current }) => kind === 'portal' && current !== false)
    .flatMap(({ name, url }) => (url && url !== 'unsaid' ? [{ name: name[locale], url: addressIn(url, locale) }] : []));
