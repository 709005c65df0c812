import { expect, test } from 'vitest';
import { questionRows } from '../../src/components/example-question.ts';
import { exampleSources } from '../../src/components/example-sources.ts';
import { exampleWords } from '../../src/components/example-words.ts';
import { strings } from '../../src/i18n/strings.ts';
import { rowsOf } from '../../src/islands/calculator/rows.ts';
import { facts, offers, worked } from '../support/worked-examples.ts';

const labels = strings.en.examples;

function shown(id: string) {
  const found = worked(id);
  return { ...found, facts, words: exampleWords(found.form.zone, 'en') };
}

/** All that a reader needs to count along, in words. */
test.for([
  [
    'tokyo-to-paris',
    [
      ['Service', 'Adobe Experience Cloud, Business'],
      ['Severity', 'P2, 2 hours, service hours'],
      ['Filed', 'Thursday 19 November 2026 at 10:00 (Tokyo)'],
      ['Region', 'Europe, Middle East and Africa'],
      ['Hours', '09:00 to 17:00, read in Paris'],
      ['Days', 'Monday to Friday'],
      ['Public holidays removed', 'None'],
    ],
  ],
  [
    'autumn-clock-change',
    [
      ['Service', 'Adobe Experience Cloud, Online'],
      ['Severity', 'P1, 1 hour, day and night'],
      ['How is this P1 filed?', 'Phone or chat'],
      ['Filed', 'Sunday 25 October 2026 at 02:30 (Paris), UTC+2'],
    ],
  ],
  [
    'make-up-saturday',
    [
      ['Service', 'Office 365 operated by 21Vianet (China)'],
      ['Severity', 'C, 3 working days'],
      ['What is it about?', 'Technical'],
      ['Filed', 'Wednesday 30 September 2026 at 10:00 (Shanghai)'],
      ['Region', 'China'],
      ['Hours', '09:00 to 24:00 in Shanghai'],
      ['Days', 'Monday to Friday'],
      ['Public holidays removed', 'China'],
    ],
  ],
  [
    'turned-around',
    [
      ['Service', 'Adobe Experience Cloud, Business'],
      ['Severity', 'P3, 4 hours, service hours'],
      ['Answer by', 'Thursday 26 November 2026 at 17:00 (Paris)'],
      ['Region', 'Europe, Middle East and Africa'],
      ['Hours', '09:00 to 17:00, read in Paris'],
      ['Days', 'Monday to Friday'],
      ['Public holidays removed', 'None'],
    ],
  ],
] as const)('the question of %s', ([id, rows]) => {
  expect(questionRows(shown(id), labels)).toEqual(rows);
});

test('the account names the city of the example, not the reader’s', () => {
  const { answer, form, words } = shown('tokyo-to-paris');
  const [first] = rowsOf(answer, form.zone, words);
  expect(first?.detail).toBe('Thursday 19 November, 02:00 (Thursday 10:00 in Tokyo)');
});

test('the sources are those of the target, of the region and of the rule that changed the target', () => {
  expect(exampleSources(worked('p1-by-mail'), offers)).toEqual([
    'online-support',
    'business-support',
    'escalation-note',
  ]);
  expect(exampleSources(worked('make-up-saturday'), offers)).toEqual([
    'microsoft-get-support',
    'microsoft-get-support',
  ]);
});
