import { thatApply } from '../../src/domain/intake/index.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Service } from '../../src/collections/offers.ts';
import { offerCalled } from '../support/content.ts';

const { provider, phones, severities, roles, intake, rules, conflicts, unsaid } = offerCalled('office-365-21vianet');
const ids = (things: { id: string }[]) => things.map(({ id }) => id);
const help = (id: string) => provider.help.find((it) => it.id === id)!;

test('three kinds of help; technical examples for four products and for configuration, six of billing', () => {
  expect(ids(provider.help)).toEqual(['technical', 'pre-sales', 'billing']);
  expect(help('technical').examples?.map(({ heading, items }) => [heading?.en, items.length])).toEqual([
    ['Installation: Exchange Online', 3],
    ['Installation: SharePoint Online', 2],
    ['Installation: Skype for Business Online', 1],
    ['Installation: Microsoft 365 Apps for enterprise', 1],
    ['Configuration of the service', 2],
  ]);
  expect(help('billing').examples?.flatMap(({ items }) => items)).toHaveLength(6);
});

test('one line, printed in three ways', () => {
  expect(phones.map(({ place, lines }) => [place, lines.length])).toEqual([['cn', 1]]);
  expect(phones[0]?.lines[0]).toMatchObject({
    printed: { en: '(86) 400-089-0365', fr: '(86)400-089-0365' },
    alsoPrinted: { en: '+86 4000 890 365' },
    e164: '+864000890365',
    tollFree: 'unsaid',
    languages: ['zh', 'en'],
  });
});

test('hours of cases by severity, of the telephone by language; those of pre-sales are unsaid', () => {
  expect(phones[0]?.services?.map(inShort)).toEqual([
    'technical unsaid always, cases of severity A',
    'technical unsaid mon-sun 09:00-24:00 Asia/Shanghai, cases of severity B and C',
    'technical zh mon-fri 09:00-21:00, by telephone, on the China page, which names no time zone',
    'technical en mon-fri 09:00-21:00, by telephone, on the China page, which names no time zone',
    'billing zh mon-fri 09:00-18:00 Asia/Shanghai, Chinese working hours; the times are those of the China page',
    'billing en mon-fri 09:00-18:00 Asia/Shanghai, Chinese working hours; the times are those of the China page',
    'pre-sales unsaid mon-fri unsaid-unsaid, local working hours',
  ]);
});

test('examples of each severity', () => {
  expect(severities.severities.map(({ id, examples }) => [id, examples?.length])).toEqual([
    ['A', 3],
    ['B', 2],
    ['C', 2],
  ]);
});

test('who does what: the administrator, the team of 21Vianet, the user', () => {
  expect(roles.roles.map(({ id, can, duties = [] }) => [id, can.length, duties.length])).toEqual([
    ['administrator', 3, 6],
    ['support-team', 0, 7],
    ['user', 3, 0],
  ]);
});

test.for([
  ['A', ['contact-details', 'impact-statement', 'people']],
  ['B', ['contact-details']],
  ['C', ['contact-details']],
] as const)('severity %s requires %s', ([severity, required]) => {
  const kind = { situation: 'problem' as const, product: 'office-365', way: 'portal' as const, severity };
  const asked = thatApply(intake.fields, kind).filter(({ ours }) => !ours);
  expect(ids(asked)).toEqual(required);
  expect(new Set(asked.map(({ required }) => required))).toEqual(new Set(['yes']));
});

test('what no source says: among others the hours of pre-sales, the WeChat account, what to prepare for an outage', () => {
  expect(ids(unsaid)).toEqual(expect.arrayContaining(['billing-hours', 'wechat-account', 'outage', 'status-page']));
});

describe.for(['en', 'fr'])('the policies in %s', (locale) => {
  const bodies = ['21vianet-scope', '21vianet-technical-cases', '21vianet-responsibilities'].map(
    (file) => readFileSync(`content/policies/${locale}/${file}.mdx`, 'utf8').split(/^---$/m)[2] ?? '',
  );
  const text = bodies.join('\n');

  test.for([
    ['contradiction', ids(conflicts), /<Conflict id="([^"]+)"/g],
    ['rule', ids(rules), /<Rule id="([^"]+)"/g],
    ['kind of help', ids(provider.help), /<Help id="([^"]+)"/g],
    ['way of contact', ids([...provider.channels, ...provider.pages]), /<(?:Ways ids=\{\[|Steps channel=)([^/]+)/g],
  ] as const)('show every %s', ([, all, tag]) => {
    const shown = [...text.matchAll(tag)].map(([, names = '']) => names).join(' ');
    /** The telephone is shown by its numbers. */
    expect(all.filter((id) => id !== 'phone' && !shown.split(/[^a-z0-9-]+/).includes(id))).toEqual([]);
  });

  test('show everything unsaid', () => {
    const shown = [...text.matchAll(/<Gaps topics=\{\[([^\]]+)/g)].map(([, topics]) => topics).join();
    expect(unsaid.filter(({ topic }) => !shown.includes(`'${topic}'`))).toEqual([]);
  });
});

function inShort({ service, language, hours, only }: Service): string {
  const when =
    hours === 'always'
      ? 'always'
      : [
          hours.days === 'unsaid' ? 'unsaid' : [hours.days[0], hours.days.at(-1)].join('-'),
          `${hours.opens}-${hours.closes}`,
          ...(hours.timeZone ? [hours.timeZone] : []),
        ].join(' ');
  return `${service} ${language} ${when}, ${only?.en ?? ''}`;
}
