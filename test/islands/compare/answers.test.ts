import { expect, test } from 'vitest';
import { compareAddressParts } from '../../../src/schemas/index.ts';
import { firstAsked } from '../../../src/islands/compare/asked.ts';
import { fromQuery, parts, toQuery } from '../../../src/islands/compare/query.ts';
import { fitFacts } from '../../support/fit-facts.ts';

const facts = fitFacts('en');

test('a need may not take a name that the address uses', () => {
  expect(compareAddressParts).toEqual(parts);
});

test.for<[query: string, needs: Record<string, string>]>([
  ['?phone=yes', { phone: 'yes' }],
  ['?p2-wait=60', { 'p2-wait': '60' }],
  ['?p1-target=15', { 'p1-target': '15' }],
  ['?person=any', { person: 'any' }],
  ['?person=account-support-lead', { person: 'account-support-lead' }],
  ['?contacts=999', { contacts: '999' }],
  ['?phone=yes&p2-wait=1&contacts=5&japanese=yes', { phone: 'yes', 'p2-wait': '1', contacts: '5', japanese: 'yes' }],
])('the answers of %s are read and written', ([query, needs]) => {
  expect(fromQuery(query, facts)).toEqual({ asked: { ...firstAsked(facts), needs }, ignored: [] });
  expect(toQuery({ ...firstAsked(facts), needs }, facts)).toBe(query);
});

test.for([
  'phone=no',
  'phone=any',
  'phone=live-phone',
  'phone=yes&phone=yes',
  'phone=',
  'person=yes',
  'person=live-phone',
  'contacts=0',
  'contacts=-4',
  'contacts=4.5',
  'contacts=1000',
  'contacts=many',
  'p2-wait=4h',
  'p2-wait=04',
  'p1-target=20',
  'p1-target=1h',
  'japanese=ja',
])('%s answers nothing', (query) => {
  const { asked, ignored } = fromQuery(`?${query}&escalation=yes`, facts);
  expect(asked.needs).toEqual({ escalation: 'yes' });
  expect(ignored).toEqual(['needs']);
});
