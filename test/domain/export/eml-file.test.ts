import fc from 'fast-check';
import PostalMime, { type Email } from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { emlFile, oneLine, plain } from '../../../src/domain/export/index.ts';
import { nastyTexts } from '../../support/sample-intake.ts';

const to = { address: 'support@example.com' };

/** Read by a parser that knows nothing of ours; it ends a text with a line end. */
async function read(file: string): Promise<Email & { body: string }> {
  const email = await PostalMime.parse(new TextEncoder().encode(file));
  return { ...email, body: (email.text ?? '').replaceAll('\r\n', '\n').replace(/\n$/, '') };
}

/** What every mail program may rely on (RFC 5322, section 2.1; RFC 2045, section 6.8; RFC 2047, section 2). */
function expectWellFormed(file: string) {
  expect(file).toMatch(/^[\t\r\n -~]*$/);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of file.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76);
  for (const [word] of file.matchAll(/=\?UTF-8\?B\?[^?]*\?=/g)) expect(word.length).toBeLessThanOrEqual(75);
}

async function expectRoundTrip(subject: string, body: string) {
  const file = emlFile({ to, subject, body });
  expectWellFormed(file);
  const email = await read(file);
  expect(email.subject ?? '').toBe(oneLine(subject));
  expect(email.body).toBe(plain(body).replace(/\n$/, ''));
  expect(email.to).toEqual([{ address: to.address, name: '' }]);
  expect(email.headers.map(({ key }) => key)).toEqual([
    'to',
    'subject',
    'x-unsent',
    'mime-version',
    'content-type',
    'content-transfer-encoding',
  ]);
}

describe('an independent parser reads back the same subject, recipient and body', () => {
  test.for(nastyTexts)('%s', async ([, text]) => {
    await expectRoundTrip(text, text);
  });

  test('any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', maxLength: 400 }), expectRoundTrip),
      { numRuns: 1_000 },
    );
  });

  test('subjects of every length, so that words break at every place', async () => {
    for (let length = 0; length < 160; length += 1) {
      await expectRoundTrip('é'.repeat(length), 'x');
      await expectRoundTrip(`${'a'.repeat(length)}👍`, 'x');
      await expectRoundTrip('a'.repeat(length), 'x');
      await expectRoundTrip('word '.repeat(length).trim(), 'x');
    }
  });

  test('100,000 characters', async () => {
    await expectRoundTrip('long', 'L’été « à Noël » 👍 — '.repeat(4_600));
  });
});

test('line ends in the subject or the address add no header', async () => {
  const file = emlFile({
    to: { address: 'a@example.com\r\nBcc: b@example.com' },
    subject: 'x\nBcc: c@example.com',
    body: '',
  });
  const email = await read(file);
  expect(email.bcc).toBeUndefined();
  expect(email.headers.map(({ key }) => key)).not.toContain('bcc');
  expect(email.subject).toBe('x Bcc: c@example.com');
});

test('half a surrogate pair becomes the replacement character', async () => {
  const email = await read(emlFile({ to, subject: 'a\ud83d', body: '\udc4db' }));
  expect([email.subject, email.body]).toEqual(['a\ufffd', '\ufffdb']);
});

test('it is a draft: unsent, without a sender; without an address also without a recipient', async () => {
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
  const email = await read(file);
  expect([email.to, email.from]).toEqual([undefined, undefined]);
});
