import { expect, test } from 'vitest';
import type { Offer } from '../../src/schemas/index.ts';
import { takenFrom } from '../../src/components/register/taken.ts';
import { realContent } from '../support/content.ts';

const { offers, sources } = realContent();
const called = (name: string) => offers.filter(({ id }) => id === name);

/** What one source gave to one offer, such as `2 targets`. */
const taken = (source: string, offer: Offer) => takenFrom(source, offer).map(({ kind, count }) => `${count} ${kind}`);

const offer = (parts: object) => ({ id: 'x', ...parts }) as Offer;

/** [what, the data of an offer, what came from source a] */
test.for<[string, object, string[]]>([
  ['nothing that names it', { rules: [{ id: 'r', source: 'b' }] }, []],
  ['each thing once', { rules: [{ source: 'a' }, { source: 'b' }, { source: 'a' }] }, ['2 rules']],
  [
    'a thing that names it twice',
    { tiers: { entitlements: [{ source: 'a', otherSources: { x: 'a' } }] } },
    ['1 entitlements'],
  ],
  [
    'what it confirms',
    { tiers: { entitlements: [{ source: 'b', otherSources: { x: 'b', y: 'a' } }] } },
    ['1 entitlements'],
  ],
  ['a thing inside a thing', { coverage: { regions: [{ source: 'b', otherHours: [{ source: 'a' }] }] } }, ['1 hours']],
  ['kinds of one file together', { provider: { help: [{ source: 'a' }], cost: { source: 'a' } } }, ['2 scope']],
  [
    'a country whose page was read',
    { phones: [{ page: 'p', source: 'a', lines: [{ source: 'a' }] }] },
    ['1 countries', '1 numbers'],
  ],
  ['a country without one', { phones: [{ source: 'a', lines: [] }] }, ['1 phoneHours']],
  ['readings', { conflicts: [{ readings: [{ source: 'a' }, { source: 'unsaid' }, { source: 'b' }] }] }, ['1 readings']],
])('%s', ([, parts, counts]) => {
  expect(taken('a', offer(parts))).toEqual(counts);
});

test('something new that names a source has to be given a kind', () => {
  expect(() => takenFrom('a', offer({ provider: { phone: { source: 'a' } } }))).toThrow(
    'no kind of fact is known for "provider/phone"; add it to src/components/register/taken.ts',
  );
});

test('the country pages of Microsoft 365 are counted one by one', () => {
  for (const each of called('microsoft-365-worldwide')) {
    const lines = each.phones.flatMap((country) => country.lines).length;
    expect(taken('microsoft-country-pages', each)).toEqual(
      expect.arrayContaining(['246 countries', `${lines} numbers`]),
    );
  }
  expect.assertions(1);
});

test('the targets of both tiers come from the page that prints them side by side', () => {
  const counts = called('adobe-experience-cloud').flatMap((each) => taken('business-support', each));
  expect(counts).toEqual(expect.arrayContaining(['8 targets', '4 hours', '2 tiers']));
});

test('every source that the data names is counted', () => {
  for (const each of offers) {
    const named = new Set(JSON.stringify(each).match(/(?<="(?:source|[a-z]+Source)":")[a-z0-9-]+/g));
    named.delete('unsaid');
    const counted = sources.filter(({ id }) => takenFrom(id, each).length > 0).map(({ id }) => id);
    expect(counted, each.id).toEqual(expect.arrayContaining([...named]));
  }
});
