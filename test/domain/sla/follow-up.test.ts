import { expect, test } from 'vitest';
import { followUpMoments } from '../../../src/domain/sla/index.ts';
import { at, say } from '../../support/moments.ts';

const paris = 'Europe/Paris';

test.for([
  ['day and night', 6, 'hour', 'Fri 2026-11-20 16:40', 'Fri 2026-11-20 22:40', 'Fri 2026-11-20 23:40'],
  ['over a clock change', 6, 'hour', 'Sat 2026-10-24 22:00', 'Sun 2026-10-25 03:00', 'Sun 2026-10-25 04:00'],
  ['in minutes', 30, 'minute', 'Fri 2026-11-20 16:40', 'Fri 2026-11-20 17:10', 'Fri 2026-11-20 18:10'],
] as const)(
  'silence is counted from filing or from an answer an hour later: %s',
  ([, amount, unit, filed, early, late]) => {
    const filedAt = at(filed, paris);
    const dueAt = filedAt + 3_600_000;
    const { earliestAt, latestAt } = followUpMoments({ id: 'silence', amount, unit }, { filedAt, dueAt });
    expect([say(earliestAt, paris), say(latestAt, paris)]).toEqual([early, late]);
  },
);
