import { describe, expect, test } from 'vitest';
import { adobeCoach, coach, type YesNo } from '../../../src/domain/intake/index.ts';

const initials: Record<string, string> = { s: 'stopped', d: 'degraded', q: 'question', w: 'workaround' };

/** `s- d+`: production is not stopped, the service is badly degraded. */
function answersOf(short: string): Record<string, YesNo> {
  const pairs = short.split(' ').filter((part) => part !== '');
  return Object.fromEntries(pairs.map((pair) => [initials[pair[0]!]!, pair[1] === '+' ? 'yes' : 'no']));
}

describe('answers, the questions they lead to, and the priority', () => {
  test.for<[answers: string, asked: string, severity: string | null, reason?: string]>([
    ['', 'stopped', null],
    ['s+', 'stopped', 'P1', 'stopped'],
    ['s-', 'stopped degraded', null],
    ['s- d+', 'stopped degraded', 'P2', 'degraded'],
    ['s- d-', 'stopped degraded question', null],
    ['s- d- q+', 'stopped degraded question', 'P4', 'question'],
    ['s- d- q-', 'stopped degraded question workaround', null],
    ['s- d- q- w+', 'stopped degraded question workaround', 'P3', 'workaround'],
    ['s- d- q- w-', 'stopped degraded question workaround', 'P2', 'heldUp'],
    // An answer that the path no longer needs has no effect, and a later one does not jump the queue.
    ['s+ d- q+', 'stopped', 'P1', 'stopped'],
    ['d+ w+', 'stopped', null],
    ['s- d+ q+ w-', 'stopped degraded', 'P2', 'degraded'],
  ])('%s -> %s, %s', ([answers, asked, severity, reason]) => {
    const coaching = coach(adobeCoach, answersOf(answers));
    expect(coaching.asked.join(' ')).toBe(asked);
    expect(coaching.verdict?.severity ?? null).toBe(severity);
    expect(coaching.verdict?.reason).toBe(reason);
  });
});

describe('the table', () => {
  const { questions, rows } = adobeCoach;
  const allAnswers = Array.from({ length: 2 ** questions.length }, (_, bits) =>
    Object.fromEntries(questions.map((question, i): [string, YesNo] => [question, bits & (1 << i) ? 'yes' : 'no'])),
  );
  const matching = (answers: Record<string, YesNo>) =>
    rows.filter(({ when }) => Object.entries(when).every(([question, answer]) => answers[question] === answer));

  test('every combination of answers fits exactly one row, and the coach finds it', () => {
    for (const answers of allAnswers) {
      const found = matching(answers);
      expect(found).toHaveLength(1);
      expect(coach(adobeCoach, answers).verdict).toBe(found[0]);
    }
  });

  test('every row is reached', () => {
    expect(new Set(allAnswers.map((answers) => coach(adobeCoach, answers).verdict))).toEqual(new Set(rows));
  });

  test('every priority is reached; only the one that no definition covers is our reading', () => {
    expect([...new Set(rows.map(({ severity }) => severity))].sort()).toEqual(['P1', 'P2', 'P3', 'P4']);
    expect(rows.filter(({ reading }) => reading).map(({ reason }) => reason)).toEqual(['heldUp']);
  });
});
