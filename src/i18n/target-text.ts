import { fill } from './fill.ts';
import type { Strings } from './strings.ts';

export type TargetWords = Pick<Strings['site'], 'units' | 'targets'>;

type Amount = { amount: number; unit: keyof TargetWords['units'] };

type Clock = Exclude<keyof TargetWords['targets'], 'business-minutes'>;

/** `4 h`, `30 min`, `3 jours`. */
export function amountIn({ amount, unit }: Amount, { units }: Pick<TargetWords, 'units'>): string {
  const [one, many] = units[unit];
  return `${amount}\u00a0${(amount === 1 ? one : many) ?? ''}`;
}

/** With the hours that count: `4 h ouvrables`, `1 h, jour et nuit`. */
export function targetIn(target: Amount, clock: Clock, words: TargetWords): string {
  const minutes = clock === 'business-hours' && target.unit === 'minute';
  const [one = '', many = ''] = words.targets[minutes ? 'business-minutes' : clock];
  return fill(target.amount === 1 ? one : many, { amount: amountIn(target, words), number: target.amount });
}
