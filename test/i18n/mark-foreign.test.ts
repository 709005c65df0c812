import { expect, test } from 'vitest';
import { foreignWords } from '../../src/i18n/foreign-words.ts';
import { markForeign } from '../../src/i18n/mark-foreign.ts';

test.for([
  ['a label', '<p>« Get Help »</p>', '<p>« <span lang="en">Get Help</span> »</p>'],
  ['with an ampersand', '<b>Help &amp; support</b>', '<b><span lang="en">Help &amp; support</span></b>'],
  ['a name within a name', '<p>Account Support Lead</p>', '<p><span lang="en">Account Support Lead</span></p>'],
  ['part of a word', '<p>leader, Get Helpful</p>', '<p>leader, Get Helpful</p>'],
  ['what is marked already', '<p lang="en"><b>Get</b> Get Help</p>', '<p lang="en"><b>Get</b> Get Help</p>'],
  [
    'after what is marked already',
    '<p lang="en"><p>x</p></p>Get Help',
    '<p lang="en"><p>x</p></p><span lang="en">Get Help</span>',
  ],
  ['an attribute', '<a title="Get Help > x">x</a>', '<a title="Get Help > x">x</a>'],
  ['a script', '<script>"Get Help"</script>', '<script>"Get Help"</script>'],
  [
    'an island',
    '<astro-island p="{>}"><p>Get Help</p></astro-island>',
    '<astro-island p="{>}"><p>Get Help</p></astro-island>',
  ],
  ['after a drawing', '<svg><path d="M0"/></svg>Get Help', '<svg><path d="M0"/></svg><span lang="en">Get Help</span>'],
  [
    'the head',
    '<html lang="fr"><head><title>Get Help</title></head><body lang="fr">x</body>',
    '<html lang="fr"><head><title>Get Help</title></head><body lang="fr">x</body>',
  ],
] as const)('on a French page: %s', ([, html, marked]) => {
  expect(markForeign(html, 'fr')).toBe(marked);
});

test('on an English page, French words', () => {
  expect(markForeign('<p>“réaffecter”, “Get Help”</p>', 'en')).toBe(
    '<p>“<span lang="fr">réaffecter</span>”, “Get Help”</p>',
  );
});

test('no word is in both lists', () => {
  expect(foreignWords.en.filter((word) => foreignWords.fr.includes(word))).toEqual([]);
});
