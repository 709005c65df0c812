import { workedExamples } from '../../src/collections/examples.ts';
import { publicHolidays } from '../../src/collections/public-holidays.ts';
import { calculatorFacts } from '../../src/components/calculator-facts.ts';
import { exampleAnswer } from '../../src/islands/calculator/example.ts';
import { realContent } from './content.ts';

export const { offers } = realContent();

/** The facts of the project, as the page of examples has them in English. */
export const facts = calculatorFacts(offers, 'en', {
  holidays: [
    { id: 'FR', name: 'France' },
    { id: 'CN', name: 'China' },
  ],
  prepareHref: '/prepare/',
});

export const examples = workedExamples();

/** An example of the project with its answer. */
export function worked(id: string) {
  const question = examples.find((example) => example.id === id)?.question ?? '';
  const found = exampleAnswer(question, facts, publicHolidays);
  if (!('answer' in found)) throw new Error(`${id}: ${JSON.stringify(found)}`);
  return found;
}
