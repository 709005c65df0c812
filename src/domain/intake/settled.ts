import { thatApply, type CaseKind, type Confined } from './case-kind.ts';
import type { YesNo } from './coach.ts';

/** What a case says of itself to a question on which a target depends: in these cases, this choice. */
export type Settled = Pick<Confined, 'situations' | 'channel'> & {
  question: string;
  choice: string;
  /** Answers to the coach. */
  when?: Record<string, YesNo> | undefined;
};

/**
 * The choices that a case settles, by question; the first row that fits decides. What it leaves open is not among them.
 *
 * @param answers To the questions that the coach asks in this case, and to no others.
 */
export function settledBy(
  rows: readonly Settled[],
  kind: CaseKind,
  answers: Readonly<Record<string, YesNo>>,
): Record<string, string> {
  const fitting = thatApply(rows, kind).filter(({ when = {} }) =>
    Object.entries(when).every(([question, answer]) => answers[question] === answer),
  );
  return Object.fromEntries(fitting.reverse().map(({ question, choice }) => [question, choice]));
}
