import { describe, expect, test } from 'vitest';
import {
  localTimeAt,
  stateAt,
  stretchesOf,
  type ServiceHours,
  type WeeklyHours,
} from '../../../src/domain/directory/index.ts';
import { clocks } from '../../support/clocks.ts';
import { at } from '../../support/moments.ts';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const known = clocks('Europe/Paris', 'Europe/London', 'America/New_York', 'Asia/Tokyo', 'Africa/Cairo');

const weekly = (opens: string, closes: string, ...zones: string[]): WeeklyHours => ({
  days: [...weekdays],
  opens,
  closes,
  zones,
});

const paris = weekly('08:00', '21:00', 'Europe/Paris');

/** In words: the state, and when it changes, in the zone. */
function state(hours: ServiceHours, nowAt: number) {
  const result = stateAt(hours, known, nowAt);
  return result.kind === 'state' ? [result.state, result.next?.fromAt, result.next?.state] : result.kind;
}

describe('at the ends of a day', () => {
  test.for([
    ['one second before opening', 'Thu 2026-11-19 08:00', -1, 'closed', 'Thu 2026-11-19 08:00'],
    ['at opening', 'Thu 2026-11-19 08:00', 0, 'open', 'Thu 2026-11-19 21:00'],
    ['one second before closing', 'Thu 2026-11-19 21:00', -1, 'open', 'Thu 2026-11-19 21:00'],
    ['at closing', 'Thu 2026-11-19 21:00', 0, 'closed', 'Fri 2026-11-20 08:00'],
    ['at closing before a weekend', 'Fri 2026-11-20 21:00', 0, 'closed', 'Mon 2026-11-23 08:00'],
    ['in the weekend', 'Sun 2026-11-22 12:00', 0, 'closed', 'Mon 2026-11-23 08:00'],
  ] as const)('%s', ([, moment, seconds, now, next]) => {
    const nowAt = at(moment, 'Europe/Paris') + seconds * 1000;
    expect(state(paris, nowAt)).toEqual([now, at(next, 'Europe/Paris'), now === 'open' ? 'closed' : 'open']);
  });
});

describe('over midnight, the hours belong to the day on which they begin', () => {
  const night = weekly('19:00', '03:00', 'Asia/Tokyo');
  test.for([
    ['before midnight', 'Fri 2026-11-20 23:59', 'open', 'Sat 2026-11-21 03:00'],
    ['after midnight of the last day', 'Sat 2026-11-21 02:59', 'open', 'Sat 2026-11-21 03:00'],
    ['at its end', 'Sat 2026-11-21 03:00', 'closed', 'Mon 2026-11-23 19:00'],
    ['after midnight of a day off', 'Mon 2026-11-23 01:00', 'closed', 'Mon 2026-11-23 19:00'],
  ] as const)('%s', ([, moment, now, next]) => {
    expect(state(night, at(moment, 'Asia/Tokyo')).slice(0, 2)).toEqual([now, at(next, 'Asia/Tokyo')]);
  });
});

test('on a holiday, where the source says that it is closed then', () => {
  const japan: ServiceHours = { ...weekly('09:00', '17:00', 'Asia/Tokyo'), holidays: ['2026-11-23'] };
  const monday = at('Mon 2026-11-23 12:00', 'Asia/Tokyo');
  expect(state(japan, monday)).toEqual(['closed', at('Tue 2026-11-24 09:00', 'Asia/Tokyo'), 'open']);
  expect(state(weekly('09:00', '17:00', 'Asia/Tokyo'), monday)[0]).toBe('open');
});

describe('on both clock changes, the local hours stay', () => {
  const sunday: ServiceHours = { days: ['sun'], opens: '01:00', closes: '05:00', zones: ['Europe/Paris'] };
  test.for([
    ['clocks go forward: three hours of four', 'Sun 2026-03-29 01:00', 'Sun 2026-03-29 05:00', 3],
    ['clocks go back: five hours of four', 'Sun 2026-10-25 01:00', 'Sun 2026-10-25 05:00', 5],
    ['an ordinary Sunday', 'Sun 2026-11-22 01:00', 'Sun 2026-11-22 05:00', 4],
  ] as const)('%s', ([, opens, closes, hours]) => {
    const [openAt, closeAt] = [at(opens, 'Europe/Paris'), at(closes, 'Europe/Paris')];
    expect(closeAt - openAt).toBe(hours * 3_600_000);
    expect(state(sunday, openAt - 1000)).toEqual(['closed', openAt, 'open']);
    expect(state(sunday, openAt)).toEqual(['open', closeAt, 'closed']);
    expect(state(sunday, closeAt - 1000)).toEqual(['open', closeAt, 'closed']);
    expect(state(sunday, closeAt).slice(0, 1)).toEqual(['closed']);
  });

  test('between the changes of two zones, the same hours lie an hour off for the reader', () => {
    const newYork = weekly('09:00', '17:00', 'America/New_York');
    const opening = (day: string) => state(newYork, at(`${day} 02:00`, 'Europe/Paris'))[1];
    expect(opening('Fri 2026-03-06')).toBe(at('Fri 2026-03-06 15:00', 'Europe/Paris'));
    expect(opening('Mon 2026-03-09')).toBe(at('Mon 2026-03-09 14:00', 'Europe/Paris'));
    expect(opening('Mon 2026-03-30')).toBe(at('Mon 2026-03-30 15:00', 'Europe/Paris'));
  });
});

test('round the clock, whether it is said so or comes out of the hours', () => {
  const everyDay: ServiceHours = { ...weekly('00:00', '24:00', 'Asia/Tokyo'), days: ['sun', ...weekdays, 'sat'] };
  const nowAt = at('Sun 2026-11-22 03:00', 'Asia/Tokyo');
  expect(stateAt('always', known, nowAt)).toEqual({ kind: 'always' });
  expect(stateAt(everyDay, known, nowAt)).toEqual({ kind: 'always' });
});

test('France at 22:10: French is closed, English is open', () => {
  const nowAt = at('Fri 2026-11-20 22:10', 'Europe/Paris');
  expect(state(paris, nowAt)).toEqual(['closed', at('Mon 2026-11-23 08:00', 'Europe/Paris'), 'open']);
  expect(state('always', nowAt)).toBe('always');
});

test('a week from Sunday to Thursday', () => {
  const cairo: ServiceHours = {
    ...weekly('09:00', '17:00', 'Africa/Cairo'),
    days: ['sun', 'mon', 'tue', 'wed', 'thu'],
  };
  expect(state(cairo, at('Fri 2026-11-20 10:00', 'Africa/Cairo'))).toEqual([
    'closed',
    at('Sun 2026-11-22 09:00', 'Africa/Cairo'),
    'open',
  ]);
});

test('where several clocks may be meant, nothing is claimed that one of them denies', () => {
  const both = weekly('09:00', '17:00', 'Europe/London', 'America/New_York');
  const utc = (time: string) => Date.parse(`2026-11-19T${time}Z`);
  expect(state(both, utc('08:59'))).toEqual(['closed', utc('09:00'), 'maybe']);
  expect(state(both, utc('09:00'))).toEqual(['maybe', utc('14:00'), 'open']);
  expect(state(both, utc('14:00'))).toEqual(['open', utc('17:00'), 'maybe']);
  expect(state(both, utc('17:00'))).toEqual(['maybe', utc('22:00'), 'closed']);
});

test('what is not said, and what the page no longer knows', () => {
  expect(stateAt('unsaid', known, 0)).toEqual({ kind: 'unsaid' });
  expect(stateAt(paris, known, known.untilAt - 86_400_000)).toEqual({ kind: 'unknown' });
  expect(stateAt(weekly('09:00', '17:00'), known, Date.UTC(2026, 10, 20))).toEqual({ kind: 'unknown' });
  expect(() => stretchesOf(weekly('09:00', '17:00', 'Asia/Dubai'), known, 0, 1)).toThrow(
    'no clock is known for Asia/Dubai',
  );
});

test('the local time of a clock that the page carries', () => {
  const nowAt = at('Fri 2026-11-20 22:10', 'Europe/Paris');
  expect(localTimeAt(nowAt, 'Asia/Tokyo', known)).toBe(Date.UTC(2026, 10, 21, 6, 10));
});
