import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/collections/read-content.ts';
import { waitOffers } from '../../../src/components/wait-offers.ts';
import type { PatternAsked } from '../../../src/islands/compare/asked.ts';
import { isEven, lanesOf } from '../../../src/islands/compare/lanes.ts';
import { anyHour, casesOf, ownHours, tierWaits, type WaitsIn } from '../../../src/islands/compare/waits.ts';
import { specOf, waitsOfYear } from '../../support/waits-oracle.ts';

const year = 2026;
const offers = waitOffers(readContent('content/data').offers, 'en');

function whereIs(id: string, hours: string): WaitsIn {
  for (const offer of offers) {
    const region = offer.regions.find((one) => one.id === id);
    if (region) return { offer, region, hours };
  }
  throw new Error(`no region ${id}`);
}

const rowsOf = (where: WaitsIn, severity: string, pattern?: PatternAsked) =>
  tierWaits(where, severity, pattern ? ownHours(year, pattern) : anyHour(year, where.hours), year);

const officeInParis: PatternAsked = {
  ...{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '18:00', zone: 'Europe/Paris', share: 75 },
};
const nightsInKolkata: PatternAsked = {
  days: ['sat', 'sun'],
  from: '21:30',
  to: '05:30',
  zone: 'Asia/Kolkata',
  share: 90,
};

/** Clock changes north and south and none, an offset of half an hour, hours that the source says. */
describe('every figure of every tier equals a walk over the minutes of the year', () => {
  test.for<[region: string, zone: string, filed: string, pattern?: PatternAsked]>([
    ['emea', 'Europe/Paris', 'at any hour'],
    ['emea', 'Europe/Paris', 'mostly in office hours', officeInParis],
    ['emea', 'Europe/London', 'in office hours of Paris', { ...officeInParis, share: 100 }],
    ['americas', 'America/New_York', 'at any hour'],
    ['americas', 'America/Sao_Paulo', 'mostly in nights of Kolkata', nightsInKolkata],
    ['japan', 'Asia/Tokyo', 'at any hour'],
    ['apac', 'Australia/Sydney', 'at any hour'],
    ['apac', 'Asia/Kolkata', 'mostly in office hours of Paris', officeInParis],
    ['china', 'Asia/Shanghai', 'at any hour'],
  ])('%s, read in %s, filed %s', ([id, zone, , own]) => {
    const where = whereIs(id, zone);
    let compared = 0;
    for (const { id: severity } of where.offer.severities) {
      for (const { target, clock, waits } of uniqueByWaits(rowsOf(where, severity, own))) {
        const expected = waitsOfYear({ year, spec: specOf(clock, where.region, zone), target, zone, own });
        const { meanMs, ...exact } = expected;
        expect(waits, `${severity} ${target.tier}`).toMatchObject(exact);
        expect(Math.abs((waits?.meanMs ?? 0) - meanMs), `${severity} ${target.tier}, mean`).toBeLessThan(1);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThanOrEqual(where.offer.severities.length);
  });
});

/** Tiers that share one object of waits need one walk only. */
const uniqueByWaits = (rows: ReturnType<typeof tierWaits>) =>
  rows.filter(({ waits }, i) => rows.findIndex((row) => row.waits === waits) === i);

describe('which clock', () => {
  const clocks = (id: string, zone: string, severity: string) =>
    rowsOf(whereIs(id, zone), severity).map(({ tier, target, clock, table = '' }) =>
      [tier.id, target.amount, target.unit, clock, table].join(' ').trim(),
    );

  test('both are shown where two tables disagree', () => {
    expect(clocks('emea', 'Europe/Paris', 'P2')).toEqual([
      'online 4 hour business-hours',
      'business 2 hour business-hours',
      'enterprise 1 hour 24x5',
      'elite 30 minute 24x5',
      'expert 2 hour business-hours',
      'ultimate 30 minute business-hours one',
      'ultimate 30 minute 24x5 other',
      'commerce-managed-services 1 hour business-hours',
    ]);
  });

  test('as many minutes as another tier has hours are another target', () => {
    const { offer, ...where } = whereIs('emea', 'Europe/Paris');
    const [online, business, ...others] = offer.targets.filter(({ severity }) => severity === 'P1');
    const targets = [online, { ...business, unit: 'minute' as const }, ...others] as typeof offer.targets;
    const [slow, fast] = rowsOf({ ...where, offer: { ...offer, targets } }, 'P1');
    expect([slow?.waits?.worstMs, fast?.waits?.worstMs]).toEqual([3_600_000, 60_000]);
  });

  test('in Japan, the note on P2 to P4 replaces 24 hours on five days in either table', () => {
    expect(clocks('japan', 'Asia/Tokyo', 'P2').slice(2, 6)).toEqual([
      'enterprise 1 hour business-hours',
      'elite 30 minute business-hours',
      'expert 2 hour business-hours',
      'ultimate 30 minute business-hours',
    ]);
  });
});

describe('lanes', () => {
  const lanes = (id: string, zone: string, severity: string) => lanesOf(rowsOf(whereIs(id, zone), severity));
  const names = (all: ReturnType<typeof lanes>) => all.map(({ tiers }) => tiers.map(({ tier }) => tier.id).join(' '));

  test('tiers with the same target and clock share one', () => {
    expect(names(lanes('emea', 'Europe/Paris', 'P2'))).toEqual([
      ...['online', 'business expert', 'enterprise', 'elite ultimate', 'ultimate', 'commerce-managed-services'],
    ]);
    expect(names(lanes('emea', 'Europe/Paris', 'P4'))[0]).toBe('online');
    expect(lanes('emea', 'Europe/Paris', 'P4')).toHaveLength(2);
  });

  test('day and night are even, for each tier at its own length', () => {
    expect(isEven(lanes('emea', 'Europe/Paris', 'P1'))).toBe(true);
    expect(isEven(lanes('emea', 'Europe/Paris', 'P2'))).toBe(false);
  });
});

describe('hours that cannot be counted say why', () => {
  test.for<[kind: string, part: Partial<PatternAsked>]>([
    ['no-days', { days: [] }],
    ['no-time', { from: '' }],
    ['no-time', { to: '' }],
    ['no-length', { from: '18:00' }],
    ['no-hour', { from: '09:10', to: '09:50' }],
    ['no-hour', { from: '09:10', to: '09:50', share: 100 }],
  ])('%s: %o', ([kind, part]) => {
    expect(casesOf(year, { hours: 'Europe/Paris', pattern: { ...officeInParis, ...part } })).toBe(kind);
  });

  test.for<[name: string, part: Partial<PatternAsked>]>([
    ['over midnight', { from: '22:00', to: '06:00' }],
    ['until midnight', { from: '22:00', to: '00:00' }],
    ['all day and all night', { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '00:00', to: '23:59' }],
  ])('%s', ([, part]) => {
    expect(casesOf(year, { hours: 'Europe/Paris', pattern: { ...officeInParis, ...part } }).length).toBe(8760);
  });
});
