import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inTheWay, tierFits, type Verdict, type Want } from '../../../src/domain/entitlement/index.ts';
import { counted } from '../../support/cases.ts';

const check = counted('fit');

const lead = { online: 'no', business: 'included', elite: 'no' };
const engineer = { online: 'no', business: 'no', elite: 'included' };
const contacts = { online: 4, business: 6, elite: 'included' };
const waits = { online: [69], business: [67], elite: [49.5, 65.5] };

const tiers = ['online', 'business', 'elite', 'newer'];

type Row = [name: string, want: Want, verdicts: Record<string, Verdict>];

test.for<Row>([
  [
    'a row',
    { need: 'a', kind: 'one-of', rows: [lead] },
    { online: 'unmet', business: 'met', elite: 'unmet', newer: 'unsaid' },
  ],
  [
    'one of two rows',
    { need: 'a', kind: 'one-of', rows: [lead, engineer] },
    { online: 'unmet', business: 'met', elite: 'met', newer: 'unsaid' },
  ],
  [
    'one of two rows, of which a plan has one and is silent about the other',
    { need: 'a', kind: 'one-of', rows: [{ newer: 'included' }, engineer] },
    { online: 'unsaid', business: 'unsaid', elite: 'met', newer: 'met' },
  ],
  [
    'a row that counts is included',
    { need: 'a', kind: 'one-of', rows: [contacts] },
    { online: 'met', business: 'met', elite: 'met', newer: 'unsaid' },
  ],
  [
    'exactly as many',
    { need: 'a', kind: 'at-least', count: 6, row: contacts },
    { online: 'unmet', business: 'met', elite: 'unsaid', newer: 'unsaid' },
  ],
  [
    'more than there are, and a row that is not included',
    { need: 'a', kind: 'at-least', count: 7, row: { ...contacts, online: 'no' } },
    { online: 'unmet', business: 'unmet', elite: 'unsaid', newer: 'unsaid' },
  ],
  [
    'exactly within the limit, by one reading or by both',
    { need: 'a', kind: 'at-most', limit: 67, readings: waits },
    { online: 'unmet', business: 'met', elite: 'met', newer: 'unsaid' },
  ],
  [
    'within the limit by one reading of two',
    { need: 'a', kind: 'at-most', limit: 60, readings: waits },
    { online: 'unmet', business: 'unmet', elite: 'disputed', newer: 'unsaid' },
  ],
  [
    'beyond the limit by both',
    { need: 'a', kind: 'at-most', limit: 49, readings: waits },
    { online: 'unmet', business: 'unmet', elite: 'unmet', newer: 'unsaid' },
  ],
  [
    'a region that has it',
    { need: 'a', kind: 'in-region', region: 'japan', regions: ['japan'] },
    { online: 'met', business: 'met', elite: 'met', newer: 'met' },
  ],
  [
    'a region that has it not',
    { need: 'a', kind: 'in-region', region: 'emea', regions: ['japan'] },
    { online: 'unmet', business: 'unmet', elite: 'unmet', newer: 'unmet' },
  ],
])('%s', ([, want, verdicts]) => {
  const found = tierFits(tiers, [want]).map(({ tier, verdicts: [one] }) => [tier, one?.verdict]);
  expect(Object.fromEntries(found)).toEqual(verdicts);
});

test('without a need every tier fits', () => {
  expect(tierFits(tiers, []).map(({ outcome }) => outcome)).toEqual(['fits', 'fits', 'fits', 'fits']);
});

test('what excludes comes before what is not known', () => {
  const wants: Want[] = [
    { need: 'a', kind: 'at-most', limit: 60, readings: waits },
    { need: 'b', kind: 'one-of', rows: [lead] },
  ];
  expect(tierFits(tiers, wants).map(({ outcome }) => outcome)).toEqual(['excluded', 'excluded', 'excluded', 'untold']);
});

test('the one need that is in the way is named with what it would leave; two of them are not', () => {
  const person: Want = { need: 'person', kind: 'one-of', rows: [lead] };
  const wait: Want = { need: 'wait', kind: 'at-most', limit: 66, readings: waits };
  const many: Want = { need: 'many', kind: 'at-least', count: 99, row: contacts };
  expect(inTheWay(tiers, [person, wait])).toEqual([
    { need: 'person', leaves: ['elite'] },
    { need: 'wait', leaves: ['business'] },
  ]);
  expect(inTheWay(tiers, [person, wait, many])).toEqual([]);
});

const cell = fc.constantFrom('no', 'included', 1, 2, 5, undefined);
const row = fc.record(Object.fromEntries(tiers.map((tier) => [tier, cell]))).map((cells) => {
  const said = Object.entries(cells).filter((one): one is [string, string | number] => one[1] !== undefined);
  return Object.fromEntries(said);
});
const readings = fc.record(
  Object.fromEntries(tiers.map((tier) => [tier, fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 2 })])),
);
const region = fc.constantFrom('japan', 'emea');
const anyWant = fc.oneof(
  fc.record({ kind: fc.constant('one-of' as const), rows: fc.array(row, { minLength: 1, maxLength: 3 }) }),
  fc.record({ kind: fc.constant('at-least' as const), count: fc.integer({ min: 1, max: 6 }), row }),
  fc.record({ kind: fc.constant('at-most' as const), limit: fc.integer({ min: 1, max: 5 }), readings }),
  fc.record({ kind: fc.constant('in-region' as const), region, regions: fc.array(region) }),
);
const anyWants = fc
  .array(anyWant, { maxLength: 6 })
  .map((wants) => wants.map((want, i): Want => ({ ...want, need: String(i) })));
const outcomes = (wants: readonly Want[]) => tierFits(tiers, wants).map(({ outcome }) => outcome);

test('one more need never brings a tier back', () => {
  const rank = { fits: 0, untold: 1, excluded: 2 };
  check(5000, fc.tuple(anyWants, anyWant), ([wants, more]) => {
    const after = outcomes([...wants, { ...more, need: 'more' }]);
    outcomes(wants).forEach((outcome, i) => expect(rank[after[i]!]).toBeGreaterThanOrEqual(rank[outcome]));
  });
});

test('a tier is excluded exactly where a need excludes it by itself, and fits exactly where each is met', () => {
  check(5000, anyWants, (wants) => {
    const alone = wants.map((want) => outcomes([want]));
    outcomes(wants).forEach((outcome, i) => {
      expect(outcome === 'excluded').toBe(alone.some((one) => one[i] === 'excluded'));
      expect(outcome === 'fits').toBe(alone.every((one) => one[i] === 'fits'));
    });
  });
});

test('the order of the needs does not matter, nor does another tier', () => {
  check(5000, anyWants, (wants) => {
    expect(outcomes(wants.toReversed())).toEqual(outcomes(wants));
    expect(tiers.map((tier) => tierFits([tier], wants)[0]?.outcome)).toEqual(outcomes(wants));
  });
});
