import { MINUTE_MS } from '../../domain/calendar/index.ts';
import { targetFor } from '../../domain/entitlement/index.ts';
import { allowanceMs } from '../../domain/sla/index.ts';
import type { Target } from '../../domain/facts.ts';
import type { Need, NeedAnswers, NeededRow } from './facts.ts';

/** What is answered where there is nothing to choose between. */
export const yes = 'yes';

/** What is answered where any one of several will do. */
export const any = 'any';

/** The tiers of a table, and the offers with targets, of which the first is that of the table. */
type Tiers = {
  table: { tiers: readonly { id: string }[] };
  offers: readonly { targets: readonly Pick<Target, 'tier' | 'severity' | 'amount' | 'unit'>[] }[];
};

/** What answers a need: `yes`, a row, a count, whole hours, or the minutes of a target. */
export function answersTo(need: Need, facts: Tiers): NeedAnswers['answers'] {
  switch (need.kind) {
    case 'has':
      return need.rows.length === 1 ? [yes] : [any, ...need.rows.map(({ id }) => id)];
    case 'count':
    case 'wait':
      return 'number';
    case 'target':
      return targetMinutes(need.severity, facts).map(String);
    case 'language':
      return [yes];
  }
}

/** Whether a text, of a form or of an address, is one of the answers. */
export const isAnswer = ({ answers }: NeedAnswers, text: string): boolean =>
  answers === 'number' ? isNumber(text) : answers.includes(text);

/** A whole number of up to three figures. */
export const isNumber = (text: string): boolean => /^[1-9]\d{0,2}$/.test(text);

/** The rows of which one must be included. */
export const chosenRows = (rows: readonly NeededRow[], answer: string): NeededRow[] =>
  rows.filter(({ id }) => answer === yes || answer === any || id === answer);

/** The targets that occur, in minutes, longest first. */
export const targetMinutes = (severity: string, facts: Tiers): number[] =>
  [...new Set(Object.values(targetsOf(severity, facts)).flat())].sort((a, b) => b - a);

/** The target of each tier in minutes; none where no source gives one in hours or minutes. */
export function targetsOf(severity: string, { table, offers: [offer] }: Tiers): Record<string, number[]> {
  const minutes = (tier: string) => {
    const target = targetFor(offer?.targets ?? [], tier, severity);
    return target === 'unsaid' || target.unit === 'day' ? [] : [allowanceMs(target) / MINUTE_MS];
  };
  return Object.fromEntries(table.tiers.map(({ id }) => [id, minutes(id)]));
}
