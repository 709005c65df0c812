import { expect, test } from 'vitest';
import type { ClockId } from '../../../src/domain/facts.ts';
import { possibilities, type ClockException, type RegionHours } from '../../../src/domain/sla/index.ts';
import { china, emea, japan } from '../../support/regions.ts';

const inJapan: ClockException = {
  id: 'japan-p2-p4',
  region: 'japan',
  severities: ['P2', 'P3', 'P4'],
  replaces: '24x5',
  clock: 'business-hours',
};

/** Each reading as `clock zone opens-closes days`. */
function readings(region: RegionHours & { id: string }, clock: ClockId, timeZone: string, otherClock?: ClockId) {
  return possibilities({ severity: 'P2', clock, otherClock }, region, [inJapan], { timeZone }).map(
    ({ clock: counted, reading: { timeZone: zone, opens, closes, days } }) =>
      `${counted} ${zone} ${opens}-${closes} ${days.length} d`,
  );
}

test.for<[name: string, found: string[], expected: string[]]>([
  [
    'the zone is unsaid: each zone of the region, the chosen one first',
    readings({ id: 'emea', ...emea }, 'business-hours', 'Europe/London'),
    [
      'business-hours Europe/London 09:00-17:00 5 d',
      'business-hours Europe/Paris 09:00-17:00 5 d',
      'business-hours Asia/Dubai 09:00-17:00 5 d',
    ],
  ],
  [
    'a zone of the reader’s own is a reading too',
    readings({ id: 'emea', ...emea }, '24x5', 'Europe/Rome').slice(0, 2),
    ['24x5 Europe/Rome 09:00-17:00 5 d', '24x5 Europe/Paris 09:00-17:00 5 d'],
  ],
  [
    'sources disagree on the closing time',
    readings({ id: 'japan', ...japan }, 'business-hours', 'Asia/Tokyo'),
    ['business-hours Asia/Tokyo 09:00-17:30 5 d', 'business-hours Asia/Tokyo 09:00-17:00 5 d'],
  ],
  [
    'an exception stands against the clock of the tier',
    readings({ id: 'japan', ...japan }, '24x5', 'Asia/Tokyo'),
    [
      'business-hours Asia/Tokyo 09:00-17:30 5 d',
      'business-hours Asia/Tokyo 09:00-17:00 5 d',
      '24x5 Asia/Tokyo 09:00-17:30 5 d',
    ],
  ],
  [
    'two tables disagree on the clock',
    readings({ id: 'emea', ...emea, readings: { ...emea.readings, timeZones: [] } }, 'business-hours', 'UTC', '24x5'),
    ['business-hours UTC 09:00-17:00 5 d', '24x5 UTC 09:00-17:00 5 d'],
  ],
  [
    'another source names its own days',
    readings({ id: 'china', ...china }, 'business-days', 'Asia/Shanghai'),
    ['business-days Asia/Shanghai 09:00-24:00 7 d', 'business-days Asia/Shanghai 09:00-21:00 5 d'],
  ],
])('%s', ([, found, expected]) => {
  expect(found).toEqual(expected);
});
