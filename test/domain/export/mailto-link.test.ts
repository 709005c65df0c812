import { describe, expect, test } from 'vitest';
import { mailtoLink, oneLine, plain } from '../../../src/domain/export/index.ts';
import { counted } from '../../support/cases.ts';
import { mailtoReaders, readMailto } from '../../support/read-mailto.ts';
import { anyText, nastyTexts } from '../../support/sample-intake.ts';

const to = { address: 'support@example.com' };
const check = counted('mailto links');

type Read = (typeof mailtoReaders)[keyof typeof mailtoReaders];

function expectRoundTrip(read: Read, subject: string, body: string) {
  const link = mailtoLink({ to, subject, body });
  if (!('href' in link)) {
    expect(link).toMatchObject({ kind: 'too-long' });
    return;
  }
  expect(link.length).toBe(link.href.length);
  expect(link.href).toMatch(/^[!-~]+$/);
  const headers = { subject: oneLine(subject), body: plain(body).replaceAll('\n', '\r\n') };
  expect(read(link.href)).toEqual({ to: to.address, headers });
}

describe.for(Object.entries(mailtoReaders))('decoded %s, it is the same text', ([, read]) => {
  test.for(nastyTexts)('%s', ([, text]) => {
    // Half of it may fit where the whole is too long for a link.
    for (const part of [text, text.slice(0, 150)]) expectRoundTrip(read, part, part);
  });

  test('any text', () => {
    check(50_000, anyText, (text) => expectRoundTrip(read, text, text));
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
