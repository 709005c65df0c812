import { expect, test } from 'vitest';
import {
  compileCalendar,
  possibleInstants,
  zoneOffsets,
  type CalendarSpec,
  type Interval,
} from '../../../src/domain/calendar/index.ts';
import { inHours, say } from '../../support/moments.ts';

/** What an interval that starts on this day comes out as. */
type Row = [zone: string, what: string, date: string, interval: Interval, open: string[]];

const rows: Row[] = [
  // 2026-03-29 in Paris: 01:59 is followed by 03:00.
  ['Europe/Paris', 'opens in the gap', '2026-03-29', ['02:30', '05:00'], ['Sun 2026-03-29 03:30 + 1 h 30 min']],
  ['Europe/Paris', 'closes in the gap', '2026-03-29', ['01:00', '02:30'], ['Sun 2026-03-29 01:00 + 1 h 30 min']],
  ['Europe/Paris', 'over the gap', '2026-03-29', ['01:00', '05:00'], ['Sun 2026-03-29 01:00 + 3 h']],
  ['Europe/Paris', 'inside the gap', '2026-03-29', ['02:00', '02:30'], ['Sun 2026-03-29 03:00 + 30 min']],
  ['Europe/Paris', 'the gap itself is empty', '2026-03-29', ['02:00', '03:00'], []],
  ['Europe/Paris', 'moved past its closing', '2026-03-29', ['02:30', '03:15'], []],
  ['Europe/Paris', 'a night over it', '2026-03-28', ['22:00', '06:00'], ['Sat 2026-03-28 22:00 + 7 h']],
  ['Europe/Paris', 'the whole day', '2026-03-29', ['00:00', '24:00'], ['Sun 2026-03-29 00:00 + 23 h']],
  ['Europe/Paris', '24 hours on the clock', '2026-03-28', ['09:00', '09:00'], ['Sat 2026-03-28 09:00 + 23 h']],
  // 2026-10-25 in Paris: the hour from 02:00 comes twice.
  ['Europe/Paris', 'opens twice', '2026-10-25', ['02:30', '05:00'], ['Sun 2026-10-25 02:30 +02:00 + 3 h 30 min']],
  ['Europe/Paris', 'closes twice', '2026-10-25', ['01:00', '02:30'], ['Sun 2026-10-25 01:00 + 1 h 30 min']],
  ['Europe/Paris', 'at 03:00 it is over', '2026-10-25', ['01:00', '03:00'], ['Sun 2026-10-25 01:00 + 3 h']],
  ['Europe/Paris', 'the whole day', '2026-10-25', ['00:00', '24:00'], ['Sun 2026-10-25 00:00 + 25 h']],
  ['America/Los_Angeles', 'opens in the gap', '2026-03-08', ['02:30', '04:00'], ['Sun 2026-03-08 03:30 + 30 min']],
  [
    'America/Los_Angeles',
    'opens twice',
    '2026-11-01',
    ['01:30', '03:00'],
    ['Sun 2026-11-01 01:30 -07:00 + 2 h 30 min'],
  ],
  // Half an hour on Lord Howe Island: to 02:30 in October, back to 01:30 in April.
  ['Australia/Lord_Howe', 'opens in the gap', '2026-10-04', ['02:15', '04:00'], ['Sun 2026-10-04 02:45 + 1 h 15 min']],
  [
    'Australia/Lord_Howe',
    'opens twice',
    '2026-04-05',
    ['01:45', '03:00'],
    ['Sun 2026-04-05 01:45 +11:00 + 1 h 45 min'],
  ],
  // At midnight in São Paulo: to 01:00 in November 2018, back to 23:00 in February 2019.
  ['America/Sao_Paulo', 'opens at no midnight', '2018-11-04', ['00:00', '08:00'], ['Sun 2018-11-04 01:00 + 7 h']],
  ['America/Sao_Paulo', '24:00 before the gap', '2018-11-03', ['18:00', '24:00'], ['Sat 2018-11-03 18:00 + 6 h']],
  ['America/Sao_Paulo', '24:00 after two hours 23', '2019-02-16', ['18:00', '24:00'], ['Sat 2019-02-16 18:00 + 7 h']],
  ['America/Sao_Paulo', 'closes twice', '2019-02-16', ['22:00', '23:30'], ['Sat 2019-02-16 22:00 + 1 h 30 min']],
  ['America/Sao_Paulo', 'no change since 2019', '2026-11-01', ['00:00', '08:00'], ['Sun 2026-11-01 00:00 + 8 h']],
  // Around Ramadan 2026 in Morocco: back at 03:00 on 15 February, forward at 02:00 on 22 March.
  ['Africa/Casablanca', 'opens twice', '2026-02-15', ['02:30', '04:00'], ['Sun 2026-02-15 02:30 +01:00 + 2 h 30 min']],
  ['Africa/Casablanca', 'opens in the gap', '2026-03-22', ['02:30', '04:00'], ['Sun 2026-03-22 03:30 + 30 min']],
  // A minute after midnight in Newfoundland, until 2011.
  ['America/St_Johns', 'closes in the gap', '2011-03-13', ['00:00', '00:30'], ['Sun 2011-03-13 00:00 + 30 min']],
  // Samoa went over the date line: there was no Friday 30 December 2011.
  ['Pacific/Apia', 'a day that was skipped', '2011-12-30', ['09:00', '17:00'], ['Sat 2011-12-31 09:00 + 8 h']],
  ['Pacific/Apia', 'a night into it', '2011-12-29', ['22:00', '06:00'], ['Thu 2011-12-29 22:00 + 8 h']],
  ['Asia/Tokyo', 'no clock changes', '2026-03-29', ['02:30', '05:00'], ['Sun 2026-03-29 02:30 + 2 h 30 min']],
  ['Asia/Kolkata', 'no clock changes', '2026-10-25', ['02:30', '05:00'], ['Sun 2026-10-25 02:30 + 2 h 30 min']],
  ['Asia/Kathmandu', 'no clock changes', '2026-10-25', ['00:00', '24:00'], ['Sun 2026-10-25 00:00 + 24 h']],
];

test.for(rows)('%s: %s: %s %s', ([timeZone, , date, interval, open]) => {
  const spec: CalendarSpec = { timeZone, weekly: {}, exceptions: { [date]: [interval] } };
  const { spans } = compileCalendar(spec, { from: '2010-01-01', until: '2028-01-01' });
  const found = spans(Date.UTC(2010, 1), Date.UTC(2027, 11));
  expect(found.map(({ start, end }) => `${say(start, timeZone)} + ${inHours(end - start)}`)).toEqual(open);
});

/** What a reader may have meant who typed this time. */
const typed: [zone: string, local: string, meant: string[]][] = [
  ['Europe/Paris', '2026-07-01 02:30', ['Wed 2026-07-01 02:30']],
  ['Europe/Paris', '2026-03-29 01:59', ['Sun 2026-03-29 01:59']],
  ['Europe/Paris', '2026-03-29 02:00', []],
  ['Europe/Paris', '2026-03-29 02:59', []],
  ['Europe/Paris', '2026-03-29 03:00', ['Sun 2026-03-29 03:00']],
  ['Europe/Paris', '2026-10-25 01:59', ['Sun 2026-10-25 01:59']],
  ['Europe/Paris', '2026-10-25 02:00', ['Sun 2026-10-25 02:00 +02:00', 'Sun 2026-10-25 02:00 +01:00']],
  ['Europe/Paris', '2026-10-25 02:59', ['Sun 2026-10-25 02:59 +02:00', 'Sun 2026-10-25 02:59 +01:00']],
  ['Europe/Paris', '2026-10-25 03:00', ['Sun 2026-10-25 03:00']],
  ['Australia/Lord_Howe', '2026-10-04 02:15', []],
  ['Australia/Lord_Howe', '2026-04-05 01:45', ['Sun 2026-04-05 01:45 +11:00', 'Sun 2026-04-05 01:45 +10:30']],
  ['America/Sao_Paulo', '2018-11-04 00:30', []],
  ['Asia/Tokyo', '2026-03-29 02:30', ['Sun 2026-03-29 02:30']],
];

test.for(typed)('%s: %s is %s', ([timeZone, local, meant]) => {
  const zone = zoneOffsets(timeZone, Date.UTC(2010, 0), Date.UTC(2030, 0));
  const instants = possibleInstants(zone, Date.parse(`${local.replace(' ', 'T')}Z`));
  expect(instants.map((instant) => say(instant, timeZone))).toEqual(meant);
});
