import { expect, test } from 'vitest';
import { targetFor } from '../../../src/domain/entitlement/index.ts';

const online = { tier: 'online', severity: 'P1' };
const business = { tier: 'business', severity: 'P1' };

test.for([
  ['online', 'P1', online],
  ['business', 'P1', business],
  ['business', 'P2', 'unsaid'],
  ['expert', 'P1', 'unsaid'],
] as const)('%s, %s', ([tier, severity, expected]) => {
  expect(targetFor([online, business], tier, severity)).toBe(expected);
});
