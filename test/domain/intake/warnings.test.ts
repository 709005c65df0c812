import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCardNumber, passesLuhn } from '../../../src/domain/intake/card-number.ts';
import { warnings } from '../../../src/domain/intake/notes.ts';
import { counted } from '../../support/cases.ts';
import { growth } from '../../support/growth.ts';
import { ordinaryTexts } from '../../support/ordinary-texts.ts';
import { expectInOrder, textsWith } from '../../support/places.ts';
import { hex, jwt, pem, secretTexts } from '../../support/secret-texts.ts';

const check = counted('warnings');

describe('found, with the place', () => {
  test.for(secretTexts)('%s', ([text, secret, place]) => {
    const found = warnings(text).map(({ secret, start, end }) => [secret, text.slice(start, end)]);
    expect(found).toEqual([[secret, place]]);
  });

  test('several, in the order of the text, each once', () => {
    const text = `token: ${jwt}\npassword: hunter2\n4111111111111111\n${pem('')}\n${pem('EC ')}`;
    expect(warnings(text).map(({ secret }) => secret)).toEqual([
      ...['token', 'password', 'card', 'private-key', 'private-key'],
    ]);
  });

  test('the first of two keys whose end is missing', () => {
    const cut = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEF';
    expect(warnings(`${cut}\n\nand\n${pem('')}`).map(({ start, end }) => end - start)).toEqual([
      cut.length,
      pem('').length,
    ]);
  });
});

describe('quiet', () => {
  test('the corpus is large enough', () => {
    expect(ordinaryTexts.en.length).toBeGreaterThanOrEqual(75);
    expect(ordinaryTexts.fr.length).toBeGreaterThanOrEqual(75);
  });

  test.for([...ordinaryTexts.en, ...ordinaryTexts.fr])('%s', (text) => {
    expect(warnings(text)).toEqual([]);
  });

  test.for([
    'token: see the attached file',
    'access_token={ACCESS_TOKEN}',
    'Order number 1234567890123456',
    'ECID 41111111111111112345678901234567890123',
    '4111 1111 1111 1112 does not pass the check',
    '41 11 11 11 11 11 11 11 is a telephone number in pairs',
    '1. Open https://experience.adobe.com/#/@lefevre/audience-manager/destinations?id=4111111111111111',
    'eyJ is how a token starts',
    'password: hunter****',
    'Password: %DB_PASSWORD%',
    'password: N/A/none',
    'mdp : AD/SSO',
    'Le mot de passe est 12-caracteres',
    'password reset: https://id.example/reset?user=42',
    'passwd: files ldap',
    'passwordPolicy: minLength=8',
    'Server=db1;Database=orders;User Id=app;Password=****;',
    'postgres://app:${DB_PASSWORD}@db1/orders',
    'http://localhost:8080/@lefevre',
    'https://x.example/?key=customer_orders_2026_11_20&sort=1',
    'https://x.example/?key=a1b2-customerexport-2026-11-20',
    `key=${hex.slice(0, 8)}-1111-2222-3333-444455556666`,
    'session_id=4f1b2c3d-5e6f-7081-92a3-b4c5d6e7f809',
    'sig=none&sv=2024-11-04',
    'Basic authentication is switched off; Basic plan, 120 seats',
    'bearer of bad news: the import failed',
    'redis://user:pass@localhost:6379, mysql://root:password@db1/orders',
    'sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoi',
    'ghp_ is how a GitHub token begins',
    'sk-learn 1.5.2, sk-SK, skeleton',
    'PuTTY 0.81 asks for a key file',
    'The secret is out: version 2026.11',
    'le secret est bien gardé',
    'clé d’accès : voir le coffre',
  ])('%s', (text) => {
    expect(warnings(text)).toEqual([]);
  });
});

test('any text is read, and each place lies in it, apart from the others', () => {
  const parts = fc.constantFrom(
    'password: ',
    'token=',
    '-----BEGIN PRIVATE KEY-----',
    '-----END PRIVATE KEY-----',
    'a1b2c3',
  );
  check(100_000, textsWith(parts), (text) => {
    expectInOrder(warnings(text), text);
  });
});

test.for([
  ...[
    'password ',
    'password: a1 ',
    'a1-',
    '4111 ',
    '4',
    'http://',
    'a.a',
    'eyJ',
    'eyJ-',
    'eyJhbGciOiJI.',
    '-----BEGIN ',
  ],
  ...[
    '-----BEGIN PRIVATE KEY-----\n',
    'secret: ',
    'Bearer ',
    'key=a1b2',
    'Cookie: a=',
    '; pwd=',
    'SG.',
    'sk-',
    ' ',
    '-',
  ],
])('the time for %j repeated grows no faster than the text', { retry: 3 }, (part) => {
  expect(growth(warnings, part)).toBeLessThan(40);
});

test.for<[string, boolean]>([
  ['4111111111111111', true],
  ['4111 1111 1111 1111', true],
  ['4111.1111.1111.1111', true],
  ['4111\u00a01111\u202f1111\u00a01111', true],
  ['3782 822463 10005', true],
  ['4111 1111 1111 1112', false],
  ['4111 11 11 11 1111 11', false],
])('card: %s %s', ([text, isCard]) => {
  expect(isCardNumber(text)).toBe(isCard);
});

test.for<[string, boolean]>([
  ['4111111111111111', true],
  ['4111111111111112', false],
  ['79927398713', true],
  ['79927398710', false],
])('Luhn: %s %s', ([digits, passes]) => {
  expect(passesLuhn(digits)).toBe(passes);
});
