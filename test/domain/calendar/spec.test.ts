import { expect, test } from 'vitest';
import { CalendarSpecError, compileCalendar, type CalendarSpec } from '../../../src/domain/calendar/index.ts';

const day = [['09:00', '17:00']] as const;
const good: CalendarSpec = { timeZone: 'Europe/Paris', weekly: { mon: day } };

/** Each message names the field and says what to write. */
const wrong: [what: string, spec: CalendarSpec, message: string][] = [
  [
    'an unknown zone',
    { ...good, timeZone: 'Europe/Pari' },
    'timeZone: "Europe/Pari" is unknown; use an IANA time zone, such as Europe/Paris.',
  ],
  ['no zone', { ...good, timeZone: '' }, 'timeZone: "" is unknown; use an IANA time zone'],
  [
    'a weekday in full',
    { ...good, weekly: { monday: day } as CalendarSpec['weekly'] },
    'weekly.monday: use one of sun, mon, tue, wed, thu, fri, sat.',
  ],
  [
    'an hour without its zero',
    { ...good, weekly: { tue: [['9:00', '17:00']] } },
    'weekly.tue: "9:00" is no clock time; write it as "09:00", up to "24:00".',
  ],
  [
    'an hour that does not exist',
    { ...good, weekly: { tue: [['09:00', '25:00']] } },
    'weekly.tue: "25:00" is no clock time',
  ],
  [
    'past the end of the day',
    { ...good, weekly: { tue: [['09:00', '24:01']] } },
    'weekly.tue: "24:01" is no clock time',
  ],
  [
    'a minute that does not exist',
    { ...good, weekly: { tue: [['09:60', '17:00']] } },
    'weekly.tue: "09:60" is no clock time',
  ],
  ['seconds', { ...good, weekly: { tue: [['09:00', '17:00:00']] } }, 'weekly.tue: "17:00:00" is no clock time'],
  [
    '24:00 as an opening',
    { ...good, weekly: { sun: [['24:00', '06:00']] } },
    'weekly.sun: 24:00 can only close; a day opens at 00:00.',
  ],
  [
    'a wrong time in an exception',
    { ...good, exceptions: { '2026-12-24': [['09:00', 'noon']] } },
    'exceptions.2026-12-24: "noon" is no clock time',
  ],
  [
    'a date in another order',
    { ...good, exceptions: { '25/12/2026': [] } },
    'exceptions: "25/12/2026" is no date; write it as "2026-12-25".',
  ],
  ['a date that does not exist', { ...good, exceptions: { '2026-02-30': [] } }, 'exceptions: "2026-02-30" is no date'],
  [
    '29 February in a common year',
    { ...good, exceptions: { '2026-02-29': [] } },
    'exceptions: "2026-02-29" is no date',
  ],
  ['a wrong last day', { ...good, knownUntil: '2026' }, 'knownUntil: "2026" is no date; write it as "2026-12-25".'],
];

test.for(wrong)('%s is refused', ([, spec, message]) => {
  expect(() => compileCalendar(spec)).toThrow(CalendarSpecError);
  expect(() => compileCalendar(spec)).toThrow(message);
});

test.for([
  ['a wrong first day', { from: '2026-13-01', until: '2027-01-01' }, 'horizon.from: "2026-13-01" is no date'],
  ['a wrong last day', { from: '2026-01-01', until: 'never' }, 'horizon.until: "never" is no date'],
  [
    'the wrong order',
    { from: '2027-01-01', until: '2026-01-01' },
    'horizon.until: 2026-01-01 must be later than 2027-01-01.',
  ],
  ['no day at all', { from: '2026-01-01', until: '2026-01-01' }, 'horizon.until: 2026-01-01 must be later'],
] as const)('a horizon with %s is refused', ([, horizon, message]) => {
  expect(() => compileCalendar(good, horizon)).toThrow(CalendarSpecError);
  expect(() => compileCalendar(good, horizon)).toThrow(message);
});

test('29 February of a leap year, 24:00 as a closing and equal times are fine', () => {
  const spec: CalendarSpec = {
    ...good,
    weekly: { mon: [['18:00', '24:00']], tue: [['09:00', '09:00']] },
    exceptions: { '2028-02-29': [] },
  };
  expect(() => compileCalendar(spec)).not.toThrow();
});
