import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailtoLink, oneLine, plain } from '../../../src/domain/export/index.ts';
import { readMailto } from '../../support/read-mailto.ts';
import { nastyTexts } from '../../support/sample-intake.ts';

const to = { address: 'support@example.com' };

function roundTrip(subject: string, body: string) {
  const link = mailtoLink({ to, subject, body });
  if (!('href' in link)) return link.kind;
  expect(link.length).toBe(link.href.length);
  expect(link.href).toMatch(/^[!-~]+$/);
  return readMailto(link.href);
}

const expected = (subject: string, body: string) => ({
  to: to.address,
  headers: { subject: oneLine(subject), body: plain(body).replaceAll('\n', '\r\n') },
});

describe('decoded as RFC 6068 says, it is the same text', () => {
  test.for(nastyTexts.filter(([, text]) => text.length < 200))('%s', ([, text]) => {
    expect(roundTrip(text, text)).toEqual(expected(text, text));
  });

  test('any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (subject, body) => {
        const read = roundTrip(subject, body);
        expect(read).toEqual(read === 'too-long' ? 'too-long' : expected(subject, body));
      }),
      { numRuns: 2_000 },
    );
  });
});

test('a line end is %0D%0A and a space %20', () => {
  const link = mailtoLink({ to, subject: 'a b', body: 'one\ntwo' });
  expect(link).toMatchObject({ href: 'mailto:support@example.com?subject=a%20b&body=one%0D%0Atwo' });
});

test('line ends in the subject add no header', () => {
  const link = mailtoLink({ to, subject: 'x\r\nBcc: thief@example.com&bcc=thief@example.com', body: '' });
  const { headers } = readMailto('href' in link ? link.href : '');
  expect(Object.keys(headers)).toEqual(['subject', 'body']);
  expect(headers['subject']).toBe('x Bcc: thief@example.com&bcc=thief@example.com');
});

test('half a surrogate pair becomes the replacement character and breaks nothing', () => {
  const link = mailtoLink({ to, subject: 'a\ud83d', body: '\udc4db' });
  expect('href' in link && readMailto(link.href).headers).toEqual({ subject: 'a\ufffd', body: '\ufffdb' });
});

describe('the measured length decides; nothing is cut', () => {
  const bare = 'mailto:support@example.com?subject=&body='.length;
  test.for<[length: number, kind: string]>([
    [1_600, 'safe'],
    [1_601, 'long'],
    [2_000, 'long'],
    [2_001, 'too-long'],
    [100_000, 'too-long'],
  ])('%i characters: %s', ([length, kind]) => {
    const link = mailtoLink({ to, subject: '', body: 'x'.repeat(length - bare) });
    expect(link).toMatchObject({ kind, length });
    expect('href' in link).toBe(kind !== 'too-long');
  });

  test('an accent counts as it is encoded: é is six characters', () => {
    expect(mailtoLink({ to, subject: '', body: 'é' })).toMatchObject({ length: bare + 6 });
  });
});

test('where no source gives an address there is no link', () => {
  expect(mailtoLink({ to: null, subject: 'a', body: 'b' })).toEqual({ kind: 'no-address' });
});
