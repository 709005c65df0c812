import {
  compileCalendar,
  type Calendar,
  type CalendarSpec,
  type Interval,
  type Weekday,
} from '../../src/domain/calendar/index.ts';

const workdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const everyDay = [...workdays, 'sat', 'sun'] as const;

/** The same intervals on each of these days. */
export function on(days: readonly Weekday[], ...intervals: Interval[]): CalendarSpec['weekly'] {
  return Object.fromEntries(days.map((day) => [day, intervals]));
}

export const calendars = {
  /** Holidays, a short Christmas Eve and a make-up Saturday; what 2027 brings is not known. */
  parisOffice: {
    timeZone: 'Europe/Paris',
    weekly: on(workdays, ['09:00', '17:00']),
    exceptions: {
      '2026-05-01': [],
      '2026-05-14': [],
      '2026-05-16': [['10:00', '14:00']],
      '2026-12-24': [['09:00', '13:00']],
      '2026-12-25': [],
    },
    knownUntil: '2026-12-31',
  },

  parisLunch: {
    timeZone: 'Europe/Paris',
    weekly: on(workdays, ['08:30', '12:30'], ['13:30', '18:00']),
  },

  /** Two teams whose hours overlap from 11:00 to 13:00, and touch at 17:00. */
  parisTeams: {
    timeZone: 'Europe/Paris',
    weekly: on(workdays, ['09:00', '13:00'], ['11:00', '17:00'], ['17:00', '19:00']),
  },

  /** Written in no order, one inside another. */
  parisNested: {
    timeZone: 'Europe/Paris',
    weekly: on(workdays, ['14:00', '18:00'], ['09:00', '15:00'], ['10:00', '11:00']),
  },

  parisNight: { timeZone: 'Europe/Paris', weekly: on(workdays, ['22:00', '06:00']) },

  /** The nights in which clocks change. */
  parisSaturdayNight: { timeZone: 'Europe/Paris', weekly: on(['sat'], ['22:00', '06:00']) },

  parisRoundTheClock: { timeZone: 'Europe/Paris', weekly: on(everyDay, ['00:00', '24:00']) },

  losAngeles: { timeZone: 'America/Los_Angeles', weekly: on(workdays, ['06:00', '17:30']) },

  tokyo: { timeZone: 'Asia/Tokyo', weekly: on(workdays, ['09:00', '17:30']) },
} satisfies Record<string, CalendarSpec>;

export type CalendarName = keyof typeof calendars;

export const compiled = Object.fromEntries(
  Object.entries(calendars).map(([name, spec]) => [name, compileCalendar(spec)]),
) as Record<CalendarName, Calendar>;
