import { expect, test } from 'vitest';
import { HOUR_MS } from '../../../src/domain/calendar/index.ts';
import { inTheWay, tierFits } from '../../../src/domain/entitlement/index.ts';
import { strings } from '../../../src/i18n/strings.ts';
import { firstAsked } from '../../../src/islands/compare/asked.ts';
import { reasonOf } from '../../../src/islands/compare/fit-text.ts';
import { fromQuery } from '../../../src/islands/compare/query.ts';
import { answered, measure, taken, wantOf, worstWaits } from '../../../src/islands/compare/wants.ts';
import { fitFacts } from '../../support/fit-facts.ts';

const facts = fitFacts('en');
const tiers = facts.table.tiers.map(({ id }) => id);

/** What an address asks of the tiers. */
function asking(query: string, known = facts) {
  const { asked, ignored } = fromQuery(`?${query}`, known);
  expect(ignored).toEqual([]);
  const answers = answered(known, asked);
  const measured = measure(known, answers, taken(known, asked));
  return { answers, measured, wants: answers.map((one) => wantOf(one, known, measured)) };
}

const all = 'online business enterprise elite expert ultimate';

test('every column of the table is considered', () => {
  expect(tiers.join(' ')).toBe(all);
});

/** Checked by hand against Adobe’s tables. What is in neither list is excluded. */
test.for<[query: string, fits: string, untold: string]>([
  ['phone=yes', 'business enterprise elite', 'expert ultimate'],
  ['person=any', 'business enterprise elite ultimate', 'expert'],
  ['person=account-support-lead', 'business', 'expert ultimate'],
  ['person=named-support-engineer', 'enterprise elite', 'expert ultimate'],
  ['person=technical-account-manager', 'elite ultimate', 'expert'],
  ['contacts=4', all, ''],
  ['contacts=5', 'business enterprise elite ultimate', ''],
  ['contacts=7', 'enterprise elite ultimate', ''],
  ['contacts=11', 'elite ultimate', ''],
  ['contacts=16', '', ''],
  ['escalation=yes', 'business enterprise elite expert ultimate', ''],
  ['field-services=yes', 'enterprise elite', 'expert ultimate'],
  ['p1-target=60', all, ''],
  ['p1-target=30', 'enterprise elite ultimate', ''],
  ['p1-target=15', 'elite ultimate', ''],
  ['japanese=yes', '', ''],
  ['japanese=yes&region=japan', all, ''],
  // Paris, 2026: the worst of every wait spans the night on which the clocks go back.
  ['p2-wait=69', all, ''],
  ['p2-wait=68', 'business enterprise elite expert ultimate', ''],
  ['p2-wait=66', 'enterprise elite ultimate', ''],
  ['p2-wait=65', 'enterprise elite', 'ultimate'],
  ['p2-wait=49', '', ''],
  // Tokyo has no such night, and its service hours hold for every clock but that of P1.
  ['p2-wait=68&region=japan', all, ''],
  ['p2-wait=64&region=japan', 'elite ultimate', ''],
  // Together.
  ['phone=yes&p1-target=15', 'elite', 'ultimate'],
  ['person=account-support-lead&phone=yes', 'business', 'expert ultimate'],
  ['person=account-support-lead&contacts=7', '', 'ultimate'],
  ['person=account-support-lead&contacts=7&p2-wait=60', '', 'ultimate'],
  ['escalation=yes&contacts=5&p1-target=60', 'business enterprise elite ultimate', ''],
])('%s', ([query, fits, untold]) => {
  const found = tierFits(tiers, asking(query).wants);
  const are = (wanted: string) => found.flatMap(({ tier, outcome }) => (outcome === wanted ? [tier] : [])).join(' ');
  expect([are('fits'), are('untold')]).toEqual([fits, untold]);
});

test('where nothing fits, the need that is in the way is found', () => {
  expect(inTheWay(tiers, asking('person=account-support-lead&contacts=7').wants)).toEqual([
    { need: 'person', leaves: ['enterprise', 'elite', 'ultimate'] },
    { need: 'contacts', leaves: ['business'] },
  ]);
  expect(inTheWay(tiers, asking('contacts=16&japanese=yes').wants)).toEqual([]);
});

/**
 * By hand. Europe closes on Friday at 17:00 and opens on Monday at 9:00: 64 hours, then the target; 24x5 stops at the
 * midnight before Saturday: 48 hours, then the target. The night on which clocks go back adds one. Tokyo closes at
 * 17:30, and a case of 17:00 has used half an hour by then.
 */
test.for<[region: string, tier: string, worst: number[]]>([
  ['emea', 'online', [64 + 4 + 1]],
  ['emea', 'business', [64 + 2 + 1]],
  ['emea', 'enterprise', [48 + 1 + 1]],
  ['emea', 'elite', [48 + 0.5 + 1]],
  ['emea', 'expert', [64 + 2 + 1]],
  ['emea', 'ultimate', [48 + 0.5 + 1, 64 + 0.5 + 1]],
  ['japan', 'online', [63.5 + 4]],
  ['japan', 'enterprise', [63.5 + 1]],
  ['japan', 'elite', [63.5]],
  ['japan', 'ultimate', [63.5]],
])('the worst wait of a P2 in %s, %s', ([region, tier, worst]) => {
  const asked = fromQuery(`?region=${region}`, facts).asked;
  const hours = worstWaits(facts, 'P2', asked.waits)[tier]?.map((ms) => ms / HOUR_MS);
  expect(hours).toEqual(worst);
});

test('the worst wait of a P2 with Online is the same found case by case: Friday 17:00 to Monday 13:00', () => {
  // The last week-end of October 2026, on which Paris goes back from UTC+2 to UTC+1.
  expect((Date.parse('2026-10-26T13:00+01:00') - Date.parse('2026-10-23T17:00+02:00')) / HOUR_MS).toBe(69);
  expect(worstWaits(facts, 'P2', firstAsked(facts).waits)['online']).toEqual([69 * HOUR_MS]);
});

test('another offer chosen for the waits leaves the needs with the region of the page', () => {
  const { asked } = fromQuery('?offer=office-365-21vianet', facts);
  expect(taken(facts, asked)).toMatchObject({ offer: 'adobe-experience-cloud', region: 'emea', hours: 'Europe/Paris' });
});

/** [address, tier, what the reader reads in English, and in French] */
test.for<[query: string, tier: string, en: string, fr: string]>([
  ['phone=yes', 'online', 'Phone for P2, P3 and P4: not included', 'Téléphone pour P2, P3 et P4 : non compris'],
  [
    'phone=yes',
    'ultimate',
    'Phone for P2, P3 and P4: not stated. Ask Adobe whether it is included.',
    'Téléphone pour P2, P3 et P4 : non dit. Demandez à Adobe si c’est compris.',
  ],
  ['contacts=5', 'online', 'Named support contacts, per product: 4', 'Contacts d’assistance nommés, par produit : 4'],
  [
    'contacts=4',
    'expert',
    'Named support contacts, per product: 4 (per product or not: not stated)',
    'Contacts d’assistance nommés, par produit : 4 (par produit ou non : non dit)',
  ],
  ['contacts=4', 'online', '', ''],
  ['escalation=yes', 'expert', 'Escalation management: shared', 'Gestion des escalades : partagée'],
  [
    'person=any',
    'online',
    'Account Support Lead, Named Support Engineer, Technical Account Manager: none of these is included',
    'Responsable d’assistance du compte, Ingénieur d’assistance attitré, Responsable technique de compte : rien de cela n’est compris',
  ],
  ['p1-target=15', 'enterprise', 'Target for a P1: 30 min', 'Délai visé pour un P1 : 30 min'],
  [
    'p2-wait=24',
    'online',
    'Worst wait for a P2 filed at any hour: 69 h',
    'Pire attente d’un P2 déposé à n’importe quelle heure : 69 h',
  ],
  [
    'p2-wait=60',
    'ultimate',
    'Worst wait for a P2 filed at any hour: 49 h 30 min or 65 h 30 min; sources disagree on the hours. Ask Adobe which hours count. [ultimate-p2-p3-clock]',
    'Pire attente d’un P2 déposé à n’importe quelle heure : 49 h 30 ou 65 h 30 ; les sources ne s’accordent pas sur les heures. Demandez à Adobe quelles heures comptent. [ultimate-p2-p3-clock]',
  ],
  [
    'person=account-support-lead',
    'elite',
    'Account Support Lead: not included [asl-not-cumulative]',
    'Responsable d’assistance du compte : non compris [asl-not-cumulative]',
  ],
  ['japanese=yes', 'elite', 'Help in Japanese: only in Japan', 'Aide en japonais : seulement dans la région Japon'],
])('%s: what is said of %s', ([query, tier, en, fr]) => {
  const said = (['en', 'fr'] as const).map((locale) => {
    const known = fitFacts(locale);
    const { answers, measured, wants } = asking(query, known);
    const verdict = tierFits([tier], wants)[0]?.verdicts[0]?.verdict;
    const words = { facts: known, labels: strings[locale].compare.tools, locale };
    const reason = reasonOf(answers[0]!, tier, verdict!, measured, words);
    const entry = reason?.href?.split('#adobe-experience-cloud-')[1];
    return [[reason?.text, reason?.ask].filter(Boolean).join('. '), entry && `[${entry}]`].filter(Boolean).join(' ');
  });
  expect(said.map((text) => text.replace(/[\u00a0\u202f]/g, ' '))).toEqual([en, fr]);
});
