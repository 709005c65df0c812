import { expect, test } from 'vitest';
import { zoneOffsets } from '../../../src/domain/calendar/index.ts';
import { answer, dayOf, type Row } from '../../../src/islands/board/model.ts';
import { at } from '../../support/moments.ts';

const until = Date.UTC(2030, 0);

function row(...zones: string[]): Row {
  const weekly = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['09:00', '17:00']]]));
  const readings = zones.map((timeZone) => {
    const { from, offsetMs } = zoneOffsets(timeZone, Date.UTC(2025, 0), until);
    const changes = from.map((fromAt, i): [number, number] => [i === 0 ? 0 : fromAt, offsetMs[i]!]);
    return { spec: { timeZone, weekly: weekly as never }, changes };
  });
  return { id: 'emea', name: 'EMEA', hours: '9 to 17', readings };
}

test.for([
  ['a minute before opening', 'Fri 2026-11-20 08:59', 'closed', 'Fri 2026-11-20 09:00'],
  ['at opening', 'Fri 2026-11-20 09:00', 'open', 'Fri 2026-11-20 17:00'],
  ['a minute before closing', 'Fri 2026-11-20 16:59', 'open', 'Fri 2026-11-20 17:00'],
  ['at closing, before a weekend', 'Fri 2026-11-20 17:00', 'closed', 'Mon 2026-11-23 09:00'],
  ['over the end of summer time', 'Fri 2026-10-23 17:00', 'closed', 'Mon 2026-10-26 09:00'],
])('%s', ([, moment, state, next]) => {
  const now = at(moment!, 'Europe/Paris');
  const result = answer(row('Europe/Paris'), now, dayOf(now, 'Europe/Paris'), until);
  expect(result).toMatchObject({ kind: 'state', state, next: { fromAt: at(next!, 'Europe/Paris') } });
});

test('the bars of a day are placed in the reader’s zone', () => {
  const now = at('Fri 2026-11-20 16:05', 'Europe/Paris');
  const result = answer(row('Europe/London', 'Asia/Dubai'), now, dayOf(now, 'Europe/Paris'), until);
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

test('past the known clock changes, no state is claimed', () => {
  const now = until - 86_400_000;
  expect(answer(row('Europe/Paris'), now, dayOf(now, 'Europe/Paris'), until)).toEqual({ kind: 'unknown' });
});
