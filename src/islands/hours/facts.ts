import type { Clocks, ServiceHours, ServiceKind } from '../../domain/directory/index.ts';
import type { Bilingual } from '../../domain/facts.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { WeekWords } from '../../i18n/week-text.ts';
import type { Row } from '../board/model.ts';
import type { ZoneWords } from '../zone/words.ts';

/** One offer of today, in the language of the page. */
export type OfferFacts = {
  id: string;
  name: string;
  vendor: string;
  /** What holds for all its rows. */
  aside: string[];
  /** To what is remarked on all of them. */
  links: NonNullable<Row['links']>;
  /** Its regions, or the services of the one country that it has; none where the reader chooses a country. */
  rows: Row[];
};

/** Somebody who answers in one language. */
export type Voice = {
  offer: string;
  service: ServiceKind;
  /** A BCP 47 tag, or `unsaid`. */
  language: string;
  hours: ServiceHours;
  /** The plan or the severity to which it is confined. */
  only?: Bilingual;
  /** Where they answer for, in the language of the page. */
  name: string;
  /** The page of the country. */
  href?: string;
};

export type HoursFacts = {
  offers: OfferFacts[];
  /** Of the rows above. */
  clocks: Clocks;
  /** Those who answer for a region; those of countries are in the directory. */
  voices: Voice[];
  /** Every language that somebody speaks for an offer of today, by name. */
  languages: { tag: string; name: string }[];
  /** Those of technical help, in the order of the list, and `unsaid` if there is such a one. */
  technical: string[];
  /** The days that may be chosen, both inclusive: `YYYY-MM-DD`. */
  days: { first: string; last: string };
};

export type Labels = Pick<Strings['hours'], 'ask' | 'clocks' | 'place' | 'world'> & {
  board: Strings['board'];
  country: Pick<Strings['country'], 'services' | 'closed'> & {
    /** Where no language is said, and where no hours are. */
    language: string;
    hours: string;
  };
  week: WeekWords;
  zone: ZoneWords['labels'];
};
