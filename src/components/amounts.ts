import type { EntitlementValue } from '../collections/offers.ts';
import type { Target } from '../domain/facts.ts';
import { fill } from '../i18n/fill.ts';
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';

type Amount = Pick<Target, 'amount' | 'unit'>;

/** `4 h`, `30 min`, `3 jours`. */
export function amountText({ amount, unit }: Amount, locale: Locale): string {
  const [one, many] = strings[locale].site.units[unit];
  return `${amount}\u00a0${(amount === 1 ? one : many) ?? ''}`;
}

/** With the hours that count: `4 h ouvrables`, `1 h, jour et nuit`. */
export function targetText(target: Amount & Pick<Target, 'clock'>, locale: Locale): string {
  const minutes = target.clock === 'business-hours' && target.unit === 'minute';
  const [one = '', many = ''] = strings[locale].site.targets[minutes ? 'business-minutes' : target.clock];
  return fill(target.amount === 1 ? one : many, { amount: amountText(target, locale), number: target.amount });
}

/** A cell of the table of tiers: `6`, `Heures ouvrables`, `Non compris`. */
export const valueText = (value: EntitlementValue, locale: Locale): string =>
  typeof value === 'number' ? String(value) : strings[locale].compare.values[value];

const minutesIn = { minute: 1, hour: 60, day: 1440 };

/** How much sooner `after` is than `before`, in the unit of `before`; 0 where they do not differ. */
export function lessBy(before: Amount, after: Amount): Amount {
  const difference = before.amount * minutesIn[before.unit] - after.amount * minutesIn[after.unit];
  return { amount: difference / minutesIn[before.unit], unit: before.unit };
}
