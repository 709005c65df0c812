import boardEn from './en/board.ts';
import calculatorEn from './en/calculator.ts';
import compareEn from './en/compare.ts';
import countryEn from './en/country.ts';
import directoryEn from './en/directory.ts';
import examplesEn from './en/examples.ts';
import homeEn from './en/home.ts';
import hoursEn from './en/hours.ts';
import mailEn from './en/mail.ts';
import policyEn from './en/policy.ts';
import prepareEn from './en/prepare.ts';
import referenceEn from './en/reference.ts';
import registerEn from './en/register.ts';
import searchEn from './en/search.ts';
import siteEn from './en/site.ts';
import sourcesEn from './en/sources.ts';
import boardFr from './fr/board.ts';
import calculatorFr from './fr/calculator.ts';
import compareFr from './fr/compare.ts';
import countryFr from './fr/country.ts';
import directoryFr from './fr/directory.ts';
import examplesFr from './fr/examples.ts';
import homeFr from './fr/home.ts';
import hoursFr from './fr/hours.ts';
import mailFr from './fr/mail.ts';
import policyFr from './fr/policy.ts';
import prepareFr from './fr/prepare.ts';
import referenceFr from './fr/reference.ts';
import registerFr from './fr/register.ts';
import searchFr from './fr/search.ts';
import siteFr from './fr/site.ts';
import sourcesFr from './fr/sources.ts';
import type { Locale } from './locale.ts';

/** English is the type of every other language: a missing or extra key in French does not compile. */
const en = {
  board: boardEn,
  calculator: calculatorEn,
  compare: compareEn,
  country: countryEn,
  directory: directoryEn,
  examples: examplesEn,
  home: homeEn,
  hours: hoursEn,
  mail: mailEn,
  policy: policyEn,
  prepare: prepareEn,
  reference: referenceEn,
  register: registerEn,
  search: searchEn,
  site: siteEn,
  sources: sourcesEn,
};

export type Strings = typeof en;

const fr: Strings = {
  board: boardFr,
  calculator: calculatorFr,
  compare: compareFr,
  country: countryFr,
  directory: directoryFr,
  examples: examplesFr,
  home: homeFr,
  hours: hoursFr,
  mail: mailFr,
  policy: policyFr,
  prepare: prepareFr,
  reference: referenceFr,
  register: registerFr,
  search: searchFr,
  site: siteFr,
  sources: sourcesFr,
};

/** Plain data, grouped by the part that shows it, so that an island receives only its own group and language. */
export const strings: Record<Locale, Strings> = { en, fr };
