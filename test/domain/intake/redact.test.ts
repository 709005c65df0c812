import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replaced } from '../../../src/domain/intake/index.ts';
import { warnings } from '../../../src/domain/intake/notes.ts';
import { locales } from '../../../src/i18n/locale.ts';
import { strings } from '../../../src/i18n/strings.ts';
import { counted } from '../../support/cases.ts';
import { ordinaryTexts } from '../../support/ordinary-texts.ts';
import { pem, secretTexts } from '../../support/secret-texts.ts';

const check = counted('redaction');

test.for([
  ['login jdoe, password: hunter2, thanks', 'login jdoe, password: [x], thanks'],
  ['https://admin:tiger42@intranet.example/x', 'https://admin:[x]@intranet.example/x'],
  [`before\n${pem('RSA ')}\nafter`, 'before\n[x]\nafter'],
  ['carte 4111 1111 1111 1111.', 'carte [x].'],
] as const)('only the secret goes: %s', ([text, left]) => {
  const [secret] = warnings(text);
  expect(secret && replaced(text, secret, '[x]')).toBe(left);
});

/** Secrets among ordinary words, on lines of their own as people paste them, and in the middle of a line. */
const texts = fc
  .array(
    fc.tuple(
      fc.constantFrom(...ordinaryTexts.en, ...ordinaryTexts.fr, ...secretTexts.map(([text]) => text)),
      fc.constantFrom('\n', '\n\n', ' ', '. ', '😀', '\r\n'),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.flat().join(''));

for (const locale of locales) {
  const words = strings[locale].prepare.notes.warning.redacted;

  test(`${locale}: one after the other, all go, and nothing else changes`, () => {
    check(20_000, texts, (text) => {
      let now = text;
      for (let left = warnings(now); left[0]; left = warnings(now)) {
        const [secret] = left;
        const next = replaced(now, secret, words[secret.secret]);
        expect(next).toBe(now.slice(0, secret.start) + words[secret.secret] + now.slice(secret.end));
        expect(warnings(next).length).toBeLessThanOrEqual(left.length);
        now = next;
        expect(now.length).toBeLessThan(text.length + 1_000);
      }
      expect(warnings(now)).toEqual([]);
    });
  });

  test(`${locale}: what stands in its place is no secret, whatever stands before it`, () => {
    for (const [text] of secretTexts) {
      const [secret] = warnings(text);
      const left = secret ? replaced(text, secret, words[secret.secret]) : '';
      expect(warnings(left), left).toEqual([]);
    }
  });
}
