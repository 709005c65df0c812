import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../src/domain/calendar/index.ts';
import { allowanceMs } from '../../../src/domain/sla/index.ts';
import { calculatorFacts } from '../../../src/components/calculator-facts.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import { inOffer, inRegion, momentIn, offerOf, type Form } from '../../../src/islands/calculator/form.ts';
import { answer, type DueAnswer } from '../../../src/islands/calculator/model.ts';
import { fromQuery, toQuery } from '../../../src/islands/calculator/query.ts';
import { rangeOf } from '../../../src/islands/calculator/range.ts';
import { counted } from '../../support/cases.ts';
import { realContent } from '../../support/content.ts';

const check = counted('calculator');

const factsIn = (locale: Locale) =>
  calculatorFacts(realContent().offers, locale, { holidays: [], prepareHref: '/prepare/' });
const [facts, inFrench] = [factsIn('en'), factsIn('fr')];
const offers = facts.offers.filter(({ targets }) => targets.length > 0);

const zones = ['Europe/Paris', 'America/New_York', 'Asia/Tokyo', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC'] as const;

/** Any question of any offer, filed at any minute of five years; `zone` is the reader's. */
const questions = fc
  .record({
    offer: fc.constantFrom(...offers),
    zone: fc.constantFrom(...zones),
    minute: fc.integer({ min: Date.UTC(2025, 0) / MINUTE_MS, max: Date.UTC(2030, 0) / MINUTE_MS }),
    pick: fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
  })
  .map(({ offer, zone, minute, pick: [a = 0, b = 0, c = 0, d = 0, e = 0] }): { form: Form; at: number } => {
    const one = <T>(list: readonly T[], n: number): T => list[n % list.length]!;
    const region = one(offer.regions, a);
    const at = minute * MINUTE_MS;
    const form: Form = {
      ...inOffer(facts, offer.id, zone),
      ...inRegion(offer, region.id, zone),
      hours: one(region.readings.timeZones, b),
      tier: one(offer.tiers, c).id,
      priority: one(offer.severities, d).id,
      answers: Object.fromEntries(offer.questions.map(({ id, choices }) => [id, one(choices, e).id])),
      holidays: '',
      moment: 'filed',
      zone,
      ...momentIn(zone, at),
    };
    return { form, at };
  });

function due(form: Form): DueAnswer {
  const found = answer(form, facts);
  if (found.kind !== 'due') throw new Error(found.kind);
  return found;
}

test('the counted stretches sum to the allowance exactly, without a gap from filing to due', () => {
  check(3000, questions, ({ form, at }) => {
    const { entries, target, filedAt, dueAt } = due(form);
    const total = entries.reduce((sum, { counted: part }) => sum + part, 0);
    expect(filedAt).toBe(at);
    expect(total).toBe(target.unit === 'day' ? target.amount : allowanceMs(target));
    expect(entries.at(-1)?.total).toBe(total);
    let end = filedAt;
    for (const { startAt, endAt } of entries) {
      expect(startAt).toBe(end);
      end = endAt;
    }
    expect(end).toBe(dueAt);
  });
});

/** From the lowest to the highest, within each family. */
const ladders = [
  ['online', 'business', 'enterprise', 'elite'],
  ['expert', 'ultimate'],
];

test('a better tier is never later', () => {
  check(2000, questions, ({ form }) => {
    const offer = offerOf(facts, form.offer);
    for (const ladder of ladders) {
      const dues = ladder
        .filter((tier) => offer?.tiers.some(({ id }) => id === tier))
        .map((tier) => due({ ...form, tier }).dueAt);
      expect(dues).toEqual([...dues].sort((a, b) => b - a));
    }
  });
});

test('the answer depends on the instant alone: not on the reader’s zone or language', () => {
  check(2000, fc.tuple(questions, fc.constantFrom(...zones)), ([{ form, at }, zone]) => {
    const here = due(form);
    const there = due({ ...form, zone, ...momentIn(zone, at) });
    expect([there.dueAt, there.startsAt]).toEqual([here.dueAt, here.startsAt]);
    const french = answer(form, inFrench);
    expect(french.kind === 'due' && french.dueAt).toBe(here.dueAt);
  });
});

test('every question has an address that restores it, whatever the device', () => {
  check(2000, fc.tuple(questions, fc.constantFrom(...zones)), ([{ form, at }, device]) => {
    const first: Form = {
      ...form,
      ...inOffer(facts, offers[0]!.id, device),
      zone: device,
      ...momentIn(device, at + DAY_MS),
    };
    const { form: read, ignored } = fromQuery(toQuery(form, facts), inFrench, first);
    expect(ignored).toEqual([]);
    expect(due(read).dueAt).toBe(due(form).dueAt);
    expect(toQuery(read, inFrench)).toBe(toQuery(form, facts));
  });
});

test('the chosen reading lies in the range', () => {
  check(500, questions, ({ form }) => {
    const found = due(form);
    const range = rangeOf(found, form);
    if (!range) return;
    expect(range.earliest.at).toBeLessThanOrEqual(found.dueAt);
    expect(range.latest.at).toBeGreaterThanOrEqual(found.dueAt);
  });
});

test('a later filing is never due earlier', () => {
  check(2000, fc.tuple(questions, fc.integer({ min: 1, max: 72 })), ([{ form, at }, hours]) => {
    const later = due({ ...form, ...momentIn(form.zone, at + hours * HOUR_MS) });
    expect(later.dueAt).toBeGreaterThanOrEqual(due(form).dueAt);
  });
});

test('turned around, filing at the moment that is given is in time, and a minute later is late', () => {
  check(1000, questions, ({ form, at }) => {
    const found = due({ ...form, moment: 'by' });
    expect(found.byAt).toBe(at);
    expect(found.dueAt).toBeLessThanOrEqual(at);
    const filed = Math.floor(found.filedAt / MINUTE_MS) * MINUTE_MS;
    expect(due({ ...form, ...momentIn(form.zone, filed) }).dueAt).toBeLessThanOrEqual(at);
    expect(due({ ...form, ...momentIn(form.zone, filed + MINUTE_MS) }).dueAt).toBeGreaterThan(at);
  });
});
