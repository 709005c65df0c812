import { describe, expect, test } from 'vitest';
import { addressParts } from '../../src/schemas/index.ts';
import { parts } from '../../src/islands/calculator/query.ts';
import { offerCalled, realContent } from '../support/content.ts';

test('four offers', () => {
  expect(realContent().offers.map(({ id }) => id)).toEqual([
    'adobe-experience-cloud',
    'microsoft-365-worldwide',
    'office-365-21vianet',
    'office-365-germany',
  ]);
});

test('a question may not be named like a part of the address', () => {
  expect(addressParts).toEqual(parts);
});

describe('21Vianet', () => {
  const offer = offerCalled('office-365-21vianet');

  test.for([
    ['A', '1 hour 24x7'],
    ['B', '1 day business-days'],
    ['C', '3 day business-days'],
  ])('severity %s: %s', ([severity, target]) => {
    const found = offer.severities.targets.find((one) => one.severity === severity);
    expect(`${found?.amount ?? ''} ${found?.unit ?? ''} ${found?.clock ?? ''}`).toBe(target);
  });

  test('B and C: 9:00 to 24:00 in Beijing, every day of the year; which are business days is unsaid', () => {
    const [region] = offer.coverage.regions;
    expect(region).toMatchObject({
      opens: '09:00',
      closes: '24:00',
      timeZone: 'Asia/Shanghai',
      businessDays: 'unsaid',
    });
    expect(region?.days).toHaveLength(7);
  });

  test('severity A needs an agreement and a technical matter; else it counts as B', () => {
    const lowering = offer.rules.filter(({ countsAs }) => countsAs);
    expect(lowering.map(({ given, severities, countsAs }) => [given, severities, countsAs])).toEqual([
      [{ agreement: 'none' }, ['A'], 'B'],
      [{ subject: 'billing' }, ['A'], 'B'],
    ]);
  });
});

test.for(['microsoft-365-worldwide', 'office-365-germany'])('%s publishes no target', (name) => {
  const { severities } = offerCalled(name);
  expect([severities.targets, severities.severities]).toEqual([[], []]);
  expect(severities.unpublished?.text.fr).toBeTruthy();
});

test('only Office 365 Germany has ended', () => {
  const ended = realContent().offers.filter(({ provider }) => provider.ended);
  expect(ended.map(({ id }) => id)).toEqual(['office-365-germany']);
});
