import { describe, expect, test } from 'vitest';
import { firstAsked, type Asked } from '../../../src/islands/compare/asked.ts';
import { fromQuery, toQuery } from '../../../src/islands/compare/query.ts';
import { facts } from '../../support/compare-facts.ts';

const first = firstAsked(facts);

type Waits = Partial<Asked['waits']>;
const asking = ({ waits, ...rest }: Partial<Omit<Asked, 'waits'>> & { waits?: Waits }): Asked => ({
  ...first,
  ...rest,
  waits: { ...first.waits, ...waits },
});

const pattern = {
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  from: '09:00',
  to: '18:00',
  zone: 'Europe/Paris',
  share: 100,
} as const;
const written = 'days=mon-tue-wed-thu-fri&from=09:00&to=18:00&zone=Europe/Paris';

test('a plain page has a plain address', () => {
  expect(toQuery(first, facts)).toBe('');
  expect(fromQuery('', facts)).toEqual({ asked: first, ignored: [] });
  expect(first.waits).toEqual({
    offer: 'adobe-experience-cloud',
    region: 'emea',
    severity: 'P2',
    hours: 'Europe/Paris',
  });
});

test.for<[query: string, asked: Asked]>([
  ['?tiers=enterprise', asking({ tiers: ['enterprise'] })],
  ['?tiers=enterprise,elite,ultimate', asking({ tiers: ['enterprise', 'elite', 'ultimate'] })],
  ['?differences=1', asking({ differences: true })],
  ['?region=japan&severity=P3', asking({ waits: { region: 'japan', severity: 'P3', hours: 'Asia/Tokyo' } })],
  ['?hours=Africa/Casablanca', asking({ waits: { hours: 'Africa/Casablanca' } })],
  [`?${written}`, asking({ waits: { pattern } })],
  ['?region=americas&hours=Europe/Paris', asking({ waits: { region: 'americas' } })],
  [`?${written.replace('from=09:00&', '')}`, asking({ waits: { pattern: { ...pattern, from: '' } } })],
  [`?${written}&share=90`, asking({ waits: { pattern: { ...pattern, share: 90 } } })],
])('the address %s is read and written', ([query, asked]) => {
  expect(fromQuery(query, facts)).toEqual({ asked, ignored: [] });
  expect(toQuery(asked, facts)).toBe(query);
});

test('an offer alone begins with its own region, severity and hours', () => {
  const { asked, ignored } = fromQuery('?offer=office-365-21vianet', facts);
  expect(ignored).toEqual([]);
  expect(asked.waits).toMatchObject({ region: 'china', severity: 'B', hours: 'Asia/Shanghai' });
});

test('a region alone is read in its own first zone', () => {
  expect(fromQuery('?region=japan', facts).asked.waits.hours).toBe('Asia/Tokyo');
});

describe('what an address gets wrong is named and not used', () => {
  test.for<[name: string, query: string, asked: Asked, ignored: string[]]>([
    ['a tier that is none', '?tiers=gold', first, ['tiers']],
    ['a tier that always shows', '?tiers=online', first, ['tiers']],
    ['tiers in another order', '?tiers=elite,enterprise', first, ['tiers']],
    ['a tier twice', '?tiers=elite,elite', first, ['tiers']],
    ['differences that are no yes', '?differences=yes', first, ['differences']],
    ['a region of another offer', '?region=china', first, ['waits']],
    ['a severity of another offer', '?severity=B', first, ['waits']],
    [
      'an hour that no clock shows',
      `?${written.replace('18:00', '25:00')}`,
      asking({ waits: { pattern: { ...pattern, to: '' } } }),
      ['waits'],
    ],
    ['a share that is not offered', `?${written}&share=60`, asking({ waits: { pattern } }), ['waits']],
    ['a pattern without its zone', `?${written.replace('&zone=Europe/Paris', '')}`, first, ['waits']],
    ['a share alone', '?share=90', first, ['waits']],
    ['a part that comes twice', '?region=japan&region=emea', first, ['waits']],
    ['a part that nobody knows', '?utm_source=mail', first, ['unknown']],
  ])('%s', ([, query, asked, ignored]) => {
    expect(fromQuery(query, facts)).toEqual({ asked, ignored });
  });

  test('what is right beside it is used', () => {
    expect(fromQuery('?tiers=gold&differences=1', facts).asked).toEqual(asking({ differences: true }));
  });
});
