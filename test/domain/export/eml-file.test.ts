import { describe, expect, test } from 'vitest';
import { emlFile, oneLine, plain } from '../../../src/domain/export/index.ts';
import { countedLater } from '../../support/cases.ts';
import { mailReaders } from '../../support/read-mail.ts';
import { anyText, nastyTexts } from '../../support/sample-intake.ts';

const to = { address: 'support@example.com' };
const check = countedLater('.eml files');

/** What every mail program may rely on (RFC 5322, section 2.1; RFC 2045, section 6.8; RFC 2047, section 2). */
function expectWellFormed(file: string) {
  expect(file).toMatch(/^[\t\r\n -~]*$/);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of file.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76);
  for (const [word] of file.matchAll(/=\?UTF-8\?B\?[^?]*\?=/g)) expect(word.length).toBeLessThanOrEqual(75);
}

describe.for(Object.entries(mailReaders))('%s reads back the same subject, recipient and text', ([, read]) => {
  async function expectRoundTrip(subject: string, body: string) {
    const file = emlFile({ to, subject, body });
    expectWellFormed(file);
    expect(await read(file)).toEqual({
      ...{ to: [to.address], cc: [], bcc: [], from: [] },
      subject: oneLine(subject),
      body: plain(body).replace(/\n$/, ''),
      headers: ['to', 'subject', 'x-unsent', 'mime-version', 'content-type', 'content-transfer-encoding'],
    });
  }

  test.for(nastyTexts)('%s', async ([, text]) => {
    await expectRoundTrip(text, text);
  });

  // No message begins with what was typed: a byte order mark there would be one, and no text.
  test('any text', () => check(5_000, anyText, (text) => expectRoundTrip(`S ${text}`, `Hello\n${text}`)));

  test('subjects of every length, so that words break at every place', async () => {
    for (let length = 0; length < 160; length += 1) {
      await expectRoundTrip('é'.repeat(length), 'x');
      await expectRoundTrip(`${'a'.repeat(length)}👍`, 'x');
      await expectRoundTrip(`é${'a'.repeat(length)}\ufeffb`, 'x');
      await expectRoundTrip('a'.repeat(length), 'x');
      await expectRoundTrip('word '.repeat(length).trim(), 'x');
    }
  });

  test('line ends in the subject or the address add no header', async () => {
    const file = emlFile({
      to: { address: 'a@example.com\r\nBcc: b@example.com' },
      subject: 'x\nBcc: c@example.com',
      body: '',
    });
    const mail = await read(file);
    expect([mail.bcc, mail.cc]).toEqual([[], []]);
    expect(mail.headers).not.toContain('bcc');
    expect(mail.subject).toBe('x Bcc: c@example.com');
  });

  test('half a surrogate pair becomes the replacement character', async () => {
    const mail = await read(emlFile({ to, subject: 'a\ud83d', body: '\udc4db' }));
    expect([mail.subject, mail.body]).toEqual(['a\ufffd', '\ufffdb']);
  });

  test('without an address it has no recipient, and never a sender', async () => {
    const mail = await read(emlFile({ to: null, subject: 'Plain subject', body: 'b' }));
    expect([mail.to, mail.from]).toEqual([[], []]);
  });
});

test('it is a draft: unsent, as plain text', () => {
  const file = emlFile({ to: null, subject: 'Plain subject', body: 'b' });
  expect(file.split('\r\n')).toEqual([
    'Subject: Plain subject',
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    'Yg==',
    '',
  ]);
});
