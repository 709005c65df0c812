import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { composeCase, emlFile, mailtoLink } from '../../../src/domain/export/index.ts';
import type { IntakeField, Recipient, Severity, Situation } from '../../../src/domain/facts.ts';
import { adobeCoach, fieldsFor, type Language } from '../../../src/domain/intake/index.ts';
import { strings } from '../../../src/i18n/strings.ts';

const folder = 'content/data/adobe-experience-cloud';
const data = (file: string): unknown => parse(readFileSync(`${folder}/${file}.yaml`, 'utf8'));
const { fields, recipients } = data('intake') as { fields: IntakeField[]; recipients: Recipient[] };
const { severities } = data('severities') as { severities: Severity[] };
const { products } = data('provider') as { products: { id: string; name: string }[] };

test('each question and each reason of the coach has its words, and none is left over', () => {
  for (const { prepare } of Object.values(strings)) {
    expect(Object.keys(prepare.questions)).toEqual(adobeCoach.questions);
    expect(Object.keys(prepare.reasons).sort()).toEqual(adobeCoach.rows.map(({ reason }) => reason).sort());
  }
});

test('the coach leads to priorities that the data knows', () => {
  const known = severities.map(({ id }) => id);
  expect(adobeCoach.rows.filter(({ severity }) => !known.includes(severity))).toEqual([]);
});

function message(situation: Situation, product: string, language: Language) {
  const asked = fieldsFor(situation, product, fields);
  const values = Object.fromEntries(
    asked.map(({ id, kind, example }) => [
      id,
      kind === 'check' ? 'yes' : kind === 'severity' ? 'P2' : example[language],
    ]),
  );
  const file = { situation, product: products.find(({ id }) => id === product)!, fields: asked, values };
  return composeCase(file, language, strings[language].mail, { recipients, severities });
}

const golden = (situation: Situation, product: string, language: Language) => {
  const { to, subject, body } = message(situation, product, language);
  return `${[to?.address, subject].join('\n')}\n\n${body}\n`;
};

/** Real words in the real fields: read them as a support engineer would. */
test.for<[Situation, string, Language]>([
  ['problem', 'audience-manager', 'en'],
  ['problem', 'audience-manager', 'fr'],
  ['outage', 'audience-manager', 'en'],
  ['outage', 'audience-manager', 'fr'],
  ['escalation', 'analytics', 'en'],
  ['escalation', 'analytics', 'fr'],
])('golden message: %s, %s, %s', async ([situation, product, language]) => {
  await expect(golden(situation, product, language)).toMatchFileSnapshot(`golden/${situation}.${language}.txt`);
});

test('each product of each situation has a file, and a link exactly where the data has an address', () => {
  for (const { id } of products) {
    for (const situation of ['problem', 'outage', 'escalation'] as const) {
      const made = message(situation, id, 'en');
      const expected = situation === 'escalation' ? 'dmaescalations@adobe.com' : 'amsupport@adobe.com';
      const known = situation === 'escalation' || id === 'audience-manager';
      expect(made.to?.address).toBe(known ? expected : undefined);
      expect(mailtoLink(made).kind === 'no-address').toBe(!known);
      expect(emlFile(made).startsWith('To: ')).toBe(known);
    }
  }
});
