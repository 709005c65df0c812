import type { Line } from '../collections/offers.ts';
import { fill } from '../i18n/fill.ts';
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';

/** What is said of a number, without a full stop; what no source says of it stands apart. */
export function lineWords(line: Line, locale: Locale): string[] {
  const { country } = strings[locale];
  return [
    line.alternative && country.alternative,
    line.audience && fill(country.audience, { audience: line.audience[locale] }),
    line.menu !== undefined && fill(country.press, { keys: line.menu }),
    line.alsoPrinted && fill(country.alsoPrinted, { number: line.alsoPrinted[locale] }),
    line.charge && country.charge[line.charge],
    line.noE164?.[locale],
    line.basisNote?.[locale],
    line.hoursNote?.[locale],
  ]
    .filter((it) => typeof it === 'string')
    .map((it) => it.replace(/\.$/, ''));
}

/** A question about a number that data answers with yes, no or not at all. */
export const answerTo = (answer: boolean | 'unsaid') =>
  answer === 'unsaid' ? 'unsaid' : (String(answer) as 'true' | 'false');
