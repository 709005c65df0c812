import { iso31661Alpha2ToAlpha3 } from 'iso-3166';
import { Metadata } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/max/metadata';

/** `FR` and `FRA`; the first alone where a place has no code of three letters. */
export const isoCodes = (code: string): string[] => [code, iso31661Alpha2ToAlpha3[code] ?? []].flat();

/** How a country is dialled from another; `main` where a code shared by several is foremost its own, as +1 is of US. */
export type DiallingCodes = { codes: string[]; main: boolean };

/** `33`; in North America with the area, where a country has its own: `1246`. None for a place without telephones. */
export function diallingCodes(code: string): DiallingCodes {
  const [shared, users = []] = Object.entries(metadata.country_calling_codes).find(([, it]) => isIn(it, code)) ?? [];
  if (shared === undefined) return { codes: [], main: false };
  const areas = shared === '1' ? areasOf(code) : [];
  return { codes: areas.length > 0 ? areas.map((area) => shared + area) : [shared], main: users[0] === code };
}

const isIn = (codes: readonly string[], code: string) => codes.includes(code);

/** libphonenumber has a pattern for those of small countries, and none for the United States and Canada. */
function areasOf(code: string): string[] {
  const plan = new Metadata(metadata);
  plan.selectNumberingPlan(code as Parameters<typeof plan.selectNumberingPlan>[0]);
  const pattern = plan.numberingPlan?.leadingDigits();
  const areas = Array.from({ length: 800 }, (_, i) => String(200 + i));
  return pattern ? areas.filter((area) => new RegExp(`^(?:${pattern})$`).test(area)) : [];
}
