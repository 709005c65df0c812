import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { peculiarities, type Peculiarity } from '../../src/components/policy/peculiar.ts';
import { offerCalled } from '../support/content.ts';

const worldwide = offerCalled('microsoft-365-worldwide');
const germany = offerCalled('office-365-germany');
const ids = (things: { id: string }[]) => things.map(({ id }) => id);
const channel = (id: string) => worldwide.provider.channels.find((it) => it.id === id)!;

describe('Microsoft 365 worldwide', () => {
  test('the way through the admin centre: six steps, of which the last shows the wait', () => {
    const { steps = [], url } = channel('admin-center');
    expect(steps).toHaveLength(6);
    expect(steps.at(-1)?.en).toContain('wait');
    expect(url).toBe('https://admin.microsoft.com');
  });

  test('the four numbers of the contact page, as the French page prints them', () => {
    const lines = worldwide.phones.flatMap((country) => country.lines);
    const printed = channel('numbers-of-the-page').lines!.map((id) => {
      const line = lines.find((it) => it.id === id)!;
      return (line.alsoPrinted ?? line.printed).fr;
    });
    expect(printed).toEqual(['1 800 865 9408', '1 800 197 503', '1 800 865 9408', '0800 032 6417']);
  });

  test('Microsoft has written that its numbers have changed: above every number, and in the channels', () => {
    const { list, source } = worldwide.provider.newerNumbers!;
    expect(list.url).toBe(channel('global-numbers').url);
    expect(source).toBe('microsoft-phone-page');
    expect(worldwide.conflicts.find(({ id }) => id === 'numbers-changed')?.chosen).toBe('changed');
  });

  test('only administrators; roles that open requests, and one that may not even see them', () => {
    const can = (right: string) => ids(worldwide.roles.roles.filter((role) => role.can.includes(right)));
    const cannot = (right: string) => ids(worldwide.roles.roles.filter(({ cannot = [] }) => cannot.includes(right)));
    expect(can('open-online-request')).toEqual(['administrator']);
    expect(cannot('open-online-request')).toEqual(['privacy-reader', 'user']);
    expect(cannot('see-requests')).toEqual(['privacy-reader']);
  });

  test('the shop is history, the rest is not', () => {
    const past = worldwide.provider.channels.filter(({ current }) => current === false);
    expect(ids(past)).toEqual(['store-appointment']);
  });
});

describe('Office 365 Germany', () => {
  test('nothing of it is for today', () => {
    expect(germany.provider.channels.every(({ current }) => current === false)).toBe(true);
    expect(germany.provider.ended?.text.fr).toContain('29 octobre 2021');
  });

  test('four kinds of help, free for administrators, known by its domain', () => {
    expect(ids(germany.provider.help)).toEqual(['pre-sales', 'account', 'billing', 'technical']);
    expect(germany.provider.cost?.text.en).toContain('free of charge');
    expect(germany.provider.identifiedBy?.text.fr).toContain('onmicrosoft.de');
  });

  test('the closing of the cloud comes with the last day of the move, and the end of support stays unsaid', () => {
    const last = germany.timeline.filter(({ start }) => start === '2021-10-29');
    expect(last.map(({ id, planned }) => [id, planned])).toEqual([
      ['move-complete', true],
      ['cloud-closed', undefined],
    ]);
    expect(ids(germany.unsaid)).toContain('end-date');
  });
});

/** The counts that the sentences of a policy give. */
test.for([
  ['menu', 37],
  ['code', 30],
  ['dial-on', 11],
  ['no-line', 1],
  ['compared', 34],
  ['local-charges', 59],
  ['international-charges', 124],
  ['unsaid-charges', 63],
  ['charges-after', 36],
  ['english-always', 227],
] as [Peculiarity, number][])('countries with %s: %i', ([what, count]) => {
  expect(worldwide.phones.filter(peculiarities[what])).toHaveLength(count);
});

describe.for(['en', 'fr'])('the policies in %s', (locale) => {
  const text = (...files: string[]) =>
    files.map((file) => readFileSync(`content/policies/${locale}/${file}.mdx`, 'utf8')).join('\n');

  test.for([
    [worldwide, text('microsoft-365-support', 'microsoft-by-phone')],
    [germany, text('office-365-germany')],
  ] as const)('show each rule, way, and gap', ([offer, body]) => {
    const shown = (tag: RegExp) => [...body.matchAll(tag)].flatMap(([, names = '']) => names.split(/[^a-z0-9-]+/));
    const ways = shown(/<(?:Ways ids=\{\[|(?:Steps channel|Link id)=)([^/}]+)/g);
    expect(ids(offer.rules).filter((id) => !shown(/<Rule id="([^"]+)"/g).includes(id))).toEqual([]);
    expect(ids([...offer.provider.channels, ...offer.provider.pages]).filter((id) => !ways.includes(id))).toEqual([]);
    const topics = shown(/<Gaps topics=\{\[([^\]]+)/g);
    expect(offer.unsaid.filter(({ topic }) => !topics.includes(topic))).toEqual([]);
  });
});

test('every source of the two offers that is not a page of numbers is named in a policy', () => {
  const used = new Set(JSON.stringify([worldwide, germany]).match(/(?<="source":")[a-z0-9-]+/g));
  const files = ['microsoft-365-support', 'microsoft-by-phone', 'office-365-germany'];
  const text = files.map((file) => readFileSync(`content/policies/fr/${file}.mdx`, 'utf8')).join('\n');
  expect([...used].filter((id) => !text.includes(id))).toEqual([]);
});
