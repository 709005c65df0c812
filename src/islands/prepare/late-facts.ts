import type { Settled } from '../../domain/intake/index.ts';
import type { TargetWords } from '../../i18n/target-text.ts';
import type { CalculatorFacts, Labels as CalculatorLabels } from '../calculator/facts.ts';
import type { Labels as EmergencyLabels } from '../emergency/Emergency.tsx';
import type { EmergencyFacts } from '../emergency/facts.ts';

/** What the page needs once it knows how grave a case is: when an answer is due, and whom to call. A file of its own. */
export type LateFacts = {
  calculator: { facts: CalculatorFacts; labels: CalculatorLabels };
  targets: TargetWords;
  /** What a case answers by itself to the calculator's questions, by offer. */
  settles: Record<string, Settled[]>;
  emergency: { facts: EmergencyFacts; labels: EmergencyLabels };
};
