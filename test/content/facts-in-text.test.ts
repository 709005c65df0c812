import { describe, expect, test } from 'vitest';
import { difference, factsIn } from '../support/facts-in-text.ts';

const page = (body: string) => `<html><body>${body}</body></html>`;

describe('the same in both languages', () => {
  test.for([
    ['17 h 30', '17:30', '17:30'],
    ['9 h 00', '09:00', '9:00'],
    ['4 h 20', '4 h 20 min', '4:20'],
    ['24 h/24, 7 j/7', '24/7', 'at any hour'],
    ['le 1er mai 2026', 'on 1 May 2026', '2026-05-01'],
    ['14 avril 2024', '14 April 2024', '2024-04-14'],
    ['avril 2022', 'April 2022', '2022-04'],
    ['16 novembre', '16 November', '11-16'],
    ['1 600 signes', '1,600 characters', '1600'],
    ['4 contacts', '4 contacts', '4'],
    ['0,5 Ko', '0.5 KB', '0.5'],
    ['(86)400-089-0365', '(86) 400-089-0365', 'tel 864000890365'],
    [
      '<a href="tel:+33157324297">01 57 32 42 97</a>',
      '<a href="tel:+33157324297">01 57 32 42 97</a>',
      'tel 0157324297 tel:+33157324297',
    ],
    [
      '<a href="https://helpx.adobe.com/fr/x.html">x</a>',
      '<a href="https://helpx.adobe.com/x.html">x</a>',
      'https://helpx.adobe.com/x.html',
    ],
  ] as const)('%s, %s', ([fr, en, facts]) => {
    expect(factsIn(page(fr)).join(' ')).toBe(facts);
    expect(factsIn(page(en)).join(' ')).toBe(facts);
  });
});

test.for([
  ['two cells are two numbers', '<td>4</td><td>6</td>', ['4', '6']],
  ['names are no figures', 'P1 à P4, Microsoft 365, Office 365, 21Vianet, 24x5', []],
  ['what a script holds is not on the page', '<script>17:30</script><style>a{top:4px}</style>', []],
  ['an address inside the site has nothing to compare', '<a href="/fr/delais/?x=4">x</a>', []],
] as const)('%s', ([, body, facts]) => {
  expect(factsIn(page(body))).toEqual(facts);
});

test('a difference names what each side has more of', () => {
  expect(difference(['4', '4', '6'], ['4', '17:30', '6'])).toEqual(['+1 4', '-1 17:30']);
  expect(difference(['4'], ['4'])).toEqual([]);
});
