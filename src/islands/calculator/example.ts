import type { PublicHolidays } from '../../domain/calendar/index.ts';
import type { CalculatorFacts } from './facts.ts';
import { firstForm, type Form } from './form.ts';
import { answer, type DueAnswer } from './model.ts';
import { fromQuery, type Ignored } from './query.ts';

/** A question that was written beforehand, with its answer. */
export type Worked = { form: Form; answer: DueAnswer; holidays?: PublicHolidays | undefined };

/**
 * Answers the question of an address, as at build time. `ignored` names the parts that the calculator does not know, and
 * `moment` a question that has no due moment.
 */
export function exampleAnswer(
  question: string,
  facts: CalculatorFacts,
  holidaysOf: (country: string) => PublicHolidays,
): Worked | { ignored: (Ignored | 'moment')[] } {
  const { form, ignored } = fromQuery(`?${question}`, facts, firstForm(facts, 'UTC', 0));
  if (ignored.length > 0) return { ignored };
  const holidays = form.holidays ? holidaysOf(form.holidays) : undefined;
  const found = answer(form, facts, holidays);
  return found.kind === 'due' ? { form, answer: found, holidays } : { ignored: ['moment'] };
}
