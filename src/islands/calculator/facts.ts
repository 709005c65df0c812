import type { Severity, Target } from '../../domain/facts.ts';
import type { ClockException, RegionHours } from '../../domain/sla/index.ts';
import type { strings } from '../../i18n/strings.ts';
import type { Locale } from '../../i18n/locale.ts';

export type Labels = (typeof strings)[Locale]['calculator'];

export type Choice = { id: string; name: string };

export type RegionFact = RegionHours & Choice;

/** What the calculator knows of one offer; every text is in the language of the page. */
export type CalculatorFacts = {
  offer: string;
  vendor: string;
  tiers: Choice[];
  severities: (Pick<Severity, 'id'> & { description: string })[];
  regions: RegionFact[];
  targets: Pick<Target, 'tier' | 'severity' | 'amount' | 'unit' | 'clock'>[];
  exceptions: (ClockException & { text: string })[];
  /** What holds for a case of this severity that is sent by e-mail, and where it escalates to. */
  byEmail: { severity: string; sentences: string[]; address: string; display: string } | undefined;
  /** The page on which a reader finds the severity of a case. */
  prepareHref: string;
};
