import { describe, expect, test } from 'vitest';
import { compileCalendar, type CalendarSpec } from '../../../src/domain/calendar/index.ts';
import {
  clockCalendar,
  dueMoment,
  ledger,
  readingOf,
  stretches,
  type Allowance,
} from '../../../src/domain/sla/index.ts';
import { emea } from '../../support/regions.ts';
import { at, say } from '../../support/moments.ts';

const zone = 'Europe/Paris';
const paris = clockCalendar('business-hours', emea, readingOf(emea, 'business-hours', { timeZone: zone }));

describe('every stretch, counted or skipped', () => {
  test.for<[name: string, from: string, to: string, expected: string[]]>([
    [
      'over a weekend',
      'Fri 2026-11-20 15:40',
      'Mon 2026-11-23 11:40',
      [
        'counted Fri 2026-11-20 15:40',
        'night Fri 2026-11-20 17:00',
        'weekend Sat 2026-11-21 00:00',
        'night Mon 2026-11-23 00:00',
        'counted Mon 2026-11-23 09:00',
      ],
    ],
    [
      'an evening and the morning after are one night',
      'Tue 2026-11-17 15:00',
      'Wed 2026-11-18 13:00',
      ['counted Tue 2026-11-17 15:00', 'night Tue 2026-11-17 17:00', 'counted Wed 2026-11-18 09:00'],
    ],
    [
      'filed on a Saturday',
      'Sat 2026-11-21 10:00',
      'Mon 2026-11-23 10:00',
      ['weekend Sat 2026-11-21 10:00', 'night Mon 2026-11-23 00:00', 'counted Mon 2026-11-23 09:00'],
    ],
    [
      'over Christmas, which is a Friday',
      'Thu 2026-12-24 16:00',
      'Mon 2026-12-28 10:00',
      [
        'counted Thu 2026-12-24 16:00',
        'night Thu 2026-12-24 17:00',
        'holiday Fri 2026-12-25 00:00',
        'weekend Sat 2026-12-26 00:00',
        'night Mon 2026-12-28 00:00',
        'counted Mon 2026-12-28 09:00',
      ],
    ],
    ['within hours', 'Tue 2026-11-17 10:00', 'Tue 2026-11-17 11:00', ['counted Tue 2026-11-17 10:00']],
    ['nothing between an instant and itself', 'Tue 2026-11-17 10:00', 'Tue 2026-11-17 10:00', []],
  ])('%s', ([, from, to, expected]) => {
    const calendar = compileCalendar({ ...paris, exceptions: { '2026-12-25': [] } });
    const found = stretches(calendar, at(from, zone), at(to, zone));
    expect(found.map(({ kind, startAt }) => `${kind} ${say(startAt, zone)}`)).toEqual(expected);
    expect(found.reduce((sum, { startAt, endAt }) => sum + endAt - startAt, 0)).toBe(at(to, zone) - at(from, zone));
  });

  test.for<[name: string, timeZone: string, from: string, to: string]>([
    ['a weekend of 47 hours', zone, 'Sat 2026-03-28 00:00', 'Mon 2026-03-30 00:00'],
    ['a weekend of 49 hours', zone, 'Sat 2026-10-24 00:00', 'Mon 2026-10-26 00:00'],
    ['a midnight that is skipped', 'America/Sao_Paulo', 'Sat 2018-11-03 00:00', 'Mon 2018-11-05 00:00'],
    ['a midnight that comes twice', 'America/Havana', 'Sat 2026-10-31 00:00', 'Mon 2026-11-02 00:00'],
  ])('%s is one stretch', ([, timeZone, from, to]) => {
    const calendar = compileCalendar({ ...paris, timeZone });
    const span = { startAt: at(from, timeZone), endAt: at(to, timeZone) };
    expect(stretches(calendar, span.startAt, span.endAt)).toEqual([{ kind: 'weekend', ...span }]);
  });
});

describe('the ledger', () => {
  const rows = (spec: CalendarSpec, filed: string, allowance: Allowance) => {
    const calendar = compileCalendar(spec);
    const filedAt = at(filed, zone);
    const due = dueMoment(calendar, filedAt, allowance);
    if (due.kind !== 'due') throw new Error(due.kind);
    return ledger(calendar, filedAt, due, allowance);
  };

  test('hours: the running total grows with what is counted only', () => {
    const found = rows(paris, 'Fri 2026-11-20 15:40', { amount: 4, unit: 'hour' });
    expect(found.map(({ kind, counted, total }) => [kind, counted / 60_000, total / 60_000])).toEqual([
      ['counted', 80, 80],
      ['night', 0, 80],
      ['weekend', 0, 80],
      ['night', 0, 80],
      ['counted', 160, 240],
    ]);
  });

  test('business days: the day of filing does not count, the next service days do', () => {
    const found = rows(paris, 'Fri 2026-11-20 15:40', { amount: 3, unit: 'day' });
    expect(found.map(({ kind, startAt, total }) => [kind, say(startAt, zone), total])).toEqual([
      ['start-day', 'Fri 2026-11-20 15:40', 0],
      ['weekend', 'Sat 2026-11-21 00:00', 0],
      ['counted', 'Mon 2026-11-23 00:00', 1],
      ['counted', 'Tue 2026-11-24 00:00', 2],
      ['counted', 'Wed 2026-11-25 00:00', 3],
    ]);
  });

  test('business days: filed on a Saturday, the count starts on Monday morning', () => {
    const found = rows(paris, 'Sat 2026-11-21 10:00', { amount: 1, unit: 'day' });
    expect(found.map(({ kind, startAt, total }) => [kind, say(startAt, zone), total])).toEqual([
      ['weekend', 'Sat 2026-11-21 10:00', 0],
      ['night', 'Mon 2026-11-23 00:00', 0],
      ['start-day', 'Mon 2026-11-23 09:00', 0],
      ['counted', 'Tue 2026-11-24 00:00', 1],
    ]);
  });
});
