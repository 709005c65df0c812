import { expect, test } from 'vitest';
import {
  answer,
  barsOfDay,
  clocksToChoose,
  dayOf,
  onClock,
  openTimes,
  type Bar,
  type Row,
} from '../../../src/islands/board/model.ts';
import { clocks } from '../../support/clocks.ts';
import { at } from '../../support/moments.ts';

const known = clocks('Europe/Paris', 'Europe/London', 'Asia/Dubai');

const row = (...zones: string[]): Row => ({
  id: 'emea',
  name: 'EMEA',
  printed: '9 to 17',
  hours: { days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:00', closes: '17:00', zones },
});

test.for([
  ['a minute before opening', 'Fri 2026-11-20 08:59', 'closed', 'Fri 2026-11-20 09:00'],
  ['at opening', 'Fri 2026-11-20 09:00', 'open', 'Fri 2026-11-20 17:00'],
  ['a minute before closing', 'Fri 2026-11-20 16:59', 'open', 'Fri 2026-11-20 17:00'],
  ['at closing, before a weekend', 'Fri 2026-11-20 17:00', 'closed', 'Mon 2026-11-23 09:00'],
  ['over the end of summer time', 'Fri 2026-10-23 17:00', 'closed', 'Mon 2026-10-26 09:00'],
])('%s', ([, moment, state, next]) => {
  const now = at(moment!, 'Europe/Paris');
  const result = answer(row('Europe/Paris'), known, now, dayOf(now, 'Europe/Paris'));
  expect(result).toMatchObject({ kind: 'state', state, next: { fromAt: at(next!, 'Europe/Paris') } });
});

test('the bars of a day are placed in the reader’s zone', () => {
  const now = at('Fri 2026-11-20 16:05', 'Europe/Paris');
  const result = answer(row('Europe/London', 'Asia/Dubai'), known, now, dayOf(now, 'Europe/Paris'));
  expect(result).toMatchObject({
    bars: [
      { state: 'maybe', from: (6 / 24) * 100, width: (4 / 24) * 100 },
      { state: 'open', from: (10 / 24) * 100, width: (4 / 24) * 100 },
      { state: 'maybe', from: (14 / 24) * 100, width: (4 / 24) * 100 },
    ],
  });
});

test.for([
  ['an ordinary day', 'Fri 2026-11-20 12:00', 24],
  ['clocks go forward', 'Sun 2026-03-29 12:00', 23],
  ['clocks go back', 'Sun 2026-10-25 12:00', 25],
])('%s lasts from midnight to midnight', ([, moment, hours]) => {
  const { fromAt, toAt } = dayOf(at(moment as string, 'Europe/Paris'), 'Europe/Paris');
  expect((toAt - fromAt) / 3_600_000).toBe(hours);
});

test('a day whose midnight does not exist begins at one o’clock', () => {
  const { fromAt } = dayOf(at('Sun 2018-11-04 12:00', 'America/Sao_Paulo'), 'America/Sao_Paulo');
  expect(fromAt).toBe(at('Sun 2018-11-04 01:00', 'America/Sao_Paulo'));
});

test('another day than today has no line of now', () => {
  const now = at('Fri 2026-11-20 16:05', 'Europe/Paris');
  expect(dayOf(now, 'Europe/Paris').now).toBeCloseTo((16 + 5 / 60) / 0.24);
  const monday = dayOf(now, 'Europe/Paris', at('Mon 2026-11-23 12:00', 'Europe/Paris'));
  expect(monday).toEqual({
    fromAt: at('Mon 2026-11-23 00:00', 'Europe/Paris'),
    toAt: at('Tue 2026-11-24 00:00', 'Europe/Paris'),
    now: undefined,
  });
});

test('round the clock is one bar, and hours that nobody says are none', () => {
  const now = at('Fri 2026-11-20 16:05', 'Europe/Paris');
  const of = (hours: Row['hours']) => answer({ ...row(), hours }, known, now, dayOf(now, 'Europe/Paris'));
  expect(of('always')).toMatchObject({ kind: 'always', bars: [{ from: 0, width: 100, state: 'open' }] });
  expect(of('unsaid')).toEqual({ kind: 'unsaid', bars: [] });
});

test('past the known clock changes, no state is claimed', () => {
  const now = known.untilAt - 86_400_000;
  expect(answer(row('Europe/Paris'), known, now, dayOf(now, 'Europe/Paris')).kind).toBe('unknown');
});

test('the clock that the reader chooses is used where it may be meant, and nowhere else', () => {
  const rows = [row('Europe/London', 'Asia/Dubai'), row('Europe/Paris')];
  expect(clocksToChoose(rows)).toEqual(['Europe/London', 'Asia/Dubai']);
  expect(rows.map((it) => onClock(it, 'Asia/Dubai').hours)).toMatchObject([
    { zones: ['Asia/Dubai'] },
    { zones: ['Europe/Paris'] },
  ]);
  expect(onClock(rows[0]!, undefined)).toBe(rows[0]);
});

const hourly = (text: string): Bar[] =>
  [...text.matchAll(/(.)\1*/g)].flatMap(({ 0: run, index }) =>
    run.startsWith('c')
      ? []
      : { from: 0, width: 0, fromAt: index, toAt: index + run.length, state: run.startsWith('o') ? 'open' : 'maybe' },
  );

test.for([
  ['sure hours alone', 'cooc', '1-3', '1-3'],
  ['possible hours around sure ones are one stretch', 'cmmoomc', '3-5', '1-6'],
  ['two stretches', 'oocmmo', '0-2 5-6', '0-2 3-6'],
  ['possible hours alone', 'cmmc', '', '1-3'],
  ['none', 'cccc', '', ''],
] as const)('open on a day: %s', ([, day, sure, any]) => {
  const times = openTimes(hourly(day));
  const said = (list: typeof times.any) => list.map(({ fromAt, toAt }) => `${fromAt}-${toAt}`).join(' ');
  expect([said(times.sure), said(times.any)]).toEqual([sure, any]);
});

test('of stretches of many days the bars of one are cut out', () => {
  const now = at('Fri 2026-11-20 16:05', 'Europe/Paris');
  const day = dayOf(now, 'Europe/Paris');
  const bars = barsOfDay([{ fromAt: day.fromAt - 3_600_000, toAt: day.fromAt + 6 * 3_600_000, state: 'open' }], day);
  expect(bars).toMatchObject([{ from: 0, width: 25, fromAt: day.fromAt }]);
  expect(barsOfDay([{ fromAt: day.toAt, toAt: day.toAt + 3_600_000, state: 'open' }], day)).toEqual([]);
});
