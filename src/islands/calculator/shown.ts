import type { PublicHolidays } from '../../domain/calendar/index.ts';
import type { CalculatorFacts } from './facts.ts';
import type { Form } from './form.ts';
import type { DueAnswer } from './model.ts';
import type { Words } from './words.ts';

/** What every part below the question needs to show an answer. */
export type Shown = {
  answer: DueAnswer;
  form: Form;
  facts: CalculatorFacts;
  /** The holidays of the chosen country, once they are loaded. */
  holidays?: PublicHolidays | undefined;
  words: Words;
};

/** … and to ask another question. */
export type Change = (part: Partial<Form>) => void;
