import { expect, test } from 'vitest';
import { compileInZone, zoneOffsets, type Calendar } from '../../../src/domain/calendar/index.ts';
import { counted } from '../../support/cases.ts';
import { oracle, type Oracle } from '../../support/oracle.ts';
import { anyCase, asDate, place, WINDOW_DAYS, type Case } from '../../support/random-hours.ts';

/** One compiled calendar and the oracle for the same days, with three instants between the two ends. */
type Asked = { calendar: Calendar; by: Oracle; from: number; until: number; at: number[]; picks: number[] };

/** The answer must be the oracle's where that is inside the calendar's days, else an error that says so. */
function expectSame(ask: () => number, answer: number | undefined, inside: (answer: number) => boolean) {
  if (answer !== undefined && inside(answer)) expect(ask()).toBe(answer);
  else expect(ask).toThrow(/outside|No service hours/);
}

/** Durations that meet an edge: none, a millisecond, exactly up to the n-th closing and a touch around it, or any. */
function duration({ by, until }: Asked, fromAt: number, [kind, which, any]: number[]): number {
  if (kind! % 8 === 0) return 0;
  if (kind! % 8 === 1) return 1;
  const edges = by.changes().filter((at) => at > fromAt);
  const edge = edges[which! % Math.max(edges.length, 1)] ?? until;
  const toEdge = by.between(fromAt, edge);
  if (kind! % 8 < 5) return toEdge;
  if (kind! % 8 === 5) return Math.max(0, toEdge + (any! % 2 ? 1 : -1));
  return any! % (by.between(fromAt, until) * 1.1 + 60_000);
}

const questions: [name: string, (asked: Asked) => void][] = [
  ['isOpen', ({ calendar, by, at: [a] }) => expect(calendar.isOpen(a!)).toBe(by.isOpen(a!))],
  [
    'nextOpening',
    ({ calendar, by, until, at: [a] }) => {
      expectSame(
        () => calendar.nextOpening(a!),
        by.nextOpening(a!),
        (answer) => answer < until,
      );
    },
  ],
  [
    'nextClosing',
    ({ calendar, by, until, at: [a] }) => {
      expectSame(
        () => calendar.nextClosing(a!),
        by.nextClosing(a!),
        (answer) => answer < until,
      );
    },
  ],
  [
    'add',
    (asked) => {
      const { calendar, by, until, at, picks } = asked;
      const span = Math.round(duration(asked, at[0]!, picks));
      const inside = (answer: number) => (span === 0 ? answer < until : answer <= until);
      expectSame(() => calendar.add(at[0]!, span), by.add(at[0]!, span), inside);
    },
  ],
  [
    'subtract',
    (asked) => {
      const { calendar, by, from, at, picks } = asked;
      const end = Math.max(at[0]!, at[1]!);
      const span = Math.round(duration(asked, Math.min(at[0]!, at[1]!), picks));
      const inside = (answer: number) => answer > from || (answer === from && by.isOpen(from));
      expectSame(() => calendar.subtract(end, span), by.subtract(end, span), inside);
    },
  ],
  ['between', ({ calendar, by, at: [a, b] }) => expect(calendar.between(a!, b!)).toBe(by.between(a!, b!))],
  [
    'addDays',
    ({ calendar, by, until, at: [a], picks: [pick] }) => {
      const days = pick! % 6;
      const answer = by.addDays(a!, days);
      expectSame(
        () => calendar.addDays(a!, days),
        answer,
        (answer) => answer < until,
      );
    },
  ],
  ['spans', ({ calendar, by, at: [a, b] }) => expect(calendar.spans(a!, b!)).toEqual(by.spans(a!, b!))],
];

const check = counted('Engine against the oracle');

test.for(questions)('%s agrees with the minute-by-minute oracle', ([, question]) => {
  check(12_500, anyCase, (sample) => {
    question(ask(sample, WINDOW_DAYS));
  });
});

const long = questions.filter(([name]) => ['add', 'subtract', 'between', 'spans'].includes(name));

test.for(long)('%s agrees with it over 300 days', ([, question]) => {
  check(500, anyCase, (sample) => {
    question(ask(sample, 300));
  });
});

function ask({ spec, firstDay, moments, picks }: Case, days: number): Asked {
  const by = oracle(spec, firstDay, days);
  const [from, until] = [by.midnight(firstDay), by.midnight(firstDay + days)];
  const at = moments.map((moment) => place(moment, by, from, until));
  const horizon = { from: asDate(firstDay), until: asDate(firstDay + days) };
  return { calendar: compileInZone(spec, zoneOf(spec.timeZone), horizon), by, from, until, at, picks };
}

const zoneOf = (timeZone: string) => zoneOffsets(timeZone, Date.UTC(2017, 0), Date.UTC(2032, 0));
