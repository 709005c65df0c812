import type { PublicHolidays } from '../../domain/calendar/index.ts';
import type { CalculatorFacts } from './facts.ts';
import { firstForm, type Form } from './form.ts';
import { answer, type DueAnswer, type Problem } from './model.ts';
import { fromQuery, toQuery, type Ignored } from './query.ts';

/** A question that was written beforehand, with its answer. */
export type Worked = { form: Form; answer: DueAnswer; holidays?: PublicHolidays | undefined };

/**
 * Why a question cannot be answered beforehand: `ignored` names the parts that the calculator does not know; `whole` is
 * the same question with all that it leaves out.
 */
export type Unfit = { ignored: Ignored[] } | { problem: Problem['kind'] } | { whole: string };

/** Answers the question of an address, as at build time; the question must be as the calculator itself writes it. */
export function exampleAnswer(
  question: string,
  facts: CalculatorFacts,
  holidaysOf: (country: string) => PublicHolidays,
): Worked | Unfit {
  const { form, ignored } = fromQuery(`?${question}`, facts, firstForm(facts, 'UTC', 0));
  if (ignored.length > 0) return { ignored };
  const holidays = form.holidays ? holidaysOf(form.holidays) : undefined;
  const found = answer(form, facts, holidays);
  if (found.kind !== 'due') return { problem: found.kind };
  const whole = toQuery(form, facts).slice(1);
  return whole === question ? { form, answer: found, holidays } : { whole };
}
