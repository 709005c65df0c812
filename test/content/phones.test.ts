import { expect, test } from 'vitest';
import { isPhoneNumber, phoneNumber } from '../../src/collections/phone-number.ts';
import { adobe } from '../support/content.ts';

const { phones } = adobe();
const lines = phones.flatMap(({ country, lines }) => lines.map((line) => ({ country, ...line })));

test('sixteen lines in fifteen countries', () => {
  expect(phones).toHaveLength(15);
  expect(lines).toHaveLength(16);
});

test('one line for Audience Manager, key 4; fifteen for Commerce P1, key 3, in English', () => {
  const of = (product: string) => lines.filter((line) => line.product === product);
  expect(of('audience-manager').map(({ country, menu }) => [country, menu])).toEqual([['US', 4]]);
  expect(of('commerce')).toHaveLength(15);
  for (const line of of('commerce'))
    expect(line).toMatchObject({ purpose: 'p1-notification', menu: 3, languages: ['en'] });
});

/** The national trunk prefix is left out after the country code, and nothing else is. */
test.for([
  ['US', '(+1) 800 497 0335', '+18004970335', '+1 800 497 0335'],
  ['NL', '(+31) 020 203 5138', '+31202035138', '+31 20 203 5138'],
  ['SE', '(+46) 0200 810 330', '+46200810330', '+46 20 081 03 30'],
  ['NZ', '(+64) 050 861 4264', '+64508614264', '+64 508 614 264'],
  ['TW', '(+886)0 800 666 381', '+886800666381', '+886 80 066 6381'],
  ['IT', '(+39) 0269 682 818', '+390269682818', '+39 02 6968 2818'],
  ['GB', '(+44) 800 169 0454', '+448001690454', '+44 800 169 0454'],
  ['JP', '(+81) 0120 410 404', '+81120410404', '+81 120 410 404'],
])('%s: %s', ([country, printed, e164, international]) => {
  const line = lines.find((it) => it.country === country && it.product === 'commerce')!;
  expect(line.printed.en).toBe(printed);
  expect(line.e164).toBe(e164);
  expect(phoneNumber(line)).toMatchObject({ e164, href: `tel:${e164}`, international });
});

test('the Indian line has no form that is safe to dial, and says why', () => {
  const india = lines.find(({ country }) => country === 'IN')!;
  expect(phoneNumber(india)).toBeUndefined();
  expect(india.noE164?.en).toContain('000 800');
});

test.for([
  ['+31202035138', true],
  ['+310202035138', false],
  ['+3120203513', false],
  ['0202035138', false],
  ['+31 20 203 5138', false],
] as const)('%s is a number to store: %s', ([number, valid]) => {
  expect(isPhoneNumber(number)).toBe(valid);
});
