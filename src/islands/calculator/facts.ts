import type { Severity, Target } from '../../domain/facts.ts';
import type { Condition } from '../../domain/entitlement/index.ts';
import type { ClockException, FollowUp, RegionHours } from '../../domain/sla/index.ts';
import type { strings } from '../../i18n/strings.ts';
import type { Locale } from '../../i18n/locale.ts';

export type Labels = (typeof strings)[Locale]['calculator'];

export type Choice = { id: string; name: string };

export type RegionFact = RegionHours & Choice;

export type Link = { href: string; name: string };

/** A text of the data, in the language of the page, by the id of its rule. */
type Said = { text: string };

/** Something that only the reader knows; the first choice is proposed. */
export type QuestionFact = { id: string; text: string; severities?: string[] | undefined; choices: Choice[] };

export type FollowUpFact = FollowUp & Said;

/** Where a case is raised to, and what the message must hold. */
export type EscalationFact = Said & { when: string; address: string; display: string; requires: string[] };

/** Every offer that the calculator knows; every text is in the language of the page. */
export type CalculatorFacts = {
  offers: OfferFacts[];
  /** Countries whose public holidays can be added. */
  holidays: Choice[];
  /** The page on which a reader finds the severity of a case. */
  prepareHref: string;
};

export type OfferFacts = Choice & {
  vendor: string;
  tiers: (Choice & { family: string })[];
  severities: (Pick<Severity, 'id'> & { description: string })[];
  regions: RegionFact[];
  targets: Pick<Target, 'tier' | 'severity' | 'amount' | 'unit' | 'clock' | 'otherClock'>[];
  questions: QuestionFact[];
  conditions: (Condition & Said)[];
  exceptions: (ClockException & Said)[];
  followUps: FollowUpFact[];
  escalation?: EscalationFact | undefined;
  /** Why there are no targets, and where something is known. */
  unpublished?: { text: string; links: Link[] } | undefined;
};
