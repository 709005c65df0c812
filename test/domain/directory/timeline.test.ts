import { describe, expect, test } from 'vitest';
import { compileCalendar, type CalendarSpec } from '../../../src/domain/calendar/index.ts';
import { timeline } from '../../../src/domain/directory/index.ts';
import { at } from '../../support/moments.ts';

const nineToFive: CalendarSpec['weekly'] = Object.fromEntries(
  ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['09:00', '17:00']]]),
);
const readings = ['Europe/London', 'Asia/Dubai'].map((timeZone) => compileCalendar({ timeZone, weekly: nineToFive }));

describe('hours of 9 to 17, read in London or in Dubai (four hours earlier in winter)', () => {
  test.for([
    ['Fri 2026-11-20 04:59', 'closed'],
    ['Fri 2026-11-20 05:00', 'maybe'],
    ['Fri 2026-11-20 08:59', 'maybe'],
    ['Fri 2026-11-20 09:00', 'open'],
    ['Fri 2026-11-20 12:59', 'open'],
    ['Fri 2026-11-20 13:00', 'maybe'],
    ['Fri 2026-11-20 16:59', 'maybe'],
    ['Fri 2026-11-20 17:00', 'closed'],
    ['Sat 2026-11-21 10:00', 'closed'],
    ['Mon 2026-11-23 05:00', 'maybe'],
  ])('%s in London: %s', ([moment, state]) => {
    const now = at(moment!, 'Europe/London');
    expect(timeline(readings, now, now + 60_000)[0]?.state).toBe(state);
  });
});

test('the stretches fill the time without a hole, and neighbours differ', () => {
  const [from, to] = [at('Thu 2026-11-19 00:00', 'UTC'), at('Thu 2026-11-26 00:00', 'UTC')];
  const stretches = timeline(readings, from, to);
  expect(stretches[0]?.fromAt).toBe(from);
  expect(stretches.at(-1)?.toAt).toBe(to);
  stretches.slice(1).forEach((stretch, i) => {
    expect(stretch.fromAt).toBe(stretches[i]?.toAt);
    expect(stretch.state).not.toBe(stretches[i]?.state);
  });
});

test('one reading leaves nothing in doubt', () => {
  const states = timeline(readings.slice(0, 1), at('Mon 2026-11-16 00:00', 'UTC'), at('Mon 2026-11-23 00:00', 'UTC'));
  expect(states.map(({ state }) => state)).not.toContain('maybe');
});
