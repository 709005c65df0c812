import { describe, expect, test } from 'vitest';
import {
  compileCalendar,
  DAY_MS,
  HorizonError,
  HOUR_MS,
  NoServiceHoursError,
  type Calendar,
} from '../../../src/domain/calendar/index.ts';
import { calendars, compiled, on } from '../../support/calendars.ts';
import { at as atIn, say as sayIn } from '../../support/moments.ts';

const timeZone = 'Europe/Paris';
const at = (text: string) => atIn(text, timeZone);
const say = (instant: number) => sayIn(instant, timeZone);
const hour = HOUR_MS;

describe('a calendar without hours', () => {
  const never = compileCalendar({ timeZone, weekly: {} });
  const monday = at('Mon 2026-04-27 10:00');
  const searches: [name: string, search: (calendar: Calendar) => number][] = [
    ['nextOpening', ({ nextOpening }) => nextOpening(monday)],
    ['nextClosing', ({ nextClosing }) => nextClosing(monday)],
    ['add', ({ add }) => add(monday, hour)],
    ['add nothing', ({ add }) => add(monday, 0)],
    ['subtract', ({ subtract }) => subtract(monday, hour)],
    ['subtract nothing', ({ subtract }) => subtract(monday, 0)],
    ['addDays', ({ addDays }) => addDays(monday, 1)],
  ];

  test.for(searches)('%s ends in an error', ([, search]) => {
    expect(() => search(never)).toThrow(NoServiceHoursError);
    expect(() => search(never)).toThrow('No service hours within a year of 2026-04-27 (UTC) (Europe/Paris).');
  });

  test('what needs no search has an answer', () => {
    expect(never.isOpen(monday)).toBe(false);
    expect(never.between(monday, monday + 30 * DAY_MS)).toBe(0);
    expect(never.spans(monday, monday + 30 * DAY_MS)).toEqual([]);
    expect(never.alwaysOpen).toBe(false);
  });
});

describe('a year of holidays', () => {
  const january = Date.UTC(2026, 0, 1);
  const dates = Array.from({ length: 365 }, (_, i) => new Date(january + i * DAY_MS).toISOString().slice(0, 10));
  const closed = compileCalendar({
    ...calendars.parisOffice,
    exceptions: Object.fromEntries(dates.map((date) => [date, []])),
  });

  test('has 365 of them, from Thursday to Thursday', () => {
    expect([dates.length, dates[0], dates.at(-1)]).toEqual([365, '2026-01-01', '2026-12-31']);
    expect(closed.isHoliday(at('Sun 2026-06-14 12:00'))).toBe(true);
  });

  test('is no trouble before it and after it', () => {
    expect(say(closed.add(at('Wed 2025-12-31 16:00'), hour))).toBe('Wed 2025-12-31 17:00');
    expect(say(closed.subtract(at('Fri 2027-01-01 10:00'), hour))).toBe('Fri 2027-01-01 09:00');
    expect(closed.between(at('Wed 2025-12-31 16:00'), at('Fri 2027-01-01 10:00'))).toBe(2 * hour);
  });

  test('is not searched through', () => {
    const eve = at('Wed 2025-12-31 16:00');
    expect(() => closed.add(eve, hour + 1)).toThrow('No service hours within a year of 2025-12-31 (UTC)');
    expect(() => closed.nextOpening(at('Wed 2025-12-31 17:00'))).toThrow(NoServiceHoursError);
    expect(() => closed.nextOpening(at('Thu 2026-01-01 10:00'))).toThrow(NoServiceHoursError);
    expect(() => closed.add(at('Fri 2026-01-02 16:00'), hour)).toThrow(NoServiceHoursError);
    expect(() => closed.nextClosing(at('Wed 2025-12-31 17:00'))).toThrow(NoServiceHoursError);
    expect(() => closed.subtract(at('Fri 2027-01-01 10:00'), hour + 1)).toThrow(NoServiceHoursError);
    expect(() => closed.subtract(at('Fri 2027-01-01 08:00'), 0)).toThrow(NoServiceHoursError);
    expect(() => closed.addDays(eve, 1)).toThrow(NoServiceHoursError);
  });

  test('what is within a year of the question is found', () => {
    const summer = at('Mon 2026-06-01 12:00');
    expect(say(closed.nextOpening(summer))).toBe('Fri 2027-01-01 09:00');
    expect(say(closed.add(summer, 0))).toBe('Fri 2027-01-01 09:00');
    expect(say(closed.add(summer, hour))).toBe('Fri 2027-01-01 10:00');
    expect(say(closed.addDays(summer, 1))).toBe('Mon 2027-01-04 09:00');
    expect(say(closed.subtract(summer, 0))).toBe('Wed 2025-12-31 17:00');
    expect(say(closed.subtract(summer, hour))).toBe('Wed 2025-12-31 16:00');
  });
});

test('years of service are no search: a long answer past a holiday is found', () => {
  const { add, between } = compileCalendar({ ...calendars.parisRoundTheClock, exceptions: { '2026-12-25': [] } });
  const [filed, due] = [at('Fri 2021-01-01 00:00'), at('Sat 2026-12-26 01:00')];
  expect(between(filed, due)).toBe(due - filed - DAY_MS);
  expect(say(add(filed, due - filed - DAY_MS))).toBe('Sat 2026-12-26 01:00');
});

describe('a calendar that opens on one day only', () => {
  const fair = compileCalendar({ timeZone, weekly: {}, exceptions: { '2026-06-01': [['09:00', '17:00']] } });

  test('is found within a year, from either side', () => {
    expect(say(fair.nextOpening(at('Mon 2026-01-05 12:00')))).toBe('Mon 2026-06-01 09:00');
    expect(say(fair.subtract(at('Fri 2027-01-01 12:00'), 8 * hour))).toBe('Mon 2026-06-01 09:00');
  });

  test('is not found from further away, nor is a second day', () => {
    expect(() => fair.nextOpening(at('Wed 2025-01-01 12:00'))).toThrow(NoServiceHoursError);
    expect(() => fair.nextOpening(at('Mon 2026-06-01 17:00'))).toThrow(NoServiceHoursError);
    expect(() => fair.add(at('Mon 2026-06-01 09:00'), 8 * hour + 1)).toThrow(NoServiceHoursError);
    expect(() => fair.addDays(at('Mon 2026-06-01 12:00'), 1)).toThrow(NoServiceHoursError);
    expect(() => fair.subtract(at('Mon 2026-06-01 09:00'), hour)).toThrow(NoServiceHoursError);
    expect(() => fair.subtract(at('Tue 2027-06-01 18:00'), hour)).toThrow(NoServiceHoursError);
  });
});

describe('the horizon', () => {
  const year = compileCalendar(calendars.parisOffice, { from: '2026-01-01', until: '2027-01-01' });
  const [newYear, nextYear] = [at('Thu 2026-01-01 00:00'), at('Fri 2027-01-01 00:00')];
  const sylvester = at('Thu 2026-12-31 16:00');

  test('its first instant is in it, its last is not', () => {
    expect(year.isOpen(newYear)).toBe(false);
    expect(say(year.nextOpening(newYear))).toBe('Thu 2026-01-01 09:00');
    expect(() => year.isOpen(newYear - 1)).toThrow('2025-12-31 (UTC) is outside 2026-01-01 to 2027-01-01');
    expect(() => year.isOpen(nextYear)).toThrow(HorizonError);
  });

  test('its very end may end a stretch of time', () => {
    expect(year.between(sylvester, nextYear)).toBe(hour);
    expect(year.spans(sylvester, nextYear)).toEqual([{ start: sylvester, end: sylvester + hour }]);
    expect(say(year.subtract(nextYear, hour))).toBe('Thu 2026-12-31 16:00');
  });

  const outside: [name: string, ask: () => unknown][] = [
    ['nextOpening before it', () => year.nextOpening(newYear - 1)],
    ['nextClosing after it', () => year.nextClosing(nextYear)],
    ['between from before it', () => year.between(newYear - 1, sylvester)],
    ['between until after it', () => year.between(sylvester, nextYear + 1)],
    ['spans from before it', () => year.spans(newYear - 1, sylvester)],
    ['isHoliday after it', () => year.isHoliday(nextYear)],
    ['isServiceDay before it', () => year.isServiceDay(newYear - 1)],
    ['an endless instant', () => year.isOpen(Infinity)],
    ['an answer past it', () => year.add(sylvester, hour + 1)],
    ['an endless duration', () => year.add(sylvester, Infinity)],
    ['an opening past it', () => year.nextOpening(at('Thu 2026-12-31 17:00'))],
    ['an answer before it', () => year.subtract(at('Thu 2026-01-01 10:00'), hour + 1)],
    ['a closing before it', () => year.subtract(at('Thu 2026-01-01 08:00'), 0)],
    ['a day past it', () => year.addDays(sylvester, 1)],
    ['the closing of what never closes', () => compiled.parisRoundTheClock.nextClosing(sylvester)],
  ];

  test.for(outside)('%s is an error', ([, ask]) => {
    expect(ask).toThrow(HorizonError);
    expect(ask).toThrow(/outside \d{4}-01-01 to \d{4}-01-01/);
  });

  test('a night shift from the day before it is seen', () => {
    const nights = compileCalendar(
      { timeZone, weekly: on(['wed'], ['22:00', '06:00']) },
      { from: '2026-01-01', until: '2027-01-01' },
    );
    expect(nights.isOpen(newYear)).toBe(true);
    expect(say(nights.nextClosing(newYear))).toBe('Thu 2026-01-01 06:00');
  });
});

describe('numbers that are none', () => {
  const { isOpen, nextOpening, nextClosing, add, subtract, between, addDays, spans } = compiled.parisOffice;
  const monday = at('Mon 2026-04-27 10:00');
  const asks: [name: string, ask: () => unknown, message: string][] = [
    ['isOpen', () => isOpen(NaN), 'The instant is not a number.'],
    ['nextOpening', () => nextOpening(NaN), 'The instant is not a number.'],
    ['nextClosing', () => nextClosing(NaN), 'The instant is not a number.'],
    ['add from', () => add(NaN, hour), 'The instant is not a number.'],
    ['add so much', () => add(monday, NaN), 'The duration is not a number.'],
    ['add less than nothing', () => add(monday, -1), 'The duration is negative: -1 ms.'],
    ['subtract from', () => subtract(NaN, hour), 'The instant is not a number.'],
    ['subtract so much', () => subtract(monday, NaN), 'The duration is not a number.'],
    ['subtract less than nothing', () => subtract(monday, -1), 'The duration is negative: -1 ms.'],
    ['between', () => between(monday, NaN), 'The instant is not a number.'],
    ['addDays', () => addDays(NaN, 1), 'The instant is not a number.'],
    ['spans', () => spans(NaN, monday), 'The instant is not a number.'],
  ];

  test.for(asks)('%s', ([, ask, message]) => {
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow(message);
  });
});
