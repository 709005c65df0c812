import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/domain/export/index.ts';
import { TICKED, type Draft } from '../../../src/domain/intake/index.ts';
import { strings } from '../../../src/i18n/strings.ts';
import { realCase } from '../../support/real-case.ts';

/** [offer, severity, other severities, situation, obligation] */
const cases = [
  ['adobe-experience-cloud', 'P1', ['P2', 'P3', 'P4'], 'problem', 'reachable'],
  ['adobe-experience-cloud', 'P1', ['P2', 'P3', 'P4'], 'outage', 'reachable'],
  ['office-365-21vianet', 'A', ['B', 'C'], 'problem', 'people'],
  ['office-365-21vianet', 'A', ['B', 'C'], 'outage', 'people'],
] as const;

const ana = { name: 'Ana Prieto', reach: '+33 1 99 00 12 34', hours: 'tonight' };

describe.for(cases)('%s, %s', ([offer, gravest, others, situation, obligation]) => {
  const withIt = (severity: string, part: Partial<Draft> = {}) =>
    realCase({ offer, situation, chosen: { [offer]: { severity } }, ...part }).view;
  const gaps = (view: ReturnType<typeof withIt>) => view.readiness.gaps.map(({ id }) => id);

  test(`${situation}: people are asked for at the gravest severity alone`, () => {
    expect(withIt(gravest).fields.map(({ id }) => id)).toContain(obligation);
    for (const severity of others) expect(withIt(severity).fields.map(({ id }) => id)).not.toContain(obligation);
  });

  test('they count once they are ticked and named', () => {
    expect(gaps(withIt(gravest))).toContain(obligation);
    expect(gaps(withIt(gravest, { values: { [obligation]: TICKED } }))).toContain(obligation);
    expect(gaps(withIt(gravest, { rows: { [obligation]: [ana] } }))).toContain(obligation);
    const kept = { values: { [obligation]: TICKED }, rows: { [obligation]: [ana] } };
    expect(gaps(withIt(gravest, kept))).not.toContain(obligation);
  });

  test('the message names them', () => {
    const { message } = withIt(gravest, { values: { [obligation]: TICKED }, rows: { [obligation]: [ana] } });
    const text = plainText(message, strings.en.mail);
    expect(text).toContain(`${ana.name}, ${ana.reach}, ${ana.hours}`);
  });
});
