import { expect, test } from 'vitest';
import { appliedClock, type ClockException } from '../../../src/domain/sla/index.ts';

const japan: ClockException = {
  id: 'japan-p2-p4',
  region: 'japan',
  severities: ['P2', 'P3', 'P4'],
  replaces: '24x5',
  clock: 'business-hours',
};

test.for([
  ['japan', 'P2', '24x5', 'business-hours'],
  ['japan', 'P2', 'business-hours', 'business-hours'],
  ['japan', 'P4', 'business-days', 'business-days'],
  ['japan', 'P1', '24x7', '24x7'],
  ['emea', 'P2', '24x5', '24x5'],
] as const)('%s, %s, promised %s: counted in %s', ([region, severity, clock, expected]) => {
  expect(appliedClock({ severity, clock }, region, [japan]).clock).toBe(expected);
});

test('says which note changed the clock', () => {
  expect(appliedClock({ severity: 'P3', clock: '24x5' }, 'japan', [japan]).exception).toBe('japan-p2-p4');
  expect(appliedClock({ severity: 'P3', clock: 'business-hours' }, 'japan', [japan]).exception).toBeUndefined();
});
