import { describe, expect, test } from 'vitest';
import { firstForm, momentIn, type Form } from '../../../src/islands/calculator/form.ts';
import { fromQuery, toQuery } from '../../../src/islands/calculator/query.ts';
import { chineseForm, facts, form as sample } from '../../support/calculator-facts.ts';
import { at } from '../../support/moments.ts';

const nowAt = at('Fri 2026-11-20 16:05', 'Europe/Paris');
const first = firstForm(facts, 'Europe/Paris', nowAt);

const question: Form = {
  ...sample,
  tier: 'elite',
  priority: 'P3',
  region: 'americas',
  hours: 'America/New_York',
  days: ['mon', 'tue', 'wed', 'thu', 'sat'],
  holidays: 'FR',
  zone: 'Asia/Tokyo',
  date: '2026-10-25',
  time: '02:30',
  which: '2',
};

describe('the address of a question', () => {
  test('is legible, and the same in every language', () => {
    expect(toQuery(question, facts)).toBe(
      '?offer=adobe-experience-cloud&tier=elite&priority=P3&region=americas&hours=America/New_York' +
        '&days=mon-tue-wed-thu-sat&holidays=FR&zone=Asia/Tokyo&filed=2026-10-25T02:30&which=2',
    );
  });

  test('asks what the severity raises, and leaves out what the source says', () => {
    expect(toQuery({ ...chineseForm, priority: 'A' }, facts)).toBe(
      '?offer=office-365-21vianet&tier=all&priority=A&subject=technical&agreement=signed&region=china' +
        '&days=mon-tue-wed-thu-fri-sat-sun&zone=Asia/Shanghai&filed=2026-11-20T15:40',
    );
    expect(toQuery({ ...sample, priority: 'P1', moment: 'by' }, facts)).toBe(
      '?offer=adobe-experience-cloud&tier=online&priority=P1&channel=phone&region=emea&hours=Europe/Paris' +
        '&days=mon-tue-wed-thu-fri&zone=Europe/Paris&by=2026-11-20T15:40',
    );
  });

  test.for<[name: string, asked: Form]>([
    ['hours of a tier', question],
    ['turned around', { ...question, moment: 'by' }],
    ['by e-mail', { ...question, priority: 'P1', answers: { channel: 'e-mail' } }],
    ['another offer', { ...chineseForm, priority: 'A', answers: { subject: 'billing', agreement: 'none' } }],
    ['no day at all', { ...question, days: [] }],
    ['hours read in a zone that is not proposed', { ...question, hours: 'Pacific/Chatham' }],
  ])('gives the question back, whatever the device: %s', ([, asked]) => {
    for (const zone of ['Europe/Paris', 'America/Los_Angeles', 'UTC']) {
      const device = firstForm(facts, zone, nowAt + 86_400_000);
      expect(fromQuery(toQuery(asked, facts), facts, device)).toEqual({ form: asked, ignored: [] });
    }
  });

  test('a link from before there were other offers still holds', () => {
    const old =
      '?tier=elite&priority=P3&region=americas&hours=America/New_York&zone=Asia/Tokyo&filed=2026-10-25T02:30&which=2';
    const asked = { ...question, days: sample.days, holidays: '' };
    expect(fromQuery(old, facts, first)).toEqual({ form: asked, ignored: [] });
  });

  test('an incomplete question keeps what it has', () => {
    const { form } = fromQuery(toQuery({ ...question, time: '', which: '' }, facts), facts, first);
    expect(form.tier).toBe('elite');
  });

  test('no query is the first question, filed now', () => {
    expect(fromQuery('', facts, first)).toEqual({ form: first, ignored: [] });
    expect(first).toMatchObject({ tier: 'online', priority: 'P2', date: '2026-11-20', time: '16:05' });
  });

  test('a link with a zone and no time does not move our now into that zone', () => {
    expect(fromQuery('?zone=Asia/Tokyo', facts, first).form).toMatchObject({ zone: 'Asia/Tokyo', date: '', time: '' });
  });
});

describe('what the address says wrongly is left out, and named', () => {
  test.for<[query: string, ignored: string[]]>([
    ['?tier=gold', ['tier']],
    ['?tier=', ['tier']],
    ['?priority=P9', ['priority']],
    ['?region=moon', ['region']],
    ['?hours=Europe/Atlantis', ['hours']],
    ['?zone=Mars/Olympus', ['zone']],
    ['?zone=%2B02:00', ['zone']],
    ['?zone=<script>alert(1)</script>', ['zone']],
    ['?filed=2026-02-30T10:00', ['filed']],
    ['?filed=2026-11-20T24:00', ['filed']],
    ['?filed=2026-11-20T15:40:00Z', ['filed']],
    ['?filed=%00', ['filed']],
    ['?which=3', ['which']],
    ['?utm_source=mail', ['unknown']],
    ['?__proto__=x&constructor=y', ['unknown']],
    ['?tier=elite&tier=gold', ['tier']],
    ['?offer=acme', ['offer']],
    ['?offer=office-365-21vianet&tier=elite', ['tier']],
    ['?offer=office-365-21vianet&priority=P1', ['priority']],
    ['?offer=office-365-21vianet&channel=phone', ['unknown']],
    ['?channel=pigeon', ['answer']],
    ['?days=mon-mon', ['days']],
    ['?days=fri-mon', ['days']],
    ['?days=', ['days']],
    ['?holidays=XX', ['holidays']],
    ['?holidays=../../secret', ['holidays']],
    ['?by=2026-13-01T10:00', ['by']],
    ['?filed=2026-11-20T10:00&by=2026-11-20T11:00', ['by']],
    ['?%E0%A4%A', ['unknown']],
    [`?filed=${'9'.repeat(100_000)}`, ['filed']],
  ])('%s', ([query, ignored]) => {
    const read = fromQuery(query, facts, first);
    expect(read.ignored).toEqual(ignored);
    expect(fromQuery(toQuery(read.form, facts), facts, first)).toEqual({ form: read.form, ignored: [] });
  });

  test('a zone in other capitals is known', () => {
    expect(fromQuery('?zone=europe/london', facts, first).form.zone).toBe('Europe/London');
  });
});

describe('the first question', () => {
  test.for([
    ['Europe/London', 'emea', 'Europe/London'],
    ['America/New_York', 'americas', 'America/New_York'],
    ['Asia/Tokyo', 'japan', 'Asia/Tokyo'],
    ['Europe/Rome', 'emea', 'Europe/Paris'],
    ['America/Lima', 'americas', 'America/Los_Angeles'],
    ['Pacific/Fiji', 'americas', 'America/Los_Angeles'],
  ] as const)('from %s is about %s, hours read in %s', ([zone, region, hours]) => {
    expect(firstForm(facts, zone, nowAt)).toMatchObject({ region, hours, zone });
  });

  test('now, in an hour that comes twice, is the right one of two', () => {
    const second = Date.UTC(2026, 9, 25, 1, 30);
    expect(momentIn('Europe/Paris', second)).toEqual({ date: '2026-10-25', time: '02:30', which: '2' });
    expect(momentIn('Europe/Paris', second - 3_600_000)).toEqual({ date: '2026-10-25', time: '02:30', which: '1' });
    expect(momentIn('Europe/Paris', nowAt).which).toBe('');
  });
});
