import type { Target } from '../facts.ts';
import { targetFor } from './target-for.ts';

/** What the sources say of a case for which the reader answers a question in a certain way. */
export type Condition = {
  id: string;
  /** Answers by the id of their question; all of them must be given. */
  given: Readonly<Record<string, string>>;
  /** The severities that it is about; all where the list is missing. */
  severities?: readonly string[] | undefined;
  /** The case is then counted as one of this severity … */
  countsAs?: string | undefined;
  /** … or within this time instead of the tier's. */
  within?: Pick<Target, 'amount' | 'unit'> | undefined;
};

type Case = { tier: string; severity: string; answers: Readonly<Record<string, string>> };

/** A target, and the conditions that changed it, in the order in which they did. */
export type EntitledTarget<T> = { target: T; changedBy: string[] };

/** The target of a case under the conditions that hold for it; `unsaid` where the sources give none. */
export function entitledTarget<T extends Pick<Target, 'tier' | 'severity' | 'amount' | 'unit'>>(
  targets: readonly T[],
  conditions: readonly Condition[],
  { tier, severity, answers }: Case,
): EntitledTarget<T> | 'unsaid' {
  const lowering = conditions.filter((one) => one.countsAs && holds(one, severity, answers));
  const counted = lowering[0]?.countsAs ?? severity;
  const target = targetFor(targets, tier, counted);
  if (target === 'unsaid') return target;
  const replacing = conditions.find((one) => one.within && holds(one, counted, answers));
  return {
    target: { ...target, ...replacing?.within },
    changedBy: [...lowering, ...(replacing ? [replacing] : [])].map(({ id }) => id),
  };
}

/** Whether what a rule takes as given is what the reader answered: all of it. */
export const isGiven = (given: Condition['given'], answers: Case['answers']): boolean =>
  Object.entries(given).every(([question, id]) => answers[question] === id);

const holds = ({ given, severities }: Condition, severity: string, answers: Case['answers']) =>
  (severities?.includes(severity) ?? true) && isGiven(given, answers);
