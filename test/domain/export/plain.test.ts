import { expect, test } from 'vitest';
import { oneLine, plain } from '../../../src/domain/export/index.ts';
import { counted } from '../../support/cases.ts';
import { anyText } from '../../support/sample-intake.ts';

const check = counted('texts');

test.for([
  ['line ends', 'a\r\nb\rc\nd\u0085e\u000bf\u000cg', 'a\nb\nc\nd\ne\nf\ng'],
  ['tabs, no-break spaces and blank space around it stay', '\t a\u00a0\u202fb \n', '\t a\u00a0\u202fb \n'],
  ['half a surrogate pair', 'a\ud83d', 'a\ufffd'],
  ['control characters are seen', 'a\u0000\u0007\u001b[31m\u007f', 'a␀␇␛[31m␡'],
  ['those without a picture, too', 'a\u0080\u009f', 'a\ufffd\ufffd'],
] as const)('plain: %s', ([, typed, text]) => {
  expect(plain(typed)).toBe(text);
});

test.for([
  ['a header cannot be added', 'x\r\nBcc: thief@example.com', 'x Bcc: thief@example.com'],
  ['any line end or tab is one space', 'a\n\n\r\n\tb\u2028c\u0085d\u000be\u000cf', 'a b c d e f'],
  ['no word is lost to a control character', 'a\u0000b', 'a␀b'],
  ['blank space around it is', ' \n a \u2029', 'a'],
] as const)('in one line: %s', ([, typed, text]) => {
  expect(oneLine(typed)).toBe(text);
});

test('no word is ever lost, and nothing that ends a text or a line is left', () => {
  const words = (text: string) =>
    text.split(/[\s\u0000-\u001f\u007f-\u009f\ufffd\ud800-\udfff\u2400-\u2421]+/).filter(Boolean);
  check(100_000, anyText, (text) => {
    expect(words(plain(text))).toEqual(words(text));
    expect(words(oneLine(text))).toEqual(words(text));
    expect(plain(text)).not.toMatch(/(?![\t\n])\p{Cc}/u);
    expect(oneLine(text)).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    expect([plain(text).isWellFormed(), oneLine(text).isWellFormed()]).toEqual([true, true]);
    expect([plain(plain(text)), oneLine(oneLine(text))]).toEqual([plain(text), oneLine(text)]);
  });
});
