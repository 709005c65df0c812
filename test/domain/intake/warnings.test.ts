import { describe, expect, test } from 'vitest';
import { warnings } from '../../../src/domain/intake/index.ts';
import { passesLuhn } from '../../../src/domain/intake/card-number.ts';

const jwt =
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U';
/** Written in two parts, so that no scanner of this repository takes it for a real one. */
const pem = (kind: string) =>
  `-----BEGIN ${kind}PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEF\n-----END ${kind}PRIVATE KEY-----`;

describe('found, with the place', () => {
  test.for<[text: string, secret: string, place: string]>([
    ['login jdoe, password: hunter2', 'password', 'password: hunter2'],
    ['Mot de passe : S3cret!x', 'password', 'Mot de passe : S3cret!x'],
    ['mdp=Printemps2026', 'password', 'mdp=Printemps2026'],
    ['The password is P@ssw0rd, please test', 'password', 'password is P@ssw0rd'],
    ['le mot de passe est TrustNoOne.', 'password', 'mot de passe est TrustNoOne.'],
    ['"pwd": "abc-123-def"', 'password', 'pwd": "abc-123-def'],
    ['https://admin:tiger42@intranet.example/x', 'password', 'https://admin:tiger42@'],
    ['api_key=9f8e7d6c5b4a3f2e', 'api-key', 'api_key=9f8e7d6c5b4a3f2e'],
    ['Clé d’API : 9f8e7d6c5b4a3f2e', 'api-key', 'Clé d’API : 9f8e7d6c5b4a3f2e'],
    ['client_secret: p9e8w7q6-a5s4-d3f2', 'api-key', 'client_secret: p9e8w7q6-a5s4-d3f2'],
    ['https://x.example/?access_token=ab12cd34ef56gh78&x=1', 'token', 'access_token=ab12cd34ef56gh78'],
    ['Authorization: Bearer ab12cd34ef56gh78ij90', 'token', 'Bearer ab12cd34ef56gh78ij90'],
    [`jeton ${jwt}`, 'token', jwt],
    ['Même résultat par l’API, jeton eyJhbGciOiJIUzI1NiIs…', 'token', 'eyJhbGciOiJIUzI1NiIs'],
    [`AKIA${'IOSFODNN7EXAMPLE'}`, 'api-key', 'AKIAIOSFODNN7EXAMPLE'],
    [`ghp_${'a1B2'.repeat(9)}`, 'token', `ghp_${'a1B2'.repeat(9)}`],
    [`key:\n${pem('RSA ')}`, 'private-key', pem('RSA ')],
    [pem(''), 'private-key', pem('')],
    ['-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEA', 'private-key', '-----BEGIN OPENSSH PRIVATE KEY-----'],
    ['paid with 4111 1111 1111 1111 yesterday', 'card', '4111 1111 1111 1111'],
    ['5500-0055-5555-5559', 'card', '5500-0055-5555-5559'],
    ['carte 378282246310005.', 'card', '378282246310005'],
    ['2223003122003222', 'card', '2223003122003222'],
  ])('%s', ([text, secret, place]) => {
    const found = warnings(text).map(({ secret, start, end }) => [secret, text.slice(start, end)]);
    expect(found).toEqual([[secret, place]]);
  });

  test('several, in the order of the text, each once', () => {
    const text = `token: ${jwt}\npassword: hunter2\n4111111111111111`;
    expect(warnings(text).map(({ secret }) => secret)).toEqual(['token', 'password', 'card']);
  });
});

/** Sentences as they stand in real cases; none of them gives a secret away. */
test.for([
  'The password is refused although it was reset this morning.',
  'Le mot de passe est refusé depuis hier, 9 h 10.',
  'mot de passe : oublié',
  'Password: ******** (masked)',
  'password: <your password>',
  'password: [redacted]',
  'We get “invalid token” on every call; the token expires after 3600 s.',
  'Le jeton est expiré : erreur 401 à chaque appel.',
  'token: see the attached file',
  'API key: where do I find it?',
  'Clé d’API : demandée à l’administrateur le 12/11/2026',
  'The API key is created in the developer console.',
  'Authorization: Bearer <token>',
  'access_token={ACCESS_TOKEN}',
  'Case E-000412345, opened on 20 November 2026 at 09:10 (Europe/Paris).',
  'Visitor ID 2147483647214748364 and UUID 67890123456789012345678901234567890123',
  'Order number 1234567890123456',
  'ECID 41111111111111112345678901234567890123',
  'Timestamps 1763629200000 and 1763632800000',
  'Call me on +33 1 23 45 67 89 or 1-800-497-0335, option 4.',
  'IBAN FR76 3000 6000 0112 3456 7890 189',
  '4111 1111 1111 1112 does not pass the check',
  'f47ac10b-58cc-4372-a567-0e02b2c3d479',
  '1. Open https://experience.adobe.com/#/@lefevre/audience-manager/destinations?id=4111111111111111',
  '2. Expected: 40 segments per hour. Got: none. Loss: 12 500 € a day.',
  'Public key -----BEGIN PUBLIC KEY-----',
  'certificate -----BEGIN CERTIFICATE-----',
  'Attendu : 40 segments par heure. Obtenu : aucun. Même résultat dans 3 navigateurs.',
  'eyJ is how a token starts',
])('quiet: %s', (text) => {
  expect(warnings(text)).toEqual([]);
});

test('an empty text and a very long one', () => {
  expect(warnings('')).toEqual([]);
  const startedAt = performance.now();
  for (const part of ['password ', 'a1-', '4111 ', 'http://', 'eyJ', '-----BEGIN ', 'secret: ']) {
    warnings(part.repeat(20_000));
  }
  expect(performance.now() - startedAt).toBeLessThan(2_000);
});

test.for<[string, boolean]>([
  ['4111111111111111', true],
  ['4111111111111112', false],
  ['79927398713', true],
  ['79927398710', false],
])('Luhn: %s %s', ([digits, passes]) => {
  expect(passesLuhn(digits)).toBe(passes);
});
