import { describe, expect, test } from 'vitest';
import { clockNotices, nextClockChange } from '../../../src/domain/directory/index.ts';
import { clocks } from '../../support/clocks.ts';
import { at, inHours, say } from '../../support/moments.ts';

const clockOf = (zone: string) => clocks(zone).changes[zone]!;

describe('the next change of a clock is announced two weeks ahead', () => {
  test.for([
    ['forward in the north', 'Europe/Paris', 'Fri 2026-03-20 12:00', 'Sun 2026-03-29 03:00', '1 h'],
    ['back in the north', 'Europe/Paris', 'Sun 2026-10-18 12:00', 'Sun 2026-10-25 02:00 +01:00', '-1 h'],
    ['back in the south', 'Australia/Sydney', 'Wed 2026-04-01 12:00', 'Sun 2026-04-05 02:00 +10:00', '-1 h'],
    ['forward in the south', 'Pacific/Auckland', 'Sat 2026-09-19 12:00', 'Sun 2026-09-27 03:00', '1 h'],
    ['by half an hour', 'Australia/Lord_Howe', 'Sat 2026-10-03 12:00', 'Sun 2026-10-04 02:30', '30 min'],
    ['exactly two weeks ahead', 'Europe/Paris', 'Sun 2026-03-15 02:00', 'Sun 2026-03-29 03:00', '1 h'],
    ['a minute before', 'Europe/Paris', 'Sun 2026-03-29 01:59', 'Sun 2026-03-29 03:00', '1 h'],
  ])('%s', ([, zone, now, change, delta]) => {
    const found = nextClockChange(clockOf(zone!), at(now!, zone!));
    expect(found && [say(found.at, zone!), inHours(found.deltaMs)]).toEqual([change, delta]);
  });

  test.for([
    ['a minute too early', 'Europe/Paris', 'Sun 2026-03-15 01:59'],
    ['at the very instant', 'Europe/Paris', 'Sun 2026-03-29 03:00'],
    ['in May', 'Europe/Paris', 'Fri 2026-05-01 12:00'],
    ['a clock that never changes', 'Asia/Tokyo', 'Fri 2026-03-20 12:00'],
  ])('none: %s', ([, zone, now]) => {
    expect(nextClockChange(clockOf(zone!), at(now!, zone!))).toBeUndefined();
  });
});

const notices = (reader: string, now: string, ...zones: string[]) =>
  clockNotices(clocks(...zones).changes, clockOf(reader), at(now, reader)).map(
    ({ day, deltaMs, zones, here }) => `${day} ${inHours(deltaMs)} ${[here ? 'here' : '', ...zones].join(' ').trim()}`,
  );

test.for<[string, string, string, string[], string[]]>([
  [
    'clocks that change alike are announced together',
    'Asia/Tokyo',
    'Fri 2026-03-20 12:00',
    ['Europe/Paris', 'Europe/London', 'Asia/Kolkata'],
    ['2026-03-29 1 h Europe/Paris Europe/London'],
  ],
  [
    'with the reader’s own',
    'Europe/Berlin',
    'Fri 2026-03-20 12:00',
    ['Europe/Paris', 'Asia/Tokyo'],
    ['2026-03-29 1 h here Europe/Paris'],
  ],
  ['the reader’s own alone', 'Europe/Paris', 'Fri 2026-10-23 12:00', ['Asia/Tokyo'], ['2026-10-25 -1 h here']],
  [
    'America changes three weeks before Europe, from coast to coast on one day',
    'Europe/Paris',
    'Mon 2026-03-02 12:00',
    ['America/New_York', 'America/Los_Angeles', 'Europe/London'],
    ['2026-03-08 1 h America/New_York America/Los_Angeles'],
  ],
  [
    'in the week between both are announced, the reader’s own first',
    'America/New_York',
    'Mon 2026-10-19 12:00',
    ['Europe/Paris', 'America/Chicago'],
    ['2026-11-01 -1 h here America/Chicago', '2026-10-25 -1 h Europe/Paris'],
  ],
  [
    'one forward, another back',
    'Asia/Tokyo',
    'Tue 2026-03-24 12:00',
    ['Pacific/Auckland', 'Europe/Paris'],
    ['2026-03-29 1 h Europe/Paris', '2026-04-05 -1 h Pacific/Auckland'],
  ],
  ['nothing to announce', 'Europe/Paris', 'Fri 2026-05-01 12:00', ['Europe/London', 'America/New_York'], []],
])('%s', ([, reader, now, zones, expected]) => {
  expect(notices(reader, now, ...zones)).toEqual(expected);
});
