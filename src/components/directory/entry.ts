import type { Country, Line, Offer } from '../../collections/offers.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import { strings } from '../../i18n/strings.ts';
import { find } from '../offer.ts';

/** The product of a line, and that it is for alerts. */
export function productOf({ provider }: Offer, { product, purpose }: Line, locale: Locale): string {
  const { short } = find(provider.products, product, 'product');
  return purpose === 'p1-notification' ? fill(strings[locale].country.products[purpose], { product: short }) : short;
}

/** What the caller does once the line answers, in order. */
export function stepsOf({ onceAnswered }: Country, locale: Locale): string[] {
  const { answered } = strings[locale].country;
  const { menu: keys = [], code, dial } = onceAnswered ?? {};
  return [
    ...(keys.length > 0 ? [fill(answered[keys.length > 1 ? 'menu' : 'key'], { keys: keys.join(', ') })] : []),
    ...(code ? [fill(answered.code, { code })] : []),
    ...(dial ? [fill(answered.dial, { dial })] : []),
  ];
}

/** What a call costs by the page of the country, as far as that is said: `undefined` where there is nobody to call. */
export function chargesOf({ charges, lines }: Country, locale: Locale) {
  if (!charges || lines.length === 0) return undefined;
  const { charges: words, unsaid } = strings[locale].country;
  if (charges.said === 'unsaid') return { said: words.unsaid, unsaid: unsaid.cost };
  return { said: [words[charges.said], ...(charges.after ? [words.after] : [])].join(' ') };
}

/** Where all of it was read. */
export const sourcesOf = ({ provider }: Offer, country: Country): string[] =>
  [
    country.source,
    country.alsoSource,
    ...country.lines.flatMap((it) => [it.source, it.alsoSource]),
    country.lines.length > 0 ? provider.newerNumbers?.source : undefined,
  ].filter((id) => id !== undefined);
