import type { Bilingual } from '../facts.ts';

/** The public holidays of a country. All days are local, `YYYY-MM-DD`. */
export type PublicHolidays = {
  /** ISO 3166-1 alpha-2, such as `FR`. */
  country: string;
  /** The first and the last day, both inclusive, between which they are known. */
  knownFrom: string;
  knownUntil: string;
  holidays: Record<string, Bilingual>;
  /** Days off of the week that are worked to make up for a holiday. */
  workdays: Record<string, Bilingual>;
};
