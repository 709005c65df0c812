import { describe, expect, test } from 'vitest';
import { choosing, dayAfter, fromQuery, noonOf, toQuery } from '../../../src/islands/hours/asked.ts';
import { at, say } from '../../support/moments.ts';

const days = { first: '2025-01-02', last: '2029-12-14' };

test.for([
  ['', {}],
  ['?tz=Europe/Paris', { tz: 'Europe/Paris' }],
  ['?day=2026-12-25', { day: '2026-12-25' }],
  ['?tz=Asia/Tokyo&day=2028-02-29&country=bq-saba', { tz: 'Asia/Tokyo', day: '2028-02-29', country: 'bq-saba' }],
] as const)('the address %s is read and written', ([query, asked]) => {
  expect(fromQuery(query, days)).toEqual({ asked, ignored: [] });
  expect(toQuery(asked)).toBe(query);
});

describe('what an address gets wrong is named and not used', () => {
  test.for([
    ['a zone that is none', '?tz=Europe/Atlantis&day=2026-12-25', { day: '2026-12-25' }, ['tz']],
    ['an offset', '?tz=%2B02:00', {}, ['tz']],
    ['a day that no calendar has', '?day=2026-02-30', {}, ['day']],
    ['no day at all', '?day=tomorrow', {}, ['day']],
    ['a day before the clocks are known', '?day=2024-12-31', {}, ['day']],
    ['a day after it', '?day=2030-01-01', {}, ['day']],
    ['an empty part', '?tz=&day=', {}, ['tz', 'day']],
    ['a part that comes twice', '?tz=Europe/Paris&tz=Asia/Tokyo', {}, ['tz']],
    ['a country that is no name of a place', '?country=<b>', {}, ['country']],
    ['a part with another name', '?zone=Europe/Paris', {}, ['unknown']],
  ] as const)('%s', ([, query, asked, ignored]) => {
    expect(fromQuery(query, days)).toEqual({ asked, ignored });
  });

  test('a zone in other letters is the same zone', () => {
    expect(fromQuery('?tz=europe/paris', days).asked).toEqual({ tz: 'Europe/Paris' });
  });
});

test.for([
  ['2026-11-20', 1, '2026-11-21'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-03-01', -1, '2028-02-29'],
  ['2026-03-29', 1, '2026-03-30'],
  ['2026-10-25', -1, '2026-10-24'],
] as const)('%s and %i day is %s', ([day, by, other]) => {
  expect(dayAfter(day, by)).toBe(other);
});

test.for([
  ['2026-11-20', 'Europe/Paris', 'Fri 2026-11-20 12:00'],
  ['2026-11-20', 'Pacific/Kiritimati', 'Fri 2026-11-20 12:00'],
  ['2026-11-20', 'Pacific/Pago_Pago', 'Fri 2026-11-20 12:00'],
  ['2026-03-29', 'Europe/Paris', 'Sun 2026-03-29 12:00'],
  ['2026-10-25', 'America/New_York', 'Sun 2026-10-25 12:00'],
] as const)('noon of %s in %s', ([day, zone, moment]) => {
  expect(say(noonOf(day, zone), zone)).toBe(moment);
});

test('today is not a choice: it goes on with the clock', () => {
  const now = at('Fri 2026-11-20 23:30', 'Europe/Paris');
  expect(choosing('2026-11-20', now, 'Europe/Paris')).toBeUndefined();
  expect(choosing('2026-11-21', now, 'Europe/Paris')).toBe('2026-11-21');
  expect(choosing('2026-11-20', now, 'Asia/Tokyo')).toBe('2026-11-20');
});
