import type { IntakeField } from '../facts.ts';
import { isAnswered, type Answer } from './draft.ts';

export type Readiness<Field extends IntakeField = IntakeField> = {
  filled: number;
  /** How many fields count; those that are optional do not. */
  total: number;
  /** What is missing; first what slows support down most. */
  gaps: Field[];
};

/**
 * How ready a case is.
 *
 * An optional field ("if you know it") is never a gap. Gaps come by weight, then those that the source demands before
 * those that it merely expects, then in the order of the form.
 */
export function readiness<Field extends IntakeField>(
  answers: Record<string, Answer>,
  fields: readonly Field[],
): Readiness<Field> {
  const counted = fields.filter(({ required }) => required !== 'optional');
  const gaps = counted.filter((field) => !isAnswered(field, answers[field.id]));
  gaps.sort((a, b) => b.weight - a.weight || rank(a) - rank(b));
  return { filled: counted.length - gaps.length, total: counted.length, gaps };
}

const rank = ({ required }: IntakeField) => (required === 'yes' ? 0 : 1);
