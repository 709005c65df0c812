import type { Held } from '../../domain/entitlement/index.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { Choice, OfferFacts } from '../calculator/facts.ts';

/** Without the words about waits and about needs, which come after the page. */
export type Labels = Omit<Strings['compare']['tools'], 'waits' | 'fit'>;

export type FitLabels = Pick<Strings['compare']['tools'], 'fit'>;

/** What the tools of the page know, every text in the language of the page. */
export type CompareFacts = {
  /** The calendar year whose hours are counted. */
  year: number;
  /** The region with which the page begins. */
  region: string;
  table: TableFacts;
  /** The sources of the table, and when they were compared. */
  said: string;
  needs: NeedAnswers[];
  /** The offers that publish targets, for their waits; the one of the table comes first. */
  offers: WaitOffer[];
};

/** The table of tiers as texts, to be taken out. */
export type TableFacts = {
  offer: string;
  /** What a cell reads where a source leaves it unsaid. */
  unsaid: string;
  /** All that has a column, in their order; the first two always show. */
  tiers: (Choice & { price: string })[];
  groups: { name: string; rows: TableRow[] }[];
  /** What the numbers in `notes` stand for, from 1. */
  notes: string[];
};

export type TableRow = {
  name: string;
  /**
   * One for each tier; cells that say the same are the same text. A tier whose page has no such row has an empty one:
   * a row shows only where a tier that is shown says something.
   */
  cells: string[];
  /** The number of the note at each cell, 0 where there is none; no numbers at all in a row without notes. */
  notes: number[];
};

/** What the address may say of a need: one of these, or a number. */
export type NeedAnswers = { id: string; answers: readonly string[] | 'number' };

/** What comes after the page, for those who ask which tier fits. */
export type LateFit = FitLabels & { needs: NeedFact[] };

/** The same with what the page knew before. */
export type FitFacts = Omit<CompareFacts, 'needs'> & Pick<LateFit, 'needs'>;

/** A row of the table, as far as it concerns the tiers that have a column. */
export type NeededRow = Choice & {
  /** The policy that says more. */
  href: string;
  cells: Held;
  /** A few words beside the cell of a tier. */
  remarks?: Record<string, string> | undefined;
  /** By tier, the entry of the register about its cell. */
  disputes?: Record<string, string> | undefined;
};

/** Something that a reader may need of a tier, and what is known of it. */
export type NeedFact = NeedAnswers & { question: string } & Need;

export type Need =
  | { kind: 'has'; rows: NeededRow[] }
  | { kind: 'count'; row: NeededRow }
  | {
      kind: 'wait' | 'target';
      severity: string;
      /** By tier, the entry of the register where sources disagree. */
      disputes: Record<string, string>;
    }
  | {
      kind: 'language';
      language: string;
      name: string;
      /** The regions that have it. */
      regions: string[];
      /** Within which limits. */
      limits: string[];
    };

export type WaitOffer = Pick<OfferFacts, 'id' | 'name' | 'vendor' | 'tiers' | 'regions' | 'targets' | 'exceptions'> & {
  severities: { id: string }[];
};
