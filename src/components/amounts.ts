import type { EntitlementValue } from '../collections/offers.ts';
import type { Target, Unsaid } from '../domain/facts.ts';
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import { amountIn, targetIn } from '../i18n/target-text.ts';

type Amount = Pick<Target, 'amount' | 'unit'>;

/** `4 h`, `30 min`, `3 jours`. */
export const amountText = (amount: Amount, locale: Locale): string => amountIn(amount, strings[locale].site);

/** With the hours that count: `4 h ouvrables`, `1 h, jour et nuit`. */
export const targetText = (target: Amount & Pick<Target, 'clock'>, locale: Locale): string =>
  targetIn(target, target.clock, strings[locale].site);

/** A cell of the table of tiers: `6`, `Heures ouvrables`, `Non compris`, `non dit`. */
export function valueText(value: EntitlementValue | Unsaid, locale: Locale): string {
  if (value === 'unsaid') return strings[locale].site.unsaid;
  return typeof value === 'number' ? String(value) : strings[locale].compare.values[value];
}

const minutesIn = { minute: 1, hour: 60, day: 1440 };

/** How much sooner `after` is than `before`, in the unit of `before`; 0 where they do not differ. */
export function lessBy(before: Amount, after: Amount): Amount {
  const difference = before.amount * minutesIn[before.unit] - after.amount * minutesIn[after.unit];
  return { amount: difference / minutesIn[before.unit], unit: before.unit };
}
