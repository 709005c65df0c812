import { fill } from '../../i18n/fill.ts';

/** A count with its noun, out of the forms for one and for many. */
export const counted = ([one = '', many = '']: string[], count: number): string =>
  fill(count === 1 ? one : many, { count });
