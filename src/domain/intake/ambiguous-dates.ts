import type { Place } from './place.ts';
import { isQuoted, surroundings } from './surroundings.ts';

/** In figures, the day and the month in either order; with points only those write it who put the day first. */
const figures =
  /(?<![\p{L}\p{N}_=/.:@#+-])(?<a>\d{1,2})(?<sign>[/-])(?<b>\d{1,2})(?:\k<sign>(?<year>\d{4}|\d{2}))?(?![\p{L}\p{N}_/%]|[.,:-]\d|-\p{L})/gu;

/** Before a day without its year; without such a word it may be a fraction, a score or a page. */
const dated =
  /(?:^|(?<!\p{L})(?:on|since|from|until|till|before|after|due|dated?|between|le|du|au|depuis|dès|date|daté|avant|après|jusqu['’]au|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day),?)[\s\u00a0]*[:(]?\s?$/iu;

const notDated = /^[\s\u00a0]*(?:of|de|des|du|d['’]|users|sites|nodes|pages)(?!\p{L})/iu;
const fractions = new Set(['1/2', '1/3', '2/3', '1/4', '3/4', '1/5', '1/10']);
const ports = /(?:port|interface|slot|module|vlan|eth\d?|step|étape|page|try|essai|score|note|version|v)\s?$/iu;

/** Dates such as 9/8 that are one day in Paris and another in New York; not where another date shows the order. */
export function ambiguousDates(text: string): Place[] {
  const dates = [...text.matchAll(figures)].map(({ 0: found, index, groups = {} }) => ({
    start: index,
    end: index + found.length,
    ...{ found, a: Number(groups['a']), b: Number(groups['b']), sign: groups['sign'], year: groups['year'] },
  }));
  const shown = dates.some(({ a, b, year }) => year !== undefined && isDay(a, b) !== isDay(b, a));
  if (shown) return [];
  return dates
    .filter(({ a, b }) => a !== b && isDay(a, b) && isDay(b, a))
    .filter((date) => !isQuoted(text, date) && looksLikeDay(text, date))
    .map(({ start, end }) => ({ start, end }));
}

const isDay = (day: number, month: number) => day >= 1 && day <= 31 && month >= 1 && month <= 12;

function looksLikeDay(
  text: string,
  date: Place & { found: string; sign: string | undefined; year: string | undefined },
) {
  const [before, after] = surroundings(text, date, 24);
  if (ports.test(before)) return false;
  if (date.year !== undefined) return date.year.length === 4 || date.sign === '/';
  if (date.sign !== '/' || fractions.has(date.found) || notDated.test(after)) return false;
  return dated.test(before) && !(before.trim() === '' && /^\s*\p{Ll}/u.test(after));
}
