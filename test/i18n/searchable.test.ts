import { describe, expect, test } from 'vitest';
import { phoneDigits, queryWords, readable, searchable } from '../../src/i18n/searchable.ts';

describe('a query in French', () => {
  test.for([
    ['l’engagement', 'engagement'],
    ["l'engagement", 'engagement'],
    ['l`engagement', 'engagement'],
    ['l´engagement', 'engagement'],
    ['Qu’est-ce que l’escalade ?', 'escalade'],
    ['Qui appeler la nuit ?', 'appeler nuit'],
    ['aujourd’hui', "aujourd'hui"],
    ['24/7', 'touteheure'],
    ['24 h/24', 'touteheure'],
    ['24\u00a0h/24', 'touteheure'],
    ['24h24 7j7', 'touteheure touteheure'],
    ['24/24 et 7/7', 'touteheure touteheure'],
    ['24 heures sur 24, 7 jours sur 7', 'touteheure touteheure'],
    ['jour et nuit', 'touteheure'],
    ['modèle d’e-mail', 'modèle courriel'],
    ['P1/P2', 'p1 p2'],
    ['P1-P2', 'p1 p2'],
    ['P1–P4', 'p1 p4'],
    ['avant-vente', 'avant-vente'],
    ['17h30', '17 h 30'],
    ['<b>panne</b>', 'b panne b'],
    ['+33 1 57 32 42 97', '33157324297'],
    ['0033 1 57 32 42 97', '33157324297'],
    ['01.57.32.42.97', '0157324297'],
    ['01-57-32-42-97', '0157324297'],
    ['numéro 0805 540 594', 'numéro 0805540594'],
    ['+escalade', 'escalade'],
    ['P1', 'p1'],
    ['le', 'le'],
    ['   ', ''],
  ] as const)('%s', ([query, words]) => {
    expect(queryWords(query, 'fr').join(' ')).toBe(words);
  });
});

describe('a query in English', () => {
  test.for([
    ['How do I escalate a case?', 'escalate case'],
    ['what does Business cost', 'business cost'],
    ['+44 (0)800 032 6417', '448000326417'],
    ['(86) 400-089-0365', '864000890365'],
    ['open at any hour', 'open touteheure'],
    ['24x7x365', 'touteheure'],
  ] as const)('%s', ([query, words]) => {
    expect(queryWords(query, 'en').join(' ')).toBe(words);
  });
});

test('a text of the index has straight apostrophes, plain spaces, and one word for every “at any hour”', () => {
  expect(searchable('l’adresse, 24\u00a0h/24')).toBe("l'adresse, 24 h/24 touteheure");
  expect(searchable('day and night, every day')).toBe('day and night touteheure, every day');
});

test('what the index shows again has lost what was added and got its apostrophe back', () => {
  expect(readable("l'adresse, <mark>24</mark> h/24 touteheure")).toBe('l’adresse, <mark>24</mark> h/24');
  expect(readable('jour et nuit <mark>touteheure</mark>, tous les jours')).toBe('jour et nuit, tous les jours');
  expect(readable('0805 540 594 <mark>0805540594</mark> 33805540594')).toBe('0805 540 594');
});

test('only the figures of a number', () => {
  expect(phoneDigits('+44 (0)20 3450 6455')).toBe('442034506455');
});
