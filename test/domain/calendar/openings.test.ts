import { expect, test } from 'vitest';
import { calendars, compiled, type CalendarName } from '../../support/calendars.ts';
import { at, inHours, say } from '../../support/moments.ts';

type Row = [calendar: CalendarName, at: string, open: 'open' | 'closed', nextOpening: string, nextClosing: string];

const rows: Row[] = [
  ['parisOffice', 'Mon 2026-04-27 08:59', 'closed', 'Mon 2026-04-27 09:00', 'Mon 2026-04-27 17:00'],
  ['parisOffice', 'Mon 2026-04-27 09:00', 'open', 'Mon 2026-04-27 09:00', 'Mon 2026-04-27 17:00'],
  ['parisOffice', 'Mon 2026-04-27 12:00', 'open', 'Mon 2026-04-27 12:00', 'Mon 2026-04-27 17:00'],
  ['parisOffice', 'Mon 2026-04-27 16:59', 'open', 'Mon 2026-04-27 16:59', 'Mon 2026-04-27 17:00'],
  ['parisOffice', 'Mon 2026-04-27 17:00', 'closed', 'Tue 2026-04-28 09:00', 'Tue 2026-04-28 17:00'],
  ['parisOffice', 'Fri 2026-04-24 17:00', 'closed', 'Mon 2026-04-27 09:00', 'Mon 2026-04-27 17:00'],
  ['parisOffice', 'Sat 2026-04-25 12:00', 'closed', 'Mon 2026-04-27 09:00', 'Mon 2026-04-27 17:00'],
  ['parisOffice', 'Fri 2026-05-01 12:00', 'closed', 'Mon 2026-05-04 09:00', 'Mon 2026-05-04 17:00'],
  ['parisOffice', 'Sat 2026-05-16 09:59', 'closed', 'Sat 2026-05-16 10:00', 'Sat 2026-05-16 14:00'],
  ['parisOffice', 'Sat 2026-05-16 12:00', 'open', 'Sat 2026-05-16 12:00', 'Sat 2026-05-16 14:00'],
  ['parisOffice', 'Thu 2026-12-24 13:00', 'closed', 'Mon 2026-12-28 09:00', 'Mon 2026-12-28 17:00'],
  ['parisLunch', 'Mon 2026-04-27 12:30', 'closed', 'Mon 2026-04-27 13:30', 'Mon 2026-04-27 18:00'],
  ['parisLunch', 'Mon 2026-04-27 12:29', 'open', 'Mon 2026-04-27 12:29', 'Mon 2026-04-27 12:30'],
  ['parisTeams', 'Mon 2026-04-27 12:00', 'open', 'Mon 2026-04-27 12:00', 'Mon 2026-04-27 19:00'],
  ['parisTeams', 'Mon 2026-04-27 17:00', 'open', 'Mon 2026-04-27 17:00', 'Mon 2026-04-27 19:00'],
  ['parisNested', 'Mon 2026-04-27 11:00', 'open', 'Mon 2026-04-27 11:00', 'Mon 2026-04-27 18:00'],
  ['parisNight', 'Tue 2026-04-28 02:00', 'open', 'Tue 2026-04-28 02:00', 'Tue 2026-04-28 06:00'],
  ['parisNight', 'Tue 2026-04-28 06:00', 'closed', 'Tue 2026-04-28 22:00', 'Wed 2026-04-29 06:00'],
  ['parisNight', 'Sat 2026-04-25 05:59', 'open', 'Sat 2026-04-25 05:59', 'Sat 2026-04-25 06:00'],
  ['parisNight', 'Mon 2026-04-27 05:59', 'closed', 'Mon 2026-04-27 22:00', 'Tue 2026-04-28 06:00'],
  ['losAngeles', 'Mon 2026-04-27 17:29', 'open', 'Mon 2026-04-27 17:29', 'Mon 2026-04-27 17:30'],
  ['tokyo', 'Mon 2026-04-27 08:00', 'closed', 'Mon 2026-04-27 09:00', 'Mon 2026-04-27 17:30'],
];

test.for(rows)('%s, %s: %s; opens %s; closes %s', ([name, asked, open, opening, closing]) => {
  const { isOpen, nextOpening, nextClosing, timeZone } = compiled[name];
  const instant = at(asked, timeZone);
  expect(isOpen(instant)).toBe(open === 'open');
  expect(say(nextOpening(instant), timeZone)).toBe(opening);
  expect(say(nextClosing(instant), timeZone)).toBe(closing);
});

test('a millisecond decides at opening and at closing', () => {
  const { isOpen, timeZone } = compiled.parisOffice;
  const [opens, closes] = [at('Mon 2026-04-27 09:00', timeZone), at('Mon 2026-04-27 17:00', timeZone)];
  expect([opens - 1, opens, closes - 1, closes].map(isOpen)).toEqual([false, true, true, false]);
});

const stretches: [calendar: CalendarName, from: string, to: string, open: string[]][] = [
  ['parisOffice', 'Mon 2026-04-27 10:00', 'Mon 2026-04-27 12:00', ['Mon 2026-04-27 10:00 + 2 h']],
  [
    'parisOffice',
    'Thu 2026-04-30 16:00',
    'Tue 2026-05-05 09:30',
    ['Thu 2026-04-30 16:00 + 1 h', 'Mon 2026-05-04 09:00 + 8 h', 'Tue 2026-05-05 09:00 + 30 min'],
  ],
  ['parisOffice', 'Mon 2026-04-27 17:00', 'Tue 2026-04-28 09:00', []],
  ['parisOffice', 'Mon 2026-04-27 12:00', 'Mon 2026-04-27 12:00', []],
  ['parisOffice', 'Mon 2026-04-27 12:00', 'Mon 2026-04-27 11:00', []],
  [
    'parisLunch',
    'Mon 2026-04-27 00:00',
    'Tue 2026-04-28 00:00',
    ['Mon 2026-04-27 08:30 + 4 h', 'Mon 2026-04-27 13:30 + 4 h 30 min'],
  ],
  ['parisTeams', 'Mon 2026-04-27 00:00', 'Tue 2026-04-28 00:00', ['Mon 2026-04-27 09:00 + 10 h']],
  [
    'parisNight',
    'Tue 2026-04-28 00:00',
    'Tue 2026-04-28 23:00',
    ['Tue 2026-04-28 00:00 + 6 h', 'Tue 2026-04-28 22:00 + 1 h'],
  ],
  ['parisRoundTheClock', 'Sat 2026-03-28 00:00', 'Mon 2026-03-30 00:00', ['Sat 2026-03-28 00:00 + 47 h']],
];

test.for(stretches)('%s is open between %s and %s: %s', ([name, from, to, open]) => {
  const { spans, timeZone } = compiled[name];
  const found = spans(at(from, timeZone), at(to, timeZone));
  expect(found.map(({ start, end }) => `${say(start, timeZone)} + ${inHours(end - start)}`)).toEqual(open);
});

const days: [calendar: CalendarName, at: string, holiday: boolean, serviceDay: boolean][] = [
  ['parisOffice', 'Fri 2026-05-01 23:59', true, false],
  ['parisOffice', 'Sat 2026-05-02 00:00', false, false],
  ['parisOffice', 'Sat 2026-05-16 00:00', false, true],
  ['parisOffice', 'Mon 2026-04-27 03:00', false, true],
  ['parisNight', 'Sat 2026-04-25 03:00', false, false],
  ['parisNight', 'Fri 2026-04-24 03:00', false, true],
  ['losAngeles', 'Sun 2026-04-26 23:59', false, false],
];

test.for(days)('%s, %s: holiday %s, hours start that day %s', ([name, asked, holiday, serviceDay]) => {
  const { isHoliday, isServiceDay, timeZone } = compiled[name];
  expect(isHoliday(at(asked, timeZone))).toBe(holiday);
  expect(isServiceDay(at(asked, timeZone))).toBe(serviceDay);
});

test('only round-the-clock service is always open', () => {
  const always = Object.entries(compiled).filter(([, { alwaysOpen }]) => alwaysOpen);
  expect(always.map(([name]) => name)).toEqual(['parisRoundTheClock']);
});

test('exceptions are known to the end of the last day named, or without end', () => {
  expect(calendars.parisOffice.knownUntil).toBe('2026-12-31');
  expect(say(compiled.parisOffice.knownUntil, 'Europe/Paris')).toBe('Fri 2027-01-01 00:00');
  expect(compiled.parisLunch.knownUntil).toBe(Infinity);
});
