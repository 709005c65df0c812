import { MINUTE_MS } from '../../domain/calendar/index.ts';
import { targetFor } from '../../domain/entitlement/index.ts';
import { allowanceMs } from '../../domain/sla/index.ts';
import type { CompareFacts, NeededRow, NeedFact } from './facts.ts';

/** What is answered where there is nothing to choose between. */
export const yes = 'yes';

/** What is answered where any one of several will do. */
export const any = 'any';

/** Whether a text, of the form or of an address, answers a need: `yes`, a row, a count, whole hours, or minutes of a target. */
export function isAnswer(need: NeedFact, text: string, facts: CompareFacts): boolean {
  switch (need.kind) {
    case 'has':
      return need.rows.length === 1 ? text === yes : text === any || need.rows.some(({ id }) => id === text);
    case 'count':
    case 'wait':
      return /^[1-9]\d{0,2}$/.test(text);
    case 'target':
      return targetMinutes(need.severity, facts).some((minutes) => text === String(minutes));
    case 'language':
      return text === yes;
  }
}

/** The rows of which one must be included. */
export const chosenRows = (rows: readonly NeededRow[], answer: string): NeededRow[] =>
  rows.filter(({ id }) => answer === yes || answer === any || id === answer);

/** The targets that occur, in minutes, longest first. */
export const targetMinutes = (severity: string, facts: CompareFacts): number[] =>
  [...new Set(Object.values(targetsOf(severity, facts)).flat())].sort((a, b) => b - a);

/** The target of each tier in minutes; none where no source gives one in hours or minutes. */
export function targetsOf(severity: string, { table, offers: [offer] }: CompareFacts): Record<string, number[]> {
  const minutes = (tier: string) => {
    const target = targetFor(offer?.targets ?? [], tier, severity);
    return target === 'unsaid' || target.unit === 'day' ? [] : [allowanceMs(target) / MINUTE_MS];
  };
  return Object.fromEntries(table.tiers.map(({ id }) => [id, minutes(id)]));
}
