import { expect, test } from 'vitest';
import { settledBy, type CaseKind, type Settled, type YesNo } from '../../../src/domain/intake/index.ts';
import { offerCalled } from '../../support/content.ts';

const kind = (part: Partial<CaseKind>): CaseKind => ({
  ...{ situation: 'problem', product: '', way: 'portal', severity: '' },
  ...part,
});

test.for<[name: string, offer: string, kind: Partial<CaseKind>, answers: Record<string, YesNo>, settled: object]>([
  ['a case by e-mail', 'adobe-experience-cloud', { way: 'e-mail' }, {}, { channel: 'e-mail' }],
  ['a case by telephone', 'adobe-experience-cloud', { way: 'phone' }, {}, { channel: 'phone' }],
  ['a case in the portal', 'adobe-experience-cloud', {}, {}, { channel: 'portal' }],
  ['a bill', 'office-365-21vianet', { situation: 'billing' }, {}, { subject: 'billing' }],
  ['an agreement not asked about', 'office-365-21vianet', {}, {}, { subject: 'technical' }],
  [
    'an agreement that is signed',
    'office-365-21vianet',
    {},
    { agreement: 'yes' },
    { subject: 'technical', agreement: 'signed' },
  ],
  ['one that is not', 'office-365-21vianet', {}, { agreement: 'no' }, { subject: 'technical', agreement: 'none' }],
])('%s answers the questions of %s', ([, offer, part, answers, settled]) => {
  expect(settledBy(offerCalled(offer).intake.settles, kind(part), answers)).toEqual(settled);
});

test('the first row that fits decides', () => {
  const rows: Settled[] = [
    { question: 'channel', choice: 'first', channel: 'portal' },
    { question: 'channel', choice: 'second' },
  ];
  expect(settledBy(rows, kind({}), {})).toEqual({ channel: 'first' });
  expect(settledBy(rows, kind({ way: 'phone' }), {})).toEqual({ channel: 'second' });
});
