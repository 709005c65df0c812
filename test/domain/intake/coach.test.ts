import { describe, expect, test } from 'vitest';
import { coach, misfits, type CoachTable, type YesNo } from '../../../src/domain/intake/index.ts';
import { realContent } from '../../support/content.ts';

const text = (en: string) => ({ en, fr: en });

/** `{ stopped: 'yes' }` as `stopped+`. */
function answersOf(short: string): Record<string, YesNo> {
  const parts = short.split(' ').filter((part) => part !== '');
  return Object.fromEntries(parts.map((part) => [part.slice(0, -1), part.endsWith('+') ? 'yes' : 'no']));
}

/** [when, severity], in the short form. */
const table = (questions: string, rows: [when: string, severity: string][]): CoachTable => ({
  situations: ['problem'],
  questions: questions.split(' ').map((id) => ({ id, text: text(id) })),
  rows: rows.map(([when, severity]) => ({ when: answersOf(when), severity, reason: text(when) })),
});

const small = table('down signed slow', [
  ['down+ signed+', 'high'],
  ['down+ signed-', 'middle'],
  ['down- slow+', 'middle'],
  ['down- slow-', 'low'],
]);

describe('answers, the questions they lead to, and the severity', () => {
  test.for<[answers: string, asked: string, severity: string | undefined]>([
    ['', 'down', undefined],
    ['down+', 'down signed', undefined],
    ['down+ signed+', 'down signed', 'high'],
    ['down+ signed-', 'down signed', 'middle'],
    ['down-', 'down slow', undefined],
    ['down- slow+', 'down slow', 'middle'],
    ['down- slow-', 'down slow', 'low'],
    // An answer that the path no longer needs has no effect, and a later one does not jump the queue.
    ['down- signed+ slow-', 'down slow', 'low'],
    ['signed+ slow+', 'down', undefined],
    ['down+ slow-', 'down signed', undefined],
    ['strange+', 'down', undefined],
  ])('%s: asks %s, says %s', ([answers, asked, severity]) => {
    const coaching = coach(small, answersOf(answers));
    expect(coaching.asked.map(({ id }) => id).join(' ')).toBe(asked);
    expect(coaching.verdict?.severity).toBe(severity);
  });

  test('without a question the one row holds at once', () => {
    const coaching = coach({ ...small, questions: [], rows: [{ when: {}, severity: 'low', reason: text('why') }] }, {});
    expect(coaching).toMatchObject({ asked: [], verdict: { severity: 'low' } });
  });
});

describe('a table that does not fit', () => {
  test.for<[name: string, table: CoachTable, misfits: ReturnType<typeof misfits>]>([
    ['one that fits', small, []],
    [
      'no row for some answers',
      table('a b', [
        ['a+', 'x'],
        ['a- b+', 'y'],
      ]),
      [{ message: '0 rows fit { a: no, b: no }; write exactly one' }],
    ],
    [
      'two rows for some answers',
      table('a b', [
        ['a+', 'x'],
        ['b+', 'y'],
        ['a- b-', 'z'],
      ]),
      [{ message: '2 rows fit { a: yes, b: yes }; write exactly one' }],
    ],
    [
      'a row about a question that is not asked',
      table('a b', [
        ['a+', 'x'],
        ['a- c+', 'y'],
      ]),
      [{ row: 1, message: 'no question is called "c"; write one of a, b' }],
    ],
    [
      'no row at all',
      table('a', []),
      [0, 1].map((i) => ({ message: `0 rows fit { a: ${['no', 'yes'][i]} }; write exactly one` })),
    ],
  ])('%s', ([, wrong, expected]) => {
    expect(misfits(wrong)).toEqual(expected);
  });
});

const offers = realContent().offers.filter(({ intake }) => intake.coaches.length > 0);

const combinations = ({ questions }: CoachTable) =>
  Array.from({ length: 2 ** questions.length }, (_, bits) =>
    Object.fromEntries(questions.map(({ id }, i): [string, YesNo] => [id, bits & (1 << i) ? 'yes' : 'no'])),
  );

test('the offers with severities have coaches', () => {
  const withSeverities = realContent().offers.filter(({ severities }) => severities.severities.length > 0);
  expect(offers.map(({ id }) => id)).toEqual(withSeverities.map(({ id }) => id));
});

for (const { id, intake, severities } of offers) {
  describe(id, () => {
    const coaches: CoachTable[] = intake.coaches;
    const asksSeverity = intake.fields
      .filter(({ kind }) => kind === 'severity')
      .flatMap(({ situations }) => situations);

    test('every situation that names a severity has one coach', () => {
      expect(coaches.flatMap(({ situations }) => situations).sort()).toEqual(asksSeverity.sort());
    });

    for (const one of coaches) {
      describe(one.situations.join(', '), () => {
        const found = combinations(one).map((answers) => ({ answers, ...coach(one, answers) }));

        test('every combination of answers reaches exactly one row', () => {
          for (const { answers, verdict } of found) {
            const fitting = one.rows.filter(({ when }) =>
              Object.entries(when).every(([question, answer]) => answers[question] === answer),
            );
            expect(fitting).toEqual([verdict]);
          }
        });

        test('every row is reached, and every question is asked on some path', () => {
          expect(new Set(found.map(({ verdict }) => verdict))).toEqual(new Set(one.rows));
          const asked = new Set(found.flatMap(({ asked }) => asked.map((question) => question.id)));
          expect([...asked].sort()).toEqual(one.questions.map((question) => question.id).sort());
        });

        test('no path asks more than four questions', () => {
          expect(Math.max(...found.map(({ asked }) => asked.length))).toBeLessThanOrEqual(4);
        });
      });
    }

    test('every severity is reached by some situation', () => {
      const reached = new Set(coaches.flatMap(({ rows }) => rows.map(({ severity }) => severity)));
      expect([...reached].sort()).toEqual(severities.severities.map((severity) => severity.id));
    });
  });
}

describe('paths, as a support manager would check them', () => {
  test.for<[offer: string, situation: string, answers: string, severity: string]>([
    ['adobe-experience-cloud', 'problem', 'stopped+', 'P1'],
    ['adobe-experience-cloud', 'problem', 'stopped- degraded+', 'P2'],
    ['adobe-experience-cloud', 'problem', 'stopped- degraded- question+', 'P4'],
    ['adobe-experience-cloud', 'problem', 'stopped- degraded- question- workaround+', 'P3'],
    ['adobe-experience-cloud', 'problem', 'stopped- degraded- question- workaround-', 'P2'],
    ['adobe-experience-cloud', 'question', '', 'P4'],
    ['office-365-21vianet', 'outage', 'stopped+ agreement+', 'A'],
    ['office-365-21vianet', 'outage', 'stopped+ agreement-', 'B'],
    ['office-365-21vianet', 'problem', 'stopped- hindered+', 'B'],
    ['office-365-21vianet', 'problem', 'stopped- hindered-', 'C'],
    ['office-365-21vianet', 'billing', 'billing-hindered+', 'B'],
    ['office-365-21vianet', 'billing', 'billing-hindered-', 'C'],
    ['office-365-21vianet', 'question', '', 'C'],
  ])('%s, %s: %s is %s', ([offer, situation, answers, severity]) => {
    const coaches: CoachTable[] = offers.find(({ id }) => id === offer)?.intake.coaches ?? [];
    const one = coaches.find(({ situations }) => situations.some((it) => it === situation));
    expect(one && coach(one, answersOf(answers)).verdict?.severity).toBe(severity);
  });

  test('only what no definition covers is our reading', () => {
    const read = offers.flatMap(({ id, intake }) =>
      intake.coaches.flatMap(({ rows }) => rows.filter(({ reading }) => reading).map(({ when }) => [id, when])),
    );
    expect(read).toEqual([
      ['adobe-experience-cloud', { stopped: 'no', degraded: 'no', question: 'no', workaround: 'no' }],
    ]);
  });
});
