import { expect, test } from 'vitest';
import { DAY_MS, HOUR_MS, offsetAt, zoneOffsets } from '../../../src/domain/calendar/index.ts';
import { zones } from '../../support/random-hours.ts';
import { say } from '../../support/moments.ts';
import { changeDays, offsetMinutes } from '../../support/wall-clock.ts';

/** In these, two changes are less than a week apart. */
const hasty: [zone: string, first: string, second: string][] = [
  ['America/Recife', 'Sun 2000-10-08', 'Sat 2000-10-14'],
  ['Asia/Gaza', 'Sat 2040-10-20', 'Sat 2040-10-27'],
];

test.for([...zones, ...hasty.map(([zone]) => zone)])('%s: no clock change from 2000 to 2060 is missed', (timeZone) => {
  const [from, until] = [Date.UTC(2000, 0), Date.UTC(2060, 0)];
  const zone = zoneOffsets(timeZone, from, until);
  const found = zone.from.slice(1).filter((at) => at < until);
  // The days on which it changes, read day by day.
  expect(found.map((at) => Math.floor((at - 1) / DAY_MS))).toEqual(changeDays(timeZone, 2000, 2060));
  for (const at of found) {
    expect(offsetAt(zone, at - 1) / 60_000).toBe(offsetMinutes(timeZone, at / 60_000 - 1));
    expect(offsetAt(zone, at) / 60_000).toBe(offsetMinutes(timeZone, at / 60_000));
  }
});

test.for(hasty)('%s: both changes, of %s and of %s, are seen whenever reading begins', ([timeZone, first, second]) => {
  const midnight = Date.parse(`${first.slice(4)}T00:00Z`);
  for (let hour = 1; hour <= 7 * 24; hour++) {
    const { from } = zoneOffsets(timeZone, midnight - hour * HOUR_MS + 1, midnight + 20 * DAY_MS);
    expect(from.slice(1).map((at) => say(at, timeZone).slice(0, 14))).toEqual([first, second]);
  }
});
