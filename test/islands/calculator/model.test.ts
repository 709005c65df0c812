import { describe, expect, test } from 'vitest';
import type { Form } from '../../../src/islands/calculator/form.ts';
import { answer, type DueAnswer } from '../../../src/islands/calculator/model.ts';
import { facts, form } from '../../support/calculator-facts.ts';
import { at, say } from '../../support/moments.ts';

const paris = 'Europe/Paris';

function due(change: Partial<Form>): DueAnswer {
  const found = answer({ ...form, ...change }, facts);
  if (found.kind !== 'due') throw new Error(found.kind);
  return found;
}

describe('the due moment, filed Fri 2026-11-20 15:40 Paris', () => {
  test.for<[name: string, change: Partial<Form>, clock: string, dueInParis: string]>([
    ['Online P2', {}, 'business-hours', 'Mon 2026-11-23 11:40'],
    ['Online P2, hours read in London', { hours: 'Europe/London' }, 'business-hours', 'Mon 2026-11-23 11:40'],
    [
      'Business P2, read in London',
      { hours: 'Europe/London', tier: 'business' },
      'business-hours',
      'Fri 2026-11-20 17:40',
    ],
    ['Online P2, hours read in Dubai', { hours: 'Asia/Dubai' }, 'business-hours', 'Mon 2026-11-23 10:00'],
    ['Business P2', { tier: 'business' }, 'business-hours', 'Mon 2026-11-23 09:40'],
    ['Enterprise P2', { tier: 'enterprise' }, '24x5', 'Fri 2026-11-20 16:40'],
    ['Online P1', { priority: 'P1' }, '24x7', 'Fri 2026-11-20 16:40'],
    ['Online P4', { priority: 'P4' }, 'business-days', 'Wed 2026-11-25 15:40'],
    [
      'Enterprise P2 in Japan: 09:00 Monday in Tokyo is 01:00 in Paris',
      { tier: 'enterprise', region: 'japan', hours: 'Asia/Tokyo' },
      'business-hours',
      'Mon 2026-11-23 02:00',
    ],
  ])('%s', ([, change, clock, expected]) => {
    const found = due(change);
    expect(found.applied.clock).toBe(clock);
    expect(say(found.dueAt, paris)).toBe(expected);
  });
});

test('the same instant, written in another zone, has the same answer', () => {
  const here = due({});
  for (const [zone, date, time] of [
    ['Asia/Tokyo', '2026-11-20', '23:40'],
    ['America/Los_Angeles', '2026-11-20', '06:40'],
    ['Pacific/Auckland', '2026-11-21', '03:40'],
  ] as const) {
    const there = due({ zone, date, time });
    expect(there).toEqual(here);
  }
});

test('round the clock, neither region nor zone of the hours matters', () => {
  const { dueAt } = due({ priority: 'P1' });
  const elsewhere = due({ priority: 'P1', region: 'japan', hours: 'Asia/Tokyo' });
  expect(elsewhere.dueAt).toBe(dueAt);
  // Its account is in the reader's own clock.
  expect(elsewhere.reading.timeZone).toBe(paris);
});

describe('a local time that the clocks show twice, or never', () => {
  const october = { date: '2026-10-25', time: '02:30', priority: 'P1' };

  test('twice: asked back with both instants', () => {
    const [first, second] = [Date.UTC(2026, 9, 25, 0, 30), Date.UTC(2026, 9, 25, 1, 30)];
    expect(answer({ ...form, ...october }, facts)).toEqual({ kind: 'twice', twice: [first, second] });
    expect(due({ ...october, which: '1' }).filedAt).toBe(first);
    expect(due({ ...october, which: '2' }).filedAt).toBe(second);
  });

  test('twice, by half an hour', () => {
    const lordHowe = { zone: 'Australia/Lord_Howe', date: '2026-04-05', time: '01:45' };
    const found = answer({ ...form, ...lordHowe }, facts);
    if (found.kind !== 'twice') throw new Error(found.kind);
    expect(found.twice[1] - found.twice[0]).toBe(30 * 60_000);
  });

  test('never: both neighbours are offered', () => {
    expect(answer({ ...form, date: '2026-03-29', time: '02:30' }, facts)).toEqual({
      kind: 'never',
      meant: [
        { date: '2026-03-29', time: '01:30' },
        { date: '2026-03-29', time: '03:30' },
      ],
    });
  });

  test('the minutes around the change are ordinary', () => {
    expect(due({ date: '2026-03-29', time: '01:59' }).filedAt).toBe(at('Sun 2026-03-29 01:59', paris));
    expect(due({ date: '2026-03-29', time: '03:00' }).filedAt).toBe(at('Sun 2026-03-29 03:00', paris));
    expect(due({ date: '2026-10-25', time: '03:00' }).filedAt).toBe(at('Sun 2026-10-25 03:00', paris));
  });
});

test.for<[name: string, change: Partial<Form>, kind: string]>([
  ['no date', { date: '' }, 'incomplete'],
  ['no time', { time: '' }, 'incomplete'],
  ['a year that is being typed', { date: '0202-11-20' }, 'beyond'],
  ['a year of five figures', { date: '12026-11-20' }, 'beyond'],
  ['after the last year', { date: '2080-01-01' }, 'beyond'],
  ['30 February', { date: '2026-02-30' }, 'incomplete'],
  ['a tier without a target', { tier: 'ultimate', priority: 'P3' }, 'unsaid'],
])('%s is said in words', ([, change, kind]) => {
  expect(answer({ ...form, ...change }, facts).kind).toBe(kind);
});

test('the first and last years work', () => {
  expect(due({ date: '2000-01-01', time: '00:00' }).kind).toBe('due');
  expect(due({ date: '2079-12-31', time: '23:59' }).kind).toBe('due');
});
