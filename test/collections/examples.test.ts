import { expect, test } from 'vitest';
import { refuseExample, workedExamples, type Unfit } from '../../src/collections/examples.ts';

const example = (id: string) => `- id: ${id}
  title: { en: Friday, fr: Vendredi }
  watch: { en: Watch., fr: Regardez. }
  question: tier=online
`;

const FILE = 'content/data/examples.yaml';

/** [what is wrong, the file, what the author reads] */
test.for([
  ['an id in capitals', example('Friday'), `${FILE}:1  [0].id: "Friday" cannot stand here; use lower-case letters`],
  ['one id twice', example('one') + example('one'), `${FILE}:5  [1].id: "one" is already used in this list`],
  ['no question', example('one').replace(/ {2}question.*/, ''), '[0].question: is missing; write the question as in'],
  ['no French title', example('one').replace(', fr: Vendredi', ''), '[0].title.fr: is missing; write the French text'],
] as const)('%s', ([, text, message]) => {
  expect(() => workedExamples(text)).toThrow(message);
});

test.for<[string, Unfit, string]>([
  ['parts that nobody knows', { ignored: ['tier', 'unknown'] }, 'the calculator does not know this tier, nor unknown'],
  [
    'no moment',
    { problem: 'incomplete' },
    'has no due moment; write a date and a time, such as filed=2026-11-20T16:40',
  ],
  ['an hour that comes twice', { problem: 'twice' }, 'has no due moment; the clocks show that time twice; add which=1'],
  ['something left out', { whole: 'tier=online&priority=P2' }, 'leaves something out; write tier=online&priority=P2'],
])('a question with %s', ([, unfit, message]) => {
  const text = example('one') + example('two');
  expect(() => refuseExample('two', unfit, text)).toThrow(`${FILE}:8  [1].question: ${message}`);
});
