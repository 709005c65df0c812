import { expect, test } from 'vitest';
import { vcardFile, type Card } from '../../../src/domain/export/index.ts';
import { readCards } from '../../support/read-cards.ts';

const card: Card = {
  id: 'microsoft-365-worldwide/fr',
  name: 'Assistance Microsoft, France',
  organisation: ['Microsoft', 'Microsoft 365 pour les entreprises (mondial)'],
  numbers: ['+33805540594', '+33157324297'],
  note: 'Appel gratuit : non dit',
  url: 'https://appui.example/fr/annuaire/france/',
  compared: '2026-11-20',
};

const lines = (file: string) => file.split('\r\n').slice(0, -1);

test('the whole file, as the standard writes it', () => {
  expect(lines(vcardFile([{ ...card, organisation: ['A;B', 'C, D'] }]))).toEqual([
    'BEGIN:VCARD',
    'VERSION:3.0',
    'PRODID:-//Appui//Directory//EN',
    'UID:microsoft-365-worldwide/fr@appui.invalid',
    'FN:Assistance Microsoft\\, France',
    'N:Assistance Microsoft\\, France;;;;',
    'ORG:A\\;B;C\\, D',
    'TEL;TYPE=WORK,VOICE,PREF:+33805540594',
    'TEL;TYPE=WORK,VOICE:+33157324297',
    'NOTE:Appel gratuit : non dit',
    'URL:https://appui.example/fr/annuaire/france/',
    'REV:2026-11-20T00:00:00Z',
    'END:VCARD',
  ]);
});

test.for([
  ['accents and French punctuation', 'Déposé à 17\u00a0h\u00a030 «\u00a0œuvre\u00a0»\u202f: l’été, l’ÿ\u202f?'],
  ['commas, semicolons, backslashes', 'a,b;c\\d; and \\, too'],
  ['lines', 'first\nsecond\n\nfourth'],
  ['what looks like another property', 'text\nEND:VCARD\nBEGIN:VCARD\nTEL:+1'],
  ['a very long word', 'é'.repeat(500)],
] as const)('another parser reads %s', ([, note]) => {
  const [read, ...more] = readCards(vcardFile([{ ...card, name: note, note }]));
  expect(more).toEqual([]);
  expect(read).toEqual({ ...card, id: `${card.id}@appui.invalid`, name: note.replace(/\n+/g, ' '), note });
});

test('several cards in one file', () => {
  const read = readCards(vcardFile([card, { ...card, name: 'B' }]));
  expect(read.map(({ name }) => name)).toEqual([card.name, 'B']);
});
