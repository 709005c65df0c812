import { expect, test } from 'vitest';
import { workedExamples } from '../../../src/collections/examples.ts';
import { publicHolidays } from '../../../src/collections/public-holidays.ts';
import { calculatorFacts } from '../../../src/components/calculator-facts.ts';
import { exampleAnswer } from '../../../src/islands/calculator/example.ts';
import { firstForm } from '../../../src/islands/calculator/form.ts';
import { fromQuery, toQuery } from '../../../src/islands/calculator/query.ts';
import { shownAt } from '../../../src/islands/calculator/range.ts';
import { realContent } from '../../support/content.ts';
import { inHours, say } from '../../support/moments.ts';

const facts = calculatorFacts(realContent().offers, 'en', {
  holidays: [
    { id: 'FR', name: 'France' },
    { id: 'CN', name: 'China' },
  ],
  prepareHref: '/prepare/',
});

const examples = workedExamples();

function worked(id: string) {
  const question = examples.find((example) => example.id === id)?.question ?? '';
  const found = exampleAnswer(question, facts, publicHolidays);
  if ('ignored' in found) throw new Error(`${id}: ${found.ignored.join()}`);
  return found;
}

/** Counted by hand on a paper calendar: the moment in the zone of the hours, and the real wait. */
const byHand: [id: string, zone: string, moment: string, wait: string][] = [
  ['friday-afternoon', 'Europe/Paris', 'Mon 2026-11-23 12:40', '68 h'],
  ['holiday', 'Europe/Paris', 'Mon 2026-12-28 11:40', '92 h'],
  ['spring-clock-change', 'Europe/Paris', 'Mon 2026-03-30 12:00', '69 h'],
  ['autumn-clock-change', 'Europe/Paris', 'Sun 2026-10-25 02:30 +01:00', '1 h'],
  ['tokyo-to-paris', 'Asia/Tokyo', 'Thu 2026-11-19 19:00', '9 h'],
  ['closing-time', 'Europe/Paris', 'Wed 2026-11-18 13:00', '20 h'],
  ['business-day-from-saturday', 'Europe/Paris', 'Tue 2026-11-24 09:00', '71 h'],
  ['make-up-saturday', 'Asia/Shanghai', 'Sat 2026-10-10 10:00', '240 h'],
  ['p1-by-mail', 'Europe/Paris', 'Fri 2026-11-20 23:15', '1 h'],
  ['turned-around', 'Europe/Paris', 'Thu 2026-11-26 13:00', '4 h'],
];

test('every example was worked out by hand', () => {
  expect(examples.map(({ id }) => id)).toEqual(byHand.map(([id]) => id));
});

test.for(byHand)('%s', ([id, zone, moment, wait]) => {
  const { answer } = worked(id);
  expect(say(shownAt(answer), zone)).toBe(moment);
  expect(inHours(answer.dueAt - answer.filedAt)).toBe(wait);
});

test.for(byHand)('%s opens in the calculator as it is', ([id]) => {
  const { form } = worked(id);
  const read = fromQuery(toQuery(form, facts), facts, firstForm(facts, 'Asia/Kolkata', Date.UTC(2031, 5)));
  expect(read).toEqual({ form, ignored: [] });
});

test('a question with a part that nobody knows is refused', () => {
  expect(exampleAnswer('tier=gold&filed=2026-11-20T16:40', facts, publicHolidays)).toEqual({ ignored: ['tier'] });
  expect(exampleAnswer('tier=online&zone=Europe/Paris', facts, publicHolidays)).toEqual({ ignored: ['moment'] });
  expect(() => workedExamples('- id: Friday')).toThrow('[0].title');
});
