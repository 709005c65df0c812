import { thatApply } from '../../src/domain/intake/index.ts';
import { describe, expect, test } from 'vitest';
import { compileCalendar } from '../../src/domain/index.ts';
import { adobe, realContent } from '../support/content.ts';

const offer = adobe();

test('the real content has nothing to put right', () => {
  expect(() => realContent()).not.toThrow();
});

describe('tiers', () => {
  test('three groups, four tiers, seventeen rows', () => {
    expect(offer.tiers.groups.map(({ id }) => id)).toEqual(['assigned-experts', 'support-services', 'field-services']);
    expect(offer.tiers.tiers.map(({ id }) => id)).toEqual(['online', 'business', 'enterprise', 'elite']);
    expect(offer.tiers.entitlements).toHaveLength(17);
  });

  test('the rows of each group, in the order of the source', () => {
    const inGroup = (group: string) => offer.tiers.entitlements.filter((row) => row.group === group).length;
    expect(['assigned-experts', 'support-services', 'field-services'].map(inGroup)).toEqual([3, 12, 2]);
  });

  test('an Account Support Lead comes with Business only', () => {
    const row = offer.tiers.entitlements.find(({ id }) => id === 'account-support-lead');
    expect(row?.values).toEqual({ online: 'no', business: 'included', enterprise: 'no', elite: 'no' });
  });
});

test('a sample report answers all that its situation asks', () => {
  expect(offer.intake.samples.map(({ situation }) => situation)).toEqual(['outage']);
  for (const { situation, answers } of offer.intake.samples) {
    const kind = { situation, product: 'audience-manager', way: 'e-mail' as const, severity: 'P1' };
    const asked = thatApply(offer.intake.fields, kind);
    expect(answers.map(({ field }) => field).sort()).toEqual(asked.map(({ id }) => id).sort());
  }
});

describe('targets', () => {
  test.for([
    ['online', '1 hour 24x7', '4 hour business-hours', '6 hour business-hours', '3 day business-days'],
    ['business', '1 hour 24x7', '2 hour business-hours', '4 hour business-hours', '1 day business-days'],
    ['enterprise', '30 minute 24x7', '1 hour 24x5', '2 hour business-hours', '1 day business-days'],
    ['elite', '15 minute 24x7', '30 minute 24x5', '1 hour 24x5', '1 day business-days'],
    ['expert', '1 hour 24x7', '2 hour business-hours', '4 hour business-hours', '1 day business-days'],
    ['ultimate', '15 minute 24x7', '30 minute business-hours', '1 hour business-hours', '1 day business-days'],
    [
      'commerce-managed-services',
      '30 minute 24x7',
      '1 hour business-hours',
      '2 hour business-hours',
      '1 day business-days',
    ],
  ])('%s: P1, P2, P3, P4', ([tier, ...expected]) => {
    const own = offer.severities.targets.filter((target) => target.tier === tier);
    expect(own.map(({ severity }) => severity)).toEqual(['P1', 'P2', 'P3', 'P4']);
    expect(own.map(({ amount, unit, clock }) => `${amount} ${unit} ${clock}`)).toEqual(expected);
  });

  test('sixteen for the four tiers', () => {
    const tiers = offer.tiers.tiers.map(({ id }) => id);
    expect(offer.severities.targets.filter(({ tier }) => tiers.includes(tier))).toHaveLength(16);
  });
});

describe('regions', () => {
  test.for([
    ['americas', '06:00', '17:30'],
    ['emea', '09:00', '17:00'],
    ['apac', '09:00', '17:00'],
    ['japan', '09:00', '17:30'],
  ])('%s: %s to %s, everything else unsaid', ([id, opens, closes]) => {
    const region = offer.coverage.regions.find((it) => it.id === id);
    expect(region).toMatchObject({ opens, closes, timeZone: 'unsaid', days: 'unsaid', holidays: 'unsaid' });
  });

  test.for(offer.coverage.regions.flatMap(({ id, readings }) => readings.timeZones.map((zone) => [id, zone] as const)))(
    '%s, read in %s, opens within a week',
    ([id, timeZone]) => {
      const { opens, closes, readings } = offer.coverage.regions.find((it) => it.id === id)!;
      const weekly = Object.fromEntries(readings.days.map((day) => [day, [[opens, closes] as const]]));
      const from = Date.UTC(2026, 10, 20);
      expect(compileCalendar({ timeZone, weekly }).nextOpening(from) - from).toBeLessThan(7 * 24 * 3_600_000);
    },
  );
});

describe('rules and addresses', () => {
  const rule = (id: string) => offer.rules.find((it) => it.id === id);

  test('a P1 by e-mail: one hour, then six hours of silence, then the escalation', () => {
    expect(rule('p1-by-mail')?.within).toEqual({ amount: 1, unit: 'hour' });
    expect(rule('p1-silence')?.after).toEqual({ amount: 6, unit: 'hour', from: 'unsaid', then: 'escalation' });
    expect(rule('escalation')).toMatchObject({
      address: 'dmaescalations@adobe.com',
      display: 'dmaEscalations@adobe.com',
      within: { amount: 1, unit: 'hour' },
      requires: ['incident-number', 'business-justification'],
    });
  });

  test('a case goes by e-mail for Audience Manager only, an escalation for every product', () => {
    expect(offer.intake.recipients.map(({ situation, products, address }) => [situation, products, address])).toEqual([
      ['problem', ['audience-manager'], 'amsupport@adobe.com'],
      ['outage', ['audience-manager'], 'amsupport@adobe.com'],
      ['question', ['audience-manager'], 'amsupport@adobe.com'],
      ['escalation', undefined, 'dmaescalations@adobe.com'],
    ]);
  });
});

test('no text mentions the files in which the facts were first kept', () => {
  expect(JSON.stringify(realContent())).not.toMatch(/00\d_|seed|shared\//i);
});

describe('rules', () => {
  const rule = (id: string) => offer.rules.find((it) => it.id === id);

  test.for([
    ['get-help-call-back', ['P1'], { descriptionMaxCharacters: 1000 }],
    ['get-help-meeting', ['P2', 'P3'], { descriptionMaxCharacters: 1000 }],
    ['get-help-urgency', ['P3', 'P4'], { raisesPerDay: 1, highestSeverity: 'P2' }],
    ['get-help-escalation', undefined, undefined],
  ] as const)('%s: for which priorities, within which limits', ([id, severities, limits]) => {
    expect(rule(id)).toMatchObject({ steps: expect.any(Array) });
    expect([rule(id)?.severities, rule(id)?.limits]).toEqual([severities, limits]);
  });

  test('a waiting case: reminders, closed, reopened until', () => {
    expect(rule('case-lifecycle')?.lifecycle).toEqual({ reminderDays: [1, 3, 5], closesDay: 6, reopenDays: 14 });
  });
});
