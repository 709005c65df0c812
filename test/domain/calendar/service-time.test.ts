import { expect, test } from 'vitest';
import { compiled, type CalendarName } from '../../support/calendars.ts';
import { at, inHours, lasting, say } from '../../support/moments.ts';

type Row = [calendar: CalendarName, what: string, from: string, duration: string, to: string];

/** Filed and due are written in the calendar's own zone. */
const due: Row[] = [
  ['parisOffice', 'within the day', 'Mon 2026-04-27 10:00', '4 h', 'Mon 2026-04-27 14:00'],
  ['parisOffice', 'filed at opening', 'Mon 2026-04-27 09:00', '2 h', 'Mon 2026-04-27 11:00'],
  ['parisOffice', 'filed before opening', 'Mon 2026-04-27 08:59', '1 h', 'Mon 2026-04-27 10:00'],
  ['parisOffice', 'filed a minute before closing', 'Mon 2026-04-27 16:59', '1 h', 'Tue 2026-04-28 09:59'],
  ['parisOffice', 'filed at closing', 'Mon 2026-04-27 17:00', '1 h', 'Tue 2026-04-28 10:00'],
  ['parisOffice', 'filed after closing', 'Mon 2026-04-27 17:01', '1 h', 'Tue 2026-04-28 10:00'],
  ['parisOffice', 'exactly until closing', 'Mon 2026-04-27 13:00', '4 h', 'Mon 2026-04-27 17:00'],
  ['parisOffice', 'a minute past closing', 'Mon 2026-04-27 13:00', '4 h 1 min', 'Tue 2026-04-28 09:01'],
  ['parisOffice', 'a whole day, to its closing', 'Mon 2026-04-27 09:00', '8 h', 'Mon 2026-04-27 17:00'],
  ['parisOffice', 'over a night', 'Mon 2026-04-27 16:00', '2 h', 'Tue 2026-04-28 10:00'],
  ['parisOffice', 'over a weekend', 'Fri 2026-04-24 16:00', '2 h', 'Mon 2026-04-27 10:00'],
  ['parisOffice', 'filed on a Sunday', 'Sun 2026-04-26 12:00', '2 h', 'Mon 2026-04-27 11:00'],
  ['parisOffice', 'over a holiday and a weekend', 'Thu 2026-04-30 16:00', '2 h', 'Mon 2026-05-04 10:00'],
  ['parisOffice', 'over a holiday in the week', 'Wed 2026-05-13 16:00', '2 h', 'Fri 2026-05-15 10:00'],
  ['parisOffice', 'filed on a holiday', 'Fri 2026-05-01 11:00', '1 h', 'Mon 2026-05-04 10:00'],
  ['parisOffice', 'into a make-up Saturday', 'Fri 2026-05-15 16:00', '3 h', 'Sat 2026-05-16 12:00'],
  ['parisOffice', 'to the closing of that Saturday', 'Fri 2026-05-15 16:00', '5 h', 'Sat 2026-05-16 14:00'],
  ['parisOffice', 'past that Saturday', 'Fri 2026-05-15 16:00', '5 h 1 min', 'Mon 2026-05-18 09:01'],
  ['parisOffice', 'over a short day and a holiday', 'Thu 2026-12-24 12:00', '2 h', 'Mon 2026-12-28 10:00'],
  ['parisOffice', 'over the start of summer time', 'Fri 2026-03-27 16:00', '2 h', 'Mon 2026-03-30 10:00'],
  ['parisOffice', 'over the end of summer time', 'Fri 2026-10-23 16:00', '2 h', 'Mon 2026-10-26 10:00'],
  ['parisOffice', 'a week', 'Mon 2026-04-13 09:00', '40 h', 'Fri 2026-04-17 17:00'],
  ['parisOffice', 'a year of 52 weeks', 'Mon 2027-01-04 09:00', '2080 h', 'Fri 2027-12-31 17:00'],
  ['parisOffice', 'nothing, while open', 'Mon 2026-04-27 10:00', '0 h', 'Mon 2026-04-27 10:00'],
  ['parisOffice', 'nothing, at opening', 'Mon 2026-04-27 09:00', '0 h', 'Mon 2026-04-27 09:00'],
  ['parisOffice', 'nothing, at closing', 'Mon 2026-04-27 17:00', '0 h', 'Tue 2026-04-28 09:00'],
  ['parisOffice', 'nothing, on a Saturday', 'Sat 2026-04-25 12:00', '0 h', 'Mon 2026-04-27 09:00'],
  ['parisLunch', 'over lunch', 'Tue 2026-04-28 12:00', '1 h', 'Tue 2026-04-28 14:00'],
  ['parisLunch', 'until lunch', 'Tue 2026-04-28 11:30', '1 h', 'Tue 2026-04-28 12:30'],
  ['parisLunch', 'filed at lunch', 'Tue 2026-04-28 13:00', '30 min', 'Tue 2026-04-28 14:00'],
  ['parisTeams', 'overlapping hours count once', 'Tue 2026-04-28 10:00', '4 h', 'Tue 2026-04-28 14:00'],
  ['parisTeams', 'touching hours go on', 'Tue 2026-04-28 16:00', '2 h', 'Tue 2026-04-28 18:00'],
  ['parisNested', 'hours within hours count once', 'Tue 2026-04-28 09:30', '8 h', 'Tue 2026-04-28 17:30'],
  ['parisNight', 'through midnight', 'Mon 2026-04-27 23:00', '2 h', 'Tue 2026-04-28 01:00'],
  ['parisNight', 'until the night ends on Saturday', 'Fri 2026-04-24 23:00', '7 h', 'Sat 2026-04-25 06:00'],
  ['parisNight', 'from Friday night to Monday night', 'Fri 2026-04-24 23:00', '8 h', 'Mon 2026-04-27 23:00'],
  ['parisNight', 'filed by day', 'Sun 2026-04-26 12:00', '1 h', 'Mon 2026-04-27 23:00'],
  ['parisSaturdayNight', 'a night of 7 hours', 'Sat 2026-03-28 22:00', '7 h', 'Sun 2026-03-29 06:00'],
  ['parisSaturdayNight', 'a night of 9 hours', 'Sat 2026-10-24 22:00', '9 h', 'Sun 2026-10-25 06:00'],
  ['parisSaturdayNight', 'from a night of 7 hours', 'Sat 2026-03-28 22:00', '8 h', 'Sat 2026-04-04 23:00'],
  ['parisRoundTheClock', 'over a weekend', 'Fri 2026-04-24 16:00', '48 h', 'Sun 2026-04-26 16:00'],
  ['parisRoundTheClock', 'clocks go forward', 'Sat 2026-03-28 22:00', '8 h', 'Sun 2026-03-29 07:00'],
  ['parisRoundTheClock', 'clocks go back', 'Sat 2026-10-24 22:00', '8 h', 'Sun 2026-10-25 05:00'],
  ['parisRoundTheClock', 'to the first 02:30', 'Sun 2026-10-25 01:30', '1 h', 'Sun 2026-10-25 02:30 +02:00'],
  ['parisRoundTheClock', 'to the second 02:30', 'Sun 2026-10-25 01:30', '2 h', 'Sun 2026-10-25 02:30 +01:00'],
  ['losAngeles', 'over a night', 'Mon 2026-04-27 16:30', '2 h', 'Tue 2026-04-28 07:00'],
  ['losAngeles', 'until a half-hour closing', 'Mon 2026-04-27 15:30', '2 h', 'Mon 2026-04-27 17:30'],
  ['losAngeles', 'over the start of daylight time', 'Fri 2026-03-06 17:00', '1 h', 'Mon 2026-03-09 06:30'],
  ['losAngeles', 'over the end of daylight time', 'Fri 2026-10-30 17:00', '1 h', 'Mon 2026-11-02 06:30'],
  ['tokyo', 'over a weekend', 'Fri 2026-04-24 17:00', '1 h', 'Mon 2026-04-27 09:30'],
];

test.for(due)('%s: due, %s: %s and %s', ([name, , filed, allowance, expected]) => {
  const { add, timeZone } = compiled[name];
  expect(say(add(at(filed, timeZone), lasting(allowance)), timeZone)).toBe(expected);
});

/** Filed and due on the reader's clock in Paris, counted in another zone. */
const elsewhere: Row[] = [
  ['losAngeles', '9 hours behind', 'Mon 2026-04-27 20:00', '2 h', 'Mon 2026-04-27 22:00'],
  ['losAngeles', '8 hours behind in March', 'Mon 2026-03-16 20:00', '6 h', 'Tue 2026-03-17 14:30'],
  ['losAngeles', 'filed in the Paris morning', 'Mon 2026-04-27 09:00', '1 h', 'Mon 2026-04-27 16:00'],
  ['tokyo', '7 hours ahead, over its night', 'Mon 2026-04-27 09:00', '2 h', 'Tue 2026-04-28 02:30'],
  ['tokyo', '8 hours ahead in winter', 'Mon 2026-01-19 08:00', '2 h', 'Tue 2026-01-20 01:30'],
];

test.for(elsewhere)('%s, on a clock in Paris: %s: %s and %s', ([name, , filed, allowance, expected]) => {
  const instant = compiled[name].add(at(filed, 'Europe/Paris'), lasting(allowance));
  expect(say(instant, 'Europe/Paris')).toBe(expected);
});

/** To be answered by then, so much before: file by when? */
const fileBy: Row[] = [
  ['parisOffice', 'within the day', 'Mon 2026-04-27 14:00', '4 h', 'Mon 2026-04-27 10:00'],
  ['parisOffice', 'used up exactly at an opening', 'Mon 2026-04-27 13:00', '4 h', 'Mon 2026-04-27 09:00'],
  ['parisOffice', 'a minute more than since opening', 'Mon 2026-04-27 13:00', '4 h 1 min', 'Fri 2026-04-24 16:59'],
  ['parisOffice', 'by closing', 'Mon 2026-04-27 17:00', '4 h', 'Mon 2026-04-27 13:00'],
  ['parisOffice', 'by an opening', 'Mon 2026-04-27 09:00', '1 h', 'Fri 2026-04-24 16:00'],
  ['parisOffice', 'over a night', 'Wed 2026-04-29 10:00', '2 h', 'Tue 2026-04-28 16:00'],
  ['parisOffice', 'by a Saturday', 'Sat 2026-04-25 12:00', '2 h', 'Fri 2026-04-24 15:00'],
  ['parisOffice', 'over a holiday and a weekend', 'Mon 2026-05-04 10:00', '2 h', 'Thu 2026-04-30 16:00'],
  ['parisOffice', 'over a make-up Saturday', 'Mon 2026-05-18 10:00', '6 h', 'Fri 2026-05-15 16:00'],
  ['parisOffice', 'two whole days', 'Tue 2026-04-28 17:00', '16 h', 'Mon 2026-04-27 09:00'],
  ['parisOffice', 'nothing, while open', 'Mon 2026-04-27 10:00', '0 h', 'Mon 2026-04-27 10:00'],
  ['parisOffice', 'nothing, at opening', 'Mon 2026-04-27 09:00', '0 h', 'Mon 2026-04-27 09:00'],
  ['parisOffice', 'nothing, at closing', 'Mon 2026-04-27 17:00', '0 h', 'Mon 2026-04-27 17:00'],
  ['parisOffice', 'nothing, on a Sunday', 'Sun 2026-04-26 12:00', '0 h', 'Fri 2026-04-24 17:00'],
  ['parisLunch', 'over lunch', 'Tue 2026-04-28 14:00', '1 h', 'Tue 2026-04-28 12:00'],
  ['parisLunch', 'used up exactly after lunch', 'Tue 2026-04-28 14:00', '30 min', 'Tue 2026-04-28 13:30'],
  ['parisNight', 'over the weekend', 'Mon 2026-04-27 23:00', '2 h', 'Sat 2026-04-25 05:00'],
  ['parisSaturdayNight', 'a night of 7 hours', 'Sun 2026-03-29 06:00', '7 h', 'Sat 2026-03-28 22:00'],
  ['parisSaturdayNight', 'a night of 9 hours', 'Sun 2026-10-25 06:00', '9 h', 'Sat 2026-10-24 22:00'],
  ['losAngeles', 'over the start of daylight time', 'Mon 2026-03-09 06:30', '1 h', 'Fri 2026-03-06 17:00'],
];

test.for(fileBy)('%s: file by, %s: %s less %s', ([name, , end, allowance, expected]) => {
  const { subtract, timeZone } = compiled[name];
  expect(say(subtract(at(end, timeZone), lasting(allowance)), timeZone)).toBe(expected);
});

const elapsed: Row[] = [
  ['parisOffice', 'within the day', 'Mon 2026-04-27 10:00', '4 h', 'Mon 2026-04-27 14:00'],
  ['parisOffice', 'the same instant', 'Mon 2026-04-27 10:00', '0 min', 'Mon 2026-04-27 10:00'],
  ['parisOffice', 'before opening to after closing', 'Mon 2026-04-27 07:00', '8 h', 'Mon 2026-04-27 20:00'],
  ['parisOffice', 'over a weekend', 'Fri 2026-04-24 16:00', '2 h', 'Mon 2026-04-27 10:00'],
  ['parisOffice', 'in reverse order', 'Mon 2026-04-27 10:00', '-2 h', 'Fri 2026-04-24 16:00'],
  ['parisOffice', 'all in one weekend', 'Sat 2026-04-25 10:00', '0 min', 'Sun 2026-04-26 10:00'],
  ['parisOffice', 'over a holiday', 'Thu 2026-04-30 16:00', '2 h', 'Mon 2026-05-04 10:00'],
  ['parisOffice', 'over a make-up Saturday', 'Fri 2026-05-15 17:00', '4 h', 'Mon 2026-05-18 09:00'],
  ['parisOffice', 'a week', 'Mon 2026-04-13 00:00', '40 h', 'Mon 2026-04-20 00:00'],
  ['parisTeams', 'overlapping hours count once', 'Mon 2026-04-13 00:00', '10 h', 'Tue 2026-04-14 00:00'],
  ['parisNested', 'hours within hours count once', 'Mon 2026-04-13 00:00', '9 h', 'Tue 2026-04-14 00:00'],
  ['parisSaturdayNight', 'a night of 7 hours', 'Sat 2026-03-28 12:00', '7 h', 'Sun 2026-03-29 12:00'],
  ['parisSaturdayNight', 'a night of 9 hours', 'Sat 2026-10-24 12:00', '9 h', 'Sun 2026-10-25 12:00'],
  ['parisRoundTheClock', 'a day of 23 hours', 'Sun 2026-03-29 00:00', '23 h', 'Mon 2026-03-30 00:00'],
  ['parisRoundTheClock', 'a day of 25 hours', 'Sun 2026-10-25 00:00', '25 h', 'Mon 2026-10-26 00:00'],
  ['losAngeles', 'a week with a clock change', 'Mon 2026-03-02 00:00', '57 h 30 min', 'Mon 2026-03-09 00:00'],
];

test.for(elapsed)('%s: elapsed, %s: from %s, %s', ([name, , from, expected, to]) => {
  const { between, timeZone } = compiled[name];
  expect(inHours(between(at(from, timeZone), at(to, timeZone)))).toBe(expected);
});
