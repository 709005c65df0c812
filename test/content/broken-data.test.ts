import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { messageAfter } from '../support/content.ts';

const adobe = 'adobe-experience-cloud';

/** All that content/data/office-365-germany/severities.yaml says instead of targets. */
const published =
  readFileSync('content/data/office-365-germany/severities.yaml', 'utf8').split(/^(?=unpublished:)/m)[1] ?? '';

/** All that content/data/microsoft-365-worldwide/provider.yaml says for an emergency. */
const emergency =
  readFileSync('content/data/microsoft-365-worldwide/provider.yaml', 'utf8').split(/^(?=emergency:)/m)[1] ?? '';

/** [what is wrong, file, text in it, what an author wrote instead, field, what the message tells them] */
test.for([
  [
    'a rule about a question that nobody asks',
    `${adobe}/rules.yaml`,
    'given: { channel: e-mail }',
    'given: { chanel: e-mail }',
    '[1].given.chanel',
    'no question is called "chanel"; add it to severities.yaml, or write one of channel',
  ],
  [
    'a rule about an answer that nobody can give',
    `${adobe}/rules.yaml`,
    'given: { channel: e-mail }',
    'given: { channel: pigeon }',
    '[1].given.channel',
    'no choice is called "pigeon"; add it to the question, or write one of phone, portal, e-mail',
  ],
  [
    'answers about impact that lead nowhere',
    'office-365-21vianet/intake.yaml',
    'when: { stopped: no, hindered: no }',
    'when: { stopped: no, hindered: yes }',
    'coaches[0].rows',
    '0 rows fit { stopped: no, agreement: no, hindered: no }; write exactly one',
  ],
  [
    'a row about a question that is not asked',
    'office-365-21vianet/intake.yaml',
    'when: { stopped: no, hindered: no }',
    'when: { stopped: no, slowed: no }',
    'coaches[0].rows[3].when',
    'no question is called "slowed"; write one of stopped, agreement, hindered',
  ],
  [
    'a severity that a coach cannot lead to',
    'office-365-21vianet/intake.yaml',
    'severity: C',
    'severity: D',
    'coaches[0].rows[3].severity',
    'no severity is called "D"',
  ],
  [
    'a case that answers what nobody asks',
    'office-365-21vianet/intake.yaml',
    'question: subject, choice: billing',
    'question: topic, choice: billing',
    'settles[0].question',
    'no question is called "topic"; add it to severities.yaml, or write one of subject, agreement',
  ],
  [
    'a case that gives an answer that nobody can give',
    'office-365-21vianet/intake.yaml',
    'choice: signed',
    'choice: maybe',
    'settles[2].choice',
    'no choice is called "maybe"; add it to the question, or write one of none, signed',
  ],
  [
    'a case that answers after a question that no coach asks',
    'office-365-21vianet/intake.yaml',
    'choice: signed, when: { agreement: yes }',
    'choice: signed, when: { contract: yes }',
    'settles[2].when.contract',
    'no question is called "contract"; add it to a coach, or write one of stopped',
  ],
  [
    'a severity that a case cannot count as',
    'office-365-21vianet/rules.yaml',
    'countsAs: B',
    'countsAs: D',
    '[0].countsAs',
    'no severity is called "D"',
  ],
  [
    'a question named like a part of the address',
    `${adobe}/severities.yaml`,
    '- id: channel',
    '- id: zone',
    'questions[0].id',
    'already a part of the calculator’s address',
  ],
  [
    'neither targets nor what is known instead',
    'office-365-germany/severities.yaml',
    published,
    '',
    'unpublished',
    'is missing; without targets, write what is known instead',
  ],
  [
    'targets, and the word that there are none',
    'office-365-21vianet/severities.yaml',
    'clocks:',
    'unpublished: { text: { en: None., fr: Rien. }, source: microsoft-get-support }\nclocks:',
    'unpublished',
    'contradicts the targets',
  ],
  [
    'a misspelt key',
    `${adobe}/tiers.yaml`,
    '    paid: false',
    '    payd: false',
    'tiers[0].payd',
    'is not a known key; write paid',
  ],
  [
    'a key from nowhere',
    `${adobe}/provider.yaml`,
    'vendor: Adobe',
    'vendor: Adobe\ncolour: red',
    'colour',
    'the keys here are name, vendor',
  ],
  [
    'a missing French text',
    `${adobe}/tiers.yaml`,
    'name: { en: Field services, fr: Services de terrain }',
    'name: { en: Field services }',
    'groups[2].name.fr',
    'is missing; write the French text',
  ],
  [
    'an empty French text',
    `${adobe}/tiers.yaml`,
    'name: { en: Field services, fr: Services de terrain }',
    "name: { en: Field services, fr: '' }",
    'groups[2].name.fr',
    'is empty; write the French text',
  ],
  [
    'a text in one language only',
    `${adobe}/tiers.yaml`,
    'name: { en: Field services, fr: Services de terrain }',
    'name: Field services',
    'groups[2].name',
    'a text needs both en and fr',
  ],
  [
    'a sample that answers a field that nobody asks',
    `${adobe}/intake.yaml`,
    '- field: outage-scope',
    '- field: outage-scale',
    'samples[0].answers[6].field',
    'no field is called "outage-scale"; add it to content/data/adobe-experience-cloud/intake.yaml',
  ],
  [
    'an unknown source',
    `${adobe}/tiers.yaml`,
    'source: business-support',
    'source: busines-support',
    'tiers[0].source',
    'no source is called "busines-support"; add it to content/data/sources.yaml',
  ],
  [
    'a missing source',
    `${adobe}/coverage.yaml`,
    '    source: business-support\n  - id: emea',
    '  - id: emea',
    'regions[0].source',
    'write the id of a source from content/data/sources.yaml',
  ],
  [
    'an invalid zone, proposed to the reader',
    `${adobe}/coverage.yaml`,
    'Europe/Paris',
    'Europe/Lutetia',
    'regions[1].readings.timeZones[0]',
    '"Europe/Lutetia" cannot stand here; use an IANA time zone, such as Europe/Paris',
  ],
  [
    'an invalid zone of a region',
    `${adobe}/coverage.yaml`,
    'timeZone: unsaid',
    'timeZone: CET',
    'regions[0].timeZone',
    '"CET" cannot stand here; use an IANA time zone, such as Europe/Paris',
  ],
  [
    'a day that does not exist',
    `${adobe}/timeline.yaml`,
    "start: '2022-06-16'",
    "start: '2022-06-31'",
    'start',
    'write the date between quotes, as "2026-05-01"',
  ],
  [
    'an invalid date of a source',
    'sources.yaml',
    "date: '2024-04-14'",
    "date: '14/04/2024'",
    'business-support.date',
    'write the date between quotes, as "2026-05-01"',
  ],
  [
    'a phone number that keeps its national zero',
    `${adobe}/phones/nl.yaml`,
    "e164: '+31202035138'",
    "e164: '+310202035138'",
    'lines[0].e164',
    '"+310202035138" is not a valid number; write + and all figures, as "+31202035138", or null with the reason',
  ],
  [
    'no number, and no reason',
    `${adobe}/phones/nl.yaml`,
    "e164: '+31202035138'",
    'e164: null',
    'lines[0].noE164',
    'is missing; write the reason as { en, fr } where e164 is null',
  ],
  [
    'a calendar that never opens: the same two times',
    `${adobe}/coverage.yaml`,
    "closes: '17:30'",
    "closes: '06:00'",
    'regions[0].closes',
    'so the calendar never opens; write when it closes',
  ],
  [
    'a calendar that never opens: no days',
    `${adobe}/coverage.yaml`,
    'days: [mon, tue, wed, thu, fri]',
    'days: []',
    'regions[0].readings.days',
    'is empty; name at least one day, such as [mon, tue, wed, thu, fri]; without one the calendar never opens',
  ],
  [
    'a time that is no time',
    `${adobe}/coverage.yaml`,
    "opens: '06:00'",
    "opens: '6am'",
    'regions[0].opens',
    'write the time between quotes, as "09:00"',
  ],
  [
    'a target left out',
    `${adobe}/severities.yaml`,
    '  - { tier: online, severity: P3, amount: 6, unit: hour, clock: business-hours, source: business-support }\n',
    '',
    'targets',
    'write the target of online for P3',
  ],
  [
    'a target twice',
    `${adobe}/severities.yaml`,
    'tier: online, severity: P3',
    'tier: online, severity: P2',
    'targets[2]',
    'is a second target of online for P2; keep one',
  ],
  [
    'a clock that nobody knows',
    `${adobe}/severities.yaml`,
    'amount: 1, unit: hour, clock: 24x7',
    'amount: 1, unit: hour, clock: always',
    'targets[0].clock',
    'write 24x7 or 24x5 or business-hours or business-days',
  ],
  [
    'a severity that is none',
    `${adobe}/rules.yaml`,
    'severities: [P1]',
    'severities: [P0]',
    '[0].severities[0]',
    'no severity is called "P0"',
  ],
  [
    'a cell left out',
    `${adobe}/tiers.yaml`,
    'values: { online: 4, business: 6, enterprise: 10, elite: 15 }',
    'values: { online: 4, business: 6, elite: 15 }',
    'entitlements[5].values.enterprise',
    'is missing; write no, included or a count',
  ],
  [
    'a conflict that is not in the register',
    `${adobe}/coverage.yaml`,
    'conflict: japan-closing-time',
    'conflict: japan-closing',
    'regions[3].conflict',
    'no conflict is called "japan-closing"; add it to content/data/adobe-experience-cloud/conflicts.yaml',
  ],
  [
    'a file named after another country',
    `${adobe}/phones/nl.yaml`,
    'country: NL',
    'country: BE',
    '',
    'holds BE; name the file be.yaml, or correct the country',
  ],
  [
    'a country called otherwise in another offer',
    'microsoft-365-worldwide/phones/nl.yaml',
    'en: Netherlands',
    'en: Holland',
    'name',
    'adobe-experience-cloud calls it { en: Netherlands, fr: Pays-Bas }; write the same',
  ],
  [
    'a file for several countries that is named like one',
    `${adobe}/phones/nl.yaml`,
    'country: NL',
    'countries: [NL, BE]',
    '',
    'is for several countries; give it a longer name',
  ],
  [
    'hours neither said nor marked as unsaid',
    `${adobe}/phones/nl.yaml`,
    '    hours: unsaid\n',
    '',
    'services',
    'or hours and languages at each line, even if unsaid',
  ],
  [
    'an id used twice',
    `${adobe}/tiers.yaml`,
    '- id: business\n',
    '- id: online\n',
    'tiers[1].id',
    '"online" is already used in this list; write another id',
  ],
  [
    'another way in an emergency that is none',
    `${adobe}/provider.yaml`,
    'via: live-chat',
    'via: life-chat',
    'emergency.otherwise[0].via',
    'no channel is called "life-chat"; add it to content/data/adobe-experience-cloud/provider.yaml, or write one of',
  ],
  [
    'a way that a newer one has replaced',
    `${adobe}/provider.yaml`,
    'via: live-chat',
    'via: admin-console',
    'emergency.otherwise[0].via',
    'is nothing to use today; write one of experience-league-tickets',
  ],
  [
    'a page to look at first that is none',
    `${adobe}/provider.yaml`,
    'firstLook: status',
    'firstLook: health',
    'emergency.firstLook',
    'no page is called "health"',
  ],
  [
    'an emergency number that is none',
    'office-365-21vianet/provider.yaml',
    'lines: [cn-main]\n  target',
    'lines: [cn-first]\n  target',
    'emergency.lines[0]',
    'no line is called "cn-first"',
  ],
  [
    'advice that is neither said nor ours',
    `${adobe}/provider.yaml`,
    '      ours: true\n',
    '',
    'emergency.say[4].source',
    'write the id of a source from content/data/sources.yaml, or ours: true where it is our advice',
  ],
  [
    'an offer of today without a word for emergencies',
    'microsoft-365-worldwide/provider.yaml',
    emergency,
    '',
    'emergency',
    'is missing; write whom to call, what to say and what to do otherwise',
  ],
  [
    'an offer that has ended with something to do today',
    'office-365-germany/provider.yaml',
    'vendor: Microsoft\n',
    `vendor: Microsoft\n${emergency.replace('us-main', 'de-main').replaceAll(/service-health|global-numbers/g, 'admin-center')}`,
    'emergency',
    'the offer has ended; remove it',
  ],
  ['a text that is no YAML', 'sources.yaml', 'publisher: Adobe', 'publisher: "Adobe', '', 'is not YAML'],
])('%s', ([, file, from, to, field, advice]) => {
  const message = messageAfter(file!, from!, to!);
  expect(message).toMatch(new RegExp(`^  content/data/${file!.replaceAll('.', '\\.')}(:\\d+)?  `, 'm'));
  expect(message).toContain(field!);
  expect(message).toContain(advice!);
});

test('the message points to the line', () => {
  const message = messageAfter('sources.yaml', "date: '2024-04-14'", "date: '2024-14-04'");
  expect(message).toContain(
    'content/data/sources.yaml:9  business-support.date: "2024-14-04" cannot stand here; write the date between quotes',
  );
});

test('all problems are listed at once', () => {
  const message = messageAfter(
    'adobe-experience-cloud/coverage.yaml',
    'Europe/Paris\n        - Europe/London',
    'Paris\n        - London',
  );
  expect(message).toContain('2 to put right');
});

test('what is right stays right', () => {
  expect(messageAfter('sources.yaml', 'publisher: Adobe', 'publisher: Adobe Inc.')).toBe('');
});
