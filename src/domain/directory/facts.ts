import type { Bilingual, Unsaid, WeekdayName } from '../facts.ts';

/** The clock of a zone: from each instant on, local time minus UTC; both in milliseconds, ascending. */
export type ClockChanges = [fromAt: number, offsetMs: number][];

/** What a page must carry so that a browser can tell who answers: no library of time zones is needed there. */
export type Clocks = {
  /** Under the name of an IANA zone. */
  changes: Record<string, ClockChanges>;
  /** Epoch milliseconds up to which they are known, exclusive. */
  untilAt: number;
};

/**
 * Hours of a week, half-open, on a local clock; a closing time at or before its opening is on the next day.
 *
 * One zone where the source names it or where the country has but one clock, else one for each clock that may be meant.
 */
export type WeeklyHours = {
  days: WeekdayName[];
  opens: string;
  closes: string;
  zones: string[];
  /** Local dates on which it is closed all day, where the source says so: `YYYY-MM-DD`. */
  holidays?: string[];
};

export type ServiceHours = 'always' | Unsaid | WeeklyHours;

export type ServiceKind = 'technical' | 'billing' | 'pre-sales';

/** When one service answers in one language. */
export type ServiceFacts = {
  service: ServiceKind;
  /** A BCP 47 tag, or `unsaid`. */
  language: string;
  /** Where its hours stand in `patterns`. */
  hours: number;
  /** The plan or the severity to which the hours are confined. */
  only?: Bilingual;
  /** When it is closed besides, in words. */
  closed?: Bilingual;
};

export type LineFacts = {
  id: string;
  product: string;
  purpose: 'support' | 'p1-notification';
  printed: Bilingual;
  /** E.164; none where no form is safe to dial. */
  tel?: string;
  /** The key to press for the product. */
  menu?: number;
  alternative?: true;
  /** For whom it is. */
  audience?: Bilingual;
  /** Spoken on this very line, where the source says it of the line. */
  languages?: string[];
};

export type PlaceOffer = { offer: string; lines: LineFacts[]; services: ServiceFacts[] };

export type PlaceFacts = {
  /** The name of its files: `fr`, `bq-saba`. */
  id: string;
  name: Bilingual;
  /** ISO 3166-1 alpha-2. */
  code: string;
  /** Its time zones, by which a device may be known to be there. */
  zones: string[];
  offers: PlaceOffer[];
};

/** All that `/directory.json` holds: the same for both languages, without offers that have ended. */
export type DirectoryFacts = { clocks: Clocks; patterns: ServiceHours[]; places: PlaceFacts[] };
