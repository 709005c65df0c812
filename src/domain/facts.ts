/**
 * The facts that the rules reason about, as they come out of `content/data/`.
 *
 * What a source does not say is the word `unsaid`, never a missing key and never a likely value.
 */

/** A text in both languages of the site. */
export type Bilingual = { en: string; fr: string };

export type Unsaid = 'unsaid';

/** Which hours count towards a target, in the words of the sources. */
export type ClockId = '24x7' | '24x5' | 'business-hours' | 'business-days';

/** A target for the first response, never for a resolution. */
export type Target = {
  tier: string;
  severity: string;
  amount: number;
  unit: 'minute' | 'hour' | 'day';
  clock: ClockId;
  /** The clock that another reading of the conflict gives. */
  otherClock?: ClockId | undefined;
  /** The register entry, where sources contradict each other on this target. */
  conflict?: string | undefined;
  source: string;
};

export type Severity = {
  /** As the vendor writes it: P1, P2 … */
  id: string;
  name: Bilingual;
  label: string;
  description: Bilingual;
  source: string;
};

export type Tier = {
  id: string;
  name: Bilingual;
  family: 'tiers' | 'success-plans';
  paid: boolean | Unsaid;
  summary: Bilingual;
  source: string;
};

export type WeekdayName = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** A support region. `opens` and `closes` are local clock times, `HH:mm`, in a zone that the source may leave unsaid. */
export type Region = {
  id: string;
  name: Bilingual;
  opens: string;
  closes: string;
  timeZone: string | Unsaid;
  days: WeekdayName[] | Unsaid;
  /** Which days count as business days, where those are not simply `days`. */
  businessDays?: WeekdayName[] | Unsaid | undefined;
  holidays: string[] | Unsaid;
  languages: string[];
  footnotes: string[];
  conflict?: string | undefined;
  /** What another source gives; the register entry is `conflict`. Its days are those of the region, unless it names some. */
  otherHours?: OtherHours[] | undefined;
  /** Ours, not the source's: what a reader may take the unsaid parts to be. The first zone is proposed first. */
  readings: { timeZones: string[]; days: WeekdayName[] };
  source: string;
};

export type OtherHours = { opens: string; closes: string; days?: WeekdayName[] | undefined; source: string };

/** Something that only the reader knows and on which a target depends. */
export type Question = {
  id: string;
  text: Bilingual;
  /** Asked for these severities only; for all where the list is missing. */
  severities?: string[] | undefined;
  /** The first is proposed first. */
  choices: { id: string; name: Bilingual }[];
  source: string;
};

/** What a case is about, in the order in which a reader chooses. */
export const situations = ['problem', 'outage', 'question', 'billing', 'escalation'] as const;

export type Situation = (typeof situations)[number];

/** How a case leaves. */
export const ways = ['e-mail', 'portal', 'phone'] as const;

export type Way = (typeof ways)[number];

/** One entry in a row of a field that repeats. */
export type IntakePart = { id: string; label: Bilingual; kind: 'line' | 'url' };

/** One thing that support asks for. */
export type IntakeField = {
  id: string;
  situations: Situation[];
  /** Only for these products, for these severities or by this way; for all of them where the key is missing. */
  products?: string[] | undefined;
  severities?: string[] | undefined;
  channel?: Way | undefined;
  label: Bilingual;
  /** A `list` holds as many rows as reality has; a `check` is ticked, and may name people in rows. */
  kind: 'line' | 'text' | 'url' | 'moment' | 'severity' | 'check' | 'list';
  /** What a row consists of; a `list` has them. */
  parts?: IntakePart[] | undefined;
  /** The order of the rows counts: they are numbered, and each of their parts has a line. */
  numbered?: true | undefined;
  required: 'yes' | 'expected' | 'optional';
  /** Ours: how much a missing answer slows support down, 1 to 5; the gaps are listed by it. */
  weight: number;
  /** As what it also stands in the subject of the message. */
  inSubject?: 'case-number' | 'company' | 'summary' | undefined;
  url?: string | undefined;
  /** No source asks for it: it is our advice. */
  ours?: true | undefined;
};

/** Where a case goes by e-mail. No row for a product means that no source gives an address. */
export type Recipient = {
  situation: Situation;
  products?: string[] | undefined;
  address: string;
  /** The address as printed, where its capitals differ. */
  display?: string | undefined;
};
