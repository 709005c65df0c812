import { expect, test } from 'vitest';
import { compileCalendar, type CalendarSpec } from '../../../src/domain/calendar/index.ts';
import { compiled, on } from '../../support/calendars.ts';
import { at, say } from '../../support/moments.ts';

/** A long Monday before a Tuesday with lunch and early closing. */
const uneven: CalendarSpec = {
  timeZone: 'Europe/Paris',
  weekly: {
    mon: [['08:00', '20:00']],
    tue: [
      ['09:00', '12:00'],
      ['14:00', '16:00'],
    ],
  },
};

/** An hour every night, which on 29 March 2026 is skipped. */
const skipped: CalendarSpec = {
  timeZone: 'Europe/Paris',
  weekly: on(['fri', 'sat', 'sun', 'mon'], ['02:00', '03:00']),
};

const all = { ...compiled, uneven: compileCalendar(uneven), skipped: compileCalendar(skipped) };

type Row = [calendar: keyof typeof all, what: string, filed: string, days: number, due: string];

const rows: Row[] = [
  ['parisOffice', 'the same time the next day', 'Mon 2026-04-27 10:00', 1, 'Tue 2026-04-28 10:00'],
  ['parisOffice', 'filed at opening', 'Mon 2026-04-27 09:00', 1, 'Tue 2026-04-28 09:00'],
  ['parisOffice', 'filed before opening', 'Mon 2026-04-27 07:00', 1, 'Tue 2026-04-28 09:00'],
  ['parisOffice', 'filed at closing', 'Mon 2026-04-27 17:00', 1, 'Wed 2026-04-29 09:00'],
  ['parisOffice', 'filed after closing', 'Mon 2026-04-27 18:00', 1, 'Wed 2026-04-29 09:00'],
  ['parisOffice', 'over a weekend', 'Fri 2026-04-24 15:00', 1, 'Mon 2026-04-27 15:00'],
  ['parisOffice', 'filed on a Sunday', 'Sun 2026-04-26 15:00', 1, 'Tue 2026-04-28 09:00'],
  ['parisOffice', 'over a holiday', 'Thu 2026-04-30 11:00', 1, 'Mon 2026-05-04 11:00'],
  ['parisOffice', 'filed on a holiday', 'Fri 2026-05-01 11:00', 1, 'Tue 2026-05-05 09:00'],
  ['parisOffice', 'five days with a holiday', 'Mon 2026-04-27 10:00', 5, 'Tue 2026-05-05 10:00'],
  ['parisOffice', 'five days without', 'Mon 2026-04-13 10:00', 5, 'Mon 2026-04-20 10:00'],
  ['parisOffice', 'within a shorter day', 'Wed 2026-12-23 12:59', 1, 'Thu 2026-12-24 12:59'],
  ['parisOffice', 'at the closing of a shorter day', 'Wed 2026-12-23 13:00', 1, 'Thu 2026-12-24 13:00'],
  ['parisOffice', 'after the closing of a shorter day', 'Wed 2026-12-23 15:00', 1, 'Thu 2026-12-24 13:00'],
  ['parisOffice', 'over a shorter day', 'Wed 2026-12-23 15:00', 2, 'Mon 2026-12-28 15:00'],
  ['parisOffice', 'a make-up Saturday opens later', 'Fri 2026-05-15 09:30', 1, 'Sat 2026-05-16 10:00'],
  ['parisOffice', 'a make-up Saturday closes earlier', 'Fri 2026-05-15 16:00', 1, 'Sat 2026-05-16 14:00'],
  ['parisOffice', 'over the start of summer time', 'Fri 2026-03-27 10:00', 1, 'Mon 2026-03-30 10:00'],
  ['parisOffice', 'over the end of summer time', 'Fri 2026-10-23 10:00', 1, 'Mon 2026-10-26 10:00'],
  ['parisOffice', 'no day, while open', 'Mon 2026-04-27 10:00', 0, 'Mon 2026-04-27 10:00'],
  ['parisOffice', 'no day, on a Saturday', 'Sat 2026-04-25 10:00', 0, 'Mon 2026-04-27 09:00'],
  ['uneven', 'before the next day opens', 'Mon 2026-04-27 08:15', 1, 'Tue 2026-04-28 09:00'],
  ['uneven', 'just before its lunch', 'Mon 2026-04-27 11:59', 1, 'Tue 2026-04-28 11:59'],
  ['uneven', 'as its lunch begins', 'Mon 2026-04-27 12:00', 1, 'Tue 2026-04-28 12:00'],
  ['uneven', 'in its lunch', 'Mon 2026-04-27 13:00', 1, 'Tue 2026-04-28 14:00'],
  ['uneven', 'after its closing', 'Mon 2026-04-27 19:00', 1, 'Tue 2026-04-28 16:00'],
  ['uneven', 'to the next week', 'Tue 2026-04-28 15:00', 1, 'Mon 2026-05-04 15:00'],
  ['parisNight', 'before midnight', 'Mon 2026-04-27 23:00', 1, 'Tue 2026-04-28 23:00'],
  ['parisNight', 'after midnight', 'Tue 2026-04-28 03:00', 1, 'Wed 2026-04-29 03:00'],
  ['parisNight', 'after the last midnight of the week', 'Sat 2026-04-25 03:00', 1, 'Mon 2026-04-27 22:00'],
  ['parisRoundTheClock', 'day and night', 'Fri 2026-04-24 23:00', 2, 'Sun 2026-04-26 23:00'],
  ['parisRoundTheClock', 'to a time that is skipped', 'Sat 2026-03-28 02:30', 1, 'Sun 2026-03-29 03:30'],
  ['parisRoundTheClock', 'to a time that occurs twice', 'Sat 2026-10-24 02:30', 1, 'Sun 2026-10-25 02:30 +02:00'],
  ['skipped', 'over a night without its hour', 'Sat 2026-03-28 02:30', 1, 'Mon 2026-03-30 02:30'],
  ['skipped', 'over a night with its hour', 'Sat 2026-04-04 02:30', 1, 'Sun 2026-04-05 02:30'],
  ['losAngeles', 'over a weekend', 'Fri 2026-04-24 17:29', 1, 'Mon 2026-04-27 17:29'],
];

test.for(rows)('%s: %s: %s and %i days', ([name, , filed, days, due]) => {
  const { addDays, timeZone } = all[name];
  expect(say(addDays(at(filed, timeZone), days), timeZone)).toBe(due);
});

test('a day whose only hour is skipped is no service day', () => {
  const { isServiceDay, timeZone } = all.skipped;
  expect(isServiceDay(at('Sun 2026-03-29 12:00', timeZone))).toBe(false);
  expect(isServiceDay(at('Sun 2026-04-05 12:00', timeZone))).toBe(true);
});

test.for([-1, 1.5, NaN, Infinity])('%d is no number of days', (days) => {
  expect(() => compiled.parisOffice.addDays(Date.UTC(2026, 3, 27), days)).toThrow('Not a whole number of days');
});
