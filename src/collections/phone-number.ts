import {
  getCountryCallingCode,
  isSupportedCountry,
  isValidPhoneNumber,
  parsePhoneNumberWithError,
} from 'libphonenumber-js/max';
import type { Line } from '../schemas/index.ts';

/** A number as a page shows it, formatted when the site is built: the browser never loads the formatter. */
export type PhoneNumber = {
  e164: string;
  /** `tel:+31202035138` */
  href: string;
  /** `+31 20 203 5138` */
  international: string;
  /** As it is dialled inside its country: `020 203 5138`. */
  national: string;
  /** What its country dials before it from elsewhere: `31`. */
  callingCode: string;
  /** Whether the numbering plan has it among the numbers that cost the caller nothing, or only a part. */
  freeOrShared: boolean;
};

/** `undefined` where no international form is safe to dial; `line.noE164` then says why, and `line.printed` is shown. */
export function phoneNumber({ e164 }: Pick<Line, 'e164'>): PhoneNumber | undefined {
  if (e164 === null) return undefined;
  const number = parsePhoneNumberWithError(e164);
  return {
    e164,
    href: `tel:${e164}`,
    international: number.formatInternational(),
    national: number.formatNational(),
    callingCode: number.countryCallingCode,
    freeOrShared: ['TOLL_FREE', 'SHARED_COST'].includes(number.getType() ?? ''),
  };
}

/** What is dialled before the numbers of a country from elsewhere; `undefined` where it has no numbers of its own. */
export const callingCodeOf = (country: string): string | undefined =>
  isSupportedCountry(country) ? getCountryCallingCode(country) : undefined;

/** Valid, and without the national trunk prefix, which the check alone would let pass: `+31 020 …` is `+3120…`. */
export function isPhoneNumber(e164: string): boolean {
  const number = isValidPhoneNumber(e164) ? parsePhoneNumberWithError(e164) : undefined;
  return number?.number === e164;
}
