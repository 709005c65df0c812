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
    ['4 h ouvrables', '4 service hours', '4 h'],
    ['3 jours ouvrables', '3 working days', '3 d'],
    ['30 min', '30 minutes', '30 min'],
    ['12 mois', '12 months', '12 months'],
    ['50 %', '50%', '50 %'],
    ['P1, P2, et encore P1', 'P1, P2 and P1', 'P1 P1 P2'],
    ['<svg><text x="4">6 h</text></svg>', '<svg><text x="4">06:00</text></svg>', 'drawn 6'],
    ['<svg><text>ven. 20</text><text>20</text></svg>', '<svg><text>Fri 20</text></svg>', 'drawn 20'],
    ['<a aria-label="Étape 2">x</a>', '<a aria-label="Step 2">x</a>', '2'],
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
  ['a name is no figure', 'Microsoft 365 chez 21Vianet', ['name 21Vianet', 'name Microsoft365']],
  ['what a script holds is not on the page', '<script>17:30</script><style>a{top:4px}</style>', []],
  ['an address inside the site has nothing to compare', '<a href="/fr/delais/?x=4">x</a>', []],
] as const)('%s', ([, body, facts]) => {
  expect(factsIn(page(body))).toEqual(facts);
});

test('a figure with another unit is another figure', () => {
  expect(factsIn(page('4 h'))).not.toEqual(factsIn(page('4 min')));
  expect(factsIn(page('3 jours'))).not.toEqual(factsIn(page('3 weeks')));
});

test('the title and the description are compared too', () => {
  expect(factsIn('<head><title>4 cas</title><meta name="description" content="6 cas"></head><body>x</body>')).toEqual([
    '4',
    '6',
  ]);
});

test('a difference names what each side has more of', () => {
  expect(difference(['4', '4', '6'], ['4', '17:30', '6'])).toEqual(['+1 4', '-1 17:30']);
  expect(difference(['4'], ['4'])).toEqual([]);
});
