import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hints, listHints } from '../../../src/domain/intake/notes.ts';
import { apart } from '../../../src/domain/intake/place.ts';
import type { IntakeField } from '../../../src/domain/facts.ts';
import { counted } from '../../support/cases.ts';
import { growth } from '../../support/growth.ts';
import { ordinaryTexts } from '../../support/ordinary-texts.ts';
import { expectInOrder, textsWith } from '../../support/places.ts';

const check = counted('hints');
const found = (text: string) => hints(text).map(({ hint, start, end }) => [hint, text.slice(start, end)]);

describe('vague: the whole text says only that something is wrong', () => {
  test.for([
    'It doesn’t work',
    "it doesn't work anymore!!!",
    'not working',
    'Does not work.',
    'Nothing works any more',
    'it is broken',
    'Bug',
    'A bug',
    'problem',
    'We have a problem, please help',
    'There is an issue',
    'Hello, I have an issue. Urgent!',
    'error',
    'Down since this morning',
    'Still not working properly',
    'Ça ne marche pas',
    'ca marche pas',
    'Ne fonctionne plus',
    'Cela ne fonctionne plus depuis hier !!',
    'Plus rien ne marche',
    'Rien ne fonctionne.',
    'Bonjour, ça ne marche pas, merci d’avance',
    'bogue',
    'Problème',
    'Gros souci, urgent',
    'Il y a un bug',
    'Nous avons un problème.',
    'Tout est bloqué',
    'en panne',
    'ça plante encore',
  ])('%s', (text) => {
    expect(found(text)).toEqual([['vague', text]]);
  });

  test.for([
    'The button “Save” doesn’t work',
    'Login is broken',
    'Error 503',
    'Import error',
    'problem with feeds',
    'Bug in the editor',
    'Le bouton ne marche pas',
    'L’export ne fonctionne plus',
    'Erreur 403 à la connexion',
    'Panne de messagerie à Lyon',
    'Ça ne marche pas avec Safari',
    'Aucun',
    'None.',
    'No workaround',
    'Erreur : accès refusé',
    'It works',
  ])('not: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('the blanks around it are not marked', () => {
    expect(hints('  Bug !\n')).toEqual([{ hint: 'vague', start: 2, end: 7 }]);
  });
});

describe('found, with the place', () => {
  test.for<[text: string, ...places: [hint: string, place: string][]]>([
    // Days that depend on the day of reading
    ['Empty since yesterday.', ['relative-date', 'yesterday']],
    ['Yesterday evening the list was empty', ['relative-date', 'Yesterday evening']],
    ['The day before yesterday it worked', ['relative-date', 'The day before yesterday']],
    ['No mail since this morning', ['relative-date', 'this morning']],
    ['Last Tuesday the import stopped', ['relative-date', 'Last Tuesday']],
    ['No segments since Monday morning', ['relative-date', 'since Monday morning']],
    ['It stopped two hours ago', ['relative-date', 'two hours ago']],
    ['Checked 20 minutes ago: nothing', ['relative-date', '20 minutes ago']],
    ['Deployed last week, empty since today', ['relative-date', 'last week'], ['relative-date', 'today']],
    ['Today, no segment came', ['relative-date', 'Today']],
    ['Last Monday it stopped', ['relative-date', 'Last Monday']],
    ['Must be solved before tomorrow', ['relative-date', 'tomorrow']],
    ['Vide depuis hier.', ['relative-date', 'hier']],
    ['Le rapport d’hier soir est vide', ['relative-date', 'hier soir']],
    ['Avant-hier tout allait bien', ['relative-date', 'Avant-hier']],
    ['Aucun courriel depuis ce matin', ['relative-date', 'ce matin']],
    ['Vu tout à l’heure', ['relative-date', 'tout à l’heure']],
    ["Vu tout à l'heure", ['relative-date', "tout à l'heure"]],
    ['Arrêté il y a deux heures', ['relative-date', 'il y a deux heures']],
    ['Arrêté il y a environ 3 jours.', ['relative-date', 'il y a environ 3 jours']],
    ['Rien depuis lundi', ['relative-date', 'depuis lundi']],
    ['Rien depuis lundi matin, après la bascule', ['relative-date', 'depuis lundi matin']],
    ['La bascule de mardi dernier', ['relative-date', 'mardi dernier']],
    ['La semaine dernière, tout allait', ['relative-date', 'La semaine dernière']],
    ['À corriger avant demain', ['relative-date', 'demain']],
    ['Aujourd’hui, aucun segment', ['relative-date', 'Aujourd’hui']],
    ['Vide dès aujourd’hui', ['relative-date', 'aujourd’hui']],
    ['Depuis deux\u00a0heures, plus un appel', ['relative-date', 'Depuis deux\u00a0heures']],
    // Days in figures that can be read in two ways
    ['It began on 9/8', ['ambiguous-date', '9/8']],
    ['9/8', ['ambiguous-date', '9/8']],
    ['Opened 09/08/2026 by Ana', ['ambiguous-date', '09/08/2026']],
    ['Facture du 05/11/2026', ['ambiguous-date', '05/11/2026']],
    ['Depuis le 4/3, plus rien', ['ambiguous-date', '4/3']],
    ['Du 9/8 au 10/8', ['ambiguous-date', '9/8'], ['ambiguous-date', '10/8']],
    ['mardi 9/8', ['ambiguous-date', '9/8']],
    ['since 9/8/26', ['ambiguous-date', '9/8/26']],
    ['dated 09-08-2026', ['ambiguous-date', '09-08-2026']],
    // Times of the day without a zone
    ['It stopped at 9:10', ['no-zone', '9:10']],
    ['No mail from 14:05 on', ['no-zone', '14:05']],
    ['The job of 9am failed', ['no-zone', '9am']],
    ['Failed at 9:10 p.m. again', ['no-zone', '9:10 p.m.']],
    ['Arrêt à 9 h 10', ['no-zone', '9 h 10']],
    ['Arrêt à 9\u00a0h\u00a010 puis à 10\u00a0h\u00a020', ['no-zone', '9\u00a0h\u00a010']],
    ['Arrêté vers 9h', ['no-zone', '9h']],
    ['Rien entre 14 heures et 15 h 30', ['no-zone', '14 heures']],
    ['Panne à 09h10', ['no-zone', '09h10']],
    ['20 November, 9:10', ['no-zone', '9:10']],
    ['At 9:10 local time', ['no-zone', '9:10']],
    // Together
    ['Vide depuis ce matin, 9 h 10', ['relative-date', 'ce matin'], ['no-zone', '9 h 10']],
    ['Ce matin à 9 h 10, heure de Paris', ['relative-date', 'Ce matin']],
    ['Hier à 9 h 10, le 9/8', ['no-zone', '9 h 10'], ['ambiguous-date', '9/8']],
  ])('%s', ([text, ...places]) => {
    expect(found(text)).toEqual(places);
  });
});

describe('quiet', () => {
  test.for([...ordinaryTexts.en, ...ordinaryTexts.fr])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.for([
    // The date stands beside it.
    'Since yesterday, 20 November, the list is empty',
    'Hier, le 20 novembre, tout allait bien',
    'This morning (2026-11-20) it stopped',
    'Depuis lundi 16 novembre, plus rien',
    // The name of something
    'The preset “Last week” is empty',
    'Le préréglage «\u00a0Hier\u00a0» est vide',
    'Today’s mailing loses half of its orders',
    'Online is still sold today, and nobody else does it today',
    'Personne n’en souffre aujourd’hui dans son travail',
    'The last Monday in October is a holiday',
    "opens: '09:00'",
    'SyntaxError: unexpected token (22:13)',
    'La hiérarchie des dossiers, le lendemain, surdemain',
    // No date, no time
    'Half of it: 1/2; two thirds: 2/3; on 3 of 4 sites',
    '10/12 of the sites, 9/8 users',
    'v9/8, step 3/5, port 1/2, https://x.example/9/8/2026',
    'See https://x.example/yesterday/ and C:\\logs\\today\\hier',
    'on 1/2 capacity; le 4/5 des sites',
    '2026/09/08 and 20/11/2026',
    'Du 09/08/2026 au 25/08/2026',
    'le 9/9 et le 09/09/2026',
    '«\u00a09/8\u00a0»',
    'It took 2:30, then 4:15 minutes; ratio 16:10; localhost:8080',
    'Une coupure de 2 h 10, pendant 3 h 15, toutes les 2 h',
    // With a zone
    'At 9:10 UTC and again at 11:15',
    'À 9 h 10, heure de Paris',
    'À 9 h 10 (Paris) puis à 11 h',
    '9:10 Paris time',
    '9am PT',
    'From 9:10 to 10:20 CEST',
    '09:10+01:00',
    '2026-11-20T09:10Z',
    '9:10 (Europe/Paris)',
    'from 9:00 to 18:00, Paris',
    'Time zone: UTC+1. It stopped at 9:10.',
    'Fuseau : Bruxelles. Arrêt à 9 h 10.',
    'heure belge : 9 h 10',
    '',
    ' ',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('of two places that begin alike the longer one stays, and none lies in another', () => {
  const places = [
    { start: 3, end: 4 },
    { start: 0, end: 2 },
    { start: 0, end: 5 },
    { start: 5, end: 6 },
  ];
  expect(apart(places)).toEqual([
    { start: 0, end: 5 },
    { start: 5, end: 6 },
  ]);
});

describe('a summary', () => {
  const summary = (text: string) => hints(text, true).map(({ start }) => text.slice(start));
  test.for([
    ['Two destinations have received no segments since 20 November.', []],
    ['No segments. The export by file works. It is slow.', ['The export by file works. It is slow.']],
    ['Version 2.4. beta fails', []],
    [`${'a word '.repeat(17)}ends here.`, ['nds here.']],
  ] as const)('%s', ([text, rest]) => {
    expect(summary(text)).toEqual(rest);
  });
});

describe('steps', () => {
  const label = { en: 'x', fr: 'x' };
  const steps: Pick<IntakeField, 'numbered' | 'parts'> = {
    numbered: true,
    parts: [
      { id: 'action', label, kind: 'line' },
      { id: 'address', label, kind: 'url' },
      { id: 'expected', label, kind: 'line' },
      { id: 'got', label, kind: 'line' },
    ],
  };
  const row = (action = '', address = '', expected = '', got = '') => ({ action, address, expected, got });
  test.for<[string, ReturnType<typeof row>[], ...unknown[]]>([
    ['nothing yet', [row(), row()]],
    ['complete', [row('Open', 'https://x.example', 'a list', 'none')]],
    ['shared among the steps', [row('Open', 'https://x.example'), row('Look', '', 'a list', 'none')]],
    ['an address in words', [row('Open https://x.example', '', 'a list', 'none')]],
    ['no address', [row('Open', '', 'a list', 'none')], { hint: 'no-address', parts: ['address'] }],
    [
      'nothing obtained',
      [row('Open', 'https://x.example', 'a list'), row('Look', ' ')],
      { hint: 'no-result', parts: ['got'] },
    ],
    [
      'neither',
      [row('Open'), row('Look')],
      { hint: 'no-address', parts: ['address'] },
      { hint: 'no-result', parts: ['expected', 'got'] },
    ],
  ])('%s', ([, rows, ...expected]) => {
    expect(listHints(steps, rows)).toEqual(expected);
  });

  test('other lists may be sparse', () => {
    expect(listHints({ ...steps, numbered: undefined }, [row('Open')])).toEqual([]);
  });
});

test('any text is read, and each place lies in it, in order', () => {
  const words = fc.constantFrom(
    'hier ',
    '9/8 ',
    '9:10 ',
    '9 h 10',
    ' «',
    '» ',
    'ça ne marche pas',
    '\n',
    '. ',
    '😀',
    '1/',
  );
  check(100_000, textsWith(words), (text) => {
    expectInOrder(hints(text, true), text);
  });
});

test.for([
  'hier ',
  'since 3 ',
  '9/8/',
  '9:1',
  '9 h ',
  'A time ',
  'a-',
  'http://',
  'x:\\',
  '. A',
  ' ',
  '1',
  '«9/8',
  'il y a ',
])('the time for %j repeated grows no faster than the text', { retry: 3 }, (part) => {
  expect(growth((text) => hints(text, true), part)).toBeLessThan(40);
});
