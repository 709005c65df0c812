import { describe, expect, test } from 'vitest';
import type { Situation, Way } from '../../src/domain/facts.ts';
import { thatApply } from '../../src/domain/intake/index.ts';
import { offerCalled, realContent } from '../support/content.ts';

const common = 'problem-summary company-name steps-to-reproduce priority business-impact workaround expectations';
const inPortal = common.replace('steps-to-reproduce', 'steps-to-reproduce environment').concat(' contacts attachments');
const outage = 'outage-start outage-description outage-scope outage-resolution';
const withDomain = (ids: string) => ids.replace('company-name', 'company-name audience-manager-subdomain');

type Row = [offer: string, Situation, product: string, Way, severity: string, fields: string];

/** Read against the sources, and nothing else: what each of them asks for. `*` is our advice. */
describe('what is asked for', () => {
  test.for<Row>([
    ['adobe-experience-cloud', 'problem', 'audience-manager', 'e-mail', 'P3', withDomain(common)],
    ['adobe-experience-cloud', 'problem', 'audience-manager', 'e-mail', 'P1', `${withDomain(common)} reachable`],
    ['adobe-experience-cloud', 'problem', 'audience-manager', 'phone', 'P2', withDomain(common)],
    ['adobe-experience-cloud', 'problem', 'audience-manager', 'portal', 'P2', withDomain(inPortal)],
    ['adobe-experience-cloud', 'problem', 'analytics', 'portal', 'P2', inPortal],
    [
      'adobe-experience-cloud',
      'outage',
      'audience-manager',
      'e-mail',
      'P2',
      `status-checked ${withDomain(common)} ${outage}`,
    ],
    ['adobe-experience-cloud', 'outage', 'target', 'portal', 'P2', `status-checked ${inPortal} ${outage}`],
    [
      'adobe-experience-cloud',
      'question',
      'analytics',
      'portal',
      'P4',
      'problem-summary company-name question priority contacts attachments',
    ],
    [
      'adobe-experience-cloud',
      'question',
      'audience-manager',
      'e-mail',
      'P4',
      'problem-summary company-name audience-manager-subdomain question priority',
    ],
    ['adobe-experience-cloud', 'billing', 'analytics', 'portal', '', ''],
    ['adobe-experience-cloud', 'escalation', 'analytics', 'e-mail', '', 'incident-number business-justification'],
    ['microsoft-365-worldwide', 'problem', 'microsoft-365', 'portal', '', 'description contact-details contact-method'],
    [
      'microsoft-365-worldwide',
      'outage',
      'microsoft-365',
      'portal',
      '',
      'service-health description contact-details contact-method',
    ],
    [
      'microsoft-365-worldwide',
      'billing',
      'microsoft-365',
      'phone',
      '',
      'description account-details verification-code',
    ],
    ['microsoft-365-worldwide', 'escalation', 'microsoft-365', 'portal', '', ''],
    [
      'office-365-21vianet',
      'problem',
      'office-365',
      'portal',
      'A',
      'problem-summary* description* severity* contact-details impact-statement people',
    ],
    [
      'office-365-21vianet',
      'billing',
      'exchange-online',
      'phone',
      'B',
      'problem-summary* description* severity* contact-details',
    ],
    ['office-365-21vianet', 'escalation', 'office-365', 'portal', '', ''],
  ])('%s, %s, %s, %s, %s', ([name, situation, product, way, severity, expected]) => {
    const asked = thatApply(offerCalled(name).intake.fields, { situation, product, way, severity });
    expect(words(asked.map(({ id, ours }) => `${id}${ours ? '*' : ''}`))).toEqual(words(expected.split(' ')));
  });
});

/** In any order: the order is a matter of the form. */
const words = (ids: string[]) => ids.filter((id) => id !== '').sort();

test('a situation of which no source says anything has a note that says so', () => {
  for (const { id, intake, provider } of realContent().offers) {
    if (provider.ended) continue;
    for (const situation of ['problem', 'outage', 'question', 'billing', 'escalation'] as const) {
      const asked = intake.fields.some(({ situations }) => situations.includes(situation));
      const said = intake.notes.filter(({ situations, at }) => at === 'situation' && situations?.includes(situation));
      expect(asked || said.some(({ unsaid }) => unsaid), `${id}, ${situation}`).toBe(true);
    }
  }
});

test('nobody is written to but where a source gives an address', () => {
  const known = realContent().offers.flatMap(({ provider }) =>
    provider.channels.flatMap(({ address }) => address ?? []),
  );
  for (const { intake } of realContent().offers) {
    for (const { address, source } of intake.recipients) {
      expect(known).toContain(address);
      expect(source).toBeTruthy();
    }
  }
});
