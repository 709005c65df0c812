import { describe, expect, test } from 'vitest';
import { faultsIn } from '../support/typography.ts';
import { textsOfStrings, textsOfYaml, writtenTexts } from '../support/written-texts.ts';

/** What is right although a rule is against it: [file, words, reason]. */
const exceptions: [RegExp, RegExp, string][] = [
  [/glossary\.yaml$/, /^24x[57]$/, 'under `also`, the words that sources use'],
  [/holiday-names\.yaml$/, /^Labor Day$/, 'the name of the day in the United States'],
  [/sources\.yaml$/, /Contacter le support/, 'the title that Microsoft printed'],
];

const texts = writtenTexts();

test('every text of the project is written as an editor writes its language', () => {
  expect(texts.length).toBeGreaterThan(4000);
  const faults = texts.flatMap(({ file, line, locale, text }) =>
    faultsIn(text, locale)
      .filter(({ words }) => !exceptions.some(([path, allowed]) => path.test(file) && allowed.test(words)))
      .map(({ rule, words }) => `${file}:${line}  ${rule}: ${visible(words)}`),
  );
  expect(faults).toEqual([]);
});

test('every exception is needed', () => {
  const unused = exceptions.filter(
    ([path, allowed]) =>
      !texts.some(
        ({ file, locale, text }) => path.test(file) && faultsIn(text, locale).some(({ words }) => allowed.test(words)),
      ),
  );
  expect(unused).toEqual([]);
});

/** Each: what is wrong, and the same as it should be. `~` stands for U+00A0, `_` for U+202F. */
const rows: Record<'fr' | 'en', [rule: string, wrong: string, right: string][]> = {
  fr: [
    ['’, not a straight apostrophe', "l'aide", 'l’aide'],
    ['no straight quotes', 'le "cas"', 'le «~cas~»'],
    ['… is one character', 'et puis...', 'et puis…'],
    ['one space, not two', 'un  cas', 'un cas'],
    ['one space, not two', 'un~ cas', 'un~cas'],
    ['no space before a comma', 'un cas , puis', 'un cas, puis'],
    ['no space before a comma', 'un cas .', 'un cas. Un fichier .eml'],
    ['a dash is –', 'un cas - le vôtre', 'un cas – le vôtre'],
    ['a word twice', 'dans le le cas', 'vous vous trompez'],
    ['U+00A0 inside « »', '« cas »', '«~cas~»'],
    ['U+00A0 inside « »', '«cas~»', '«~cas~»'],
    ['U+202F before ; ! ?', 'un cas ; deux', 'un cas_; deux'],
    ['U+202F before ; ! ?', 'un cas~?', 'un cas_?'],
    ['U+202F before ; ! ?', 'un cas!', 'un cas_!'],
    ['U+00A0 before a colon', 'le cas : lui', 'le cas~: lui'],
    ['U+00A0 before a colon', 'le cas: lui', 'le cas~: https://example.com/a?b=1'],
    ['« », not “ ”', 'le “cas”', 'le «~mot “cas”~»'],
    ['between a figure and its unit', 'en 4 h', 'en 4~h'],
    ['between a figure and its unit', 'en 3 jours', 'en 3~jours, à 30 pas'],
    ['between a figure and its unit', '{n} minutes', '{n}~minutes'],
    ['between a figure and its unit', '50%', '50~%'],
    ['between a figure and its unit', '4h', '4~h'],
    ['17 h 30', 'à 17:30', 'à 17~h~30'],
    ['17 h 30', 'à 17h30', 'à 17~h~30'],
    ['17 h 30', 'à 17~h 30', 'à 17~h~30'],
    ['24 h/24', '24/7', '24~h/24, 7~j/7'],
    ['24 h/24', '24 h/24', '24~h/24'],
    ['24 h/24', '24h/24', '24~h/24'],
    ['24 h/24', '24x7', '24~h/24, 7~j/7'],
    ['24 h/24', '24~h/24, 7j/7', '24~h/24, 7~j/7'],
    ['between thousands', '12 000 clients', '12_000 clients'],
    ['between thousands', '1~600 signes', '1_600 signes, 0800 123 456'],
    ['a decimal comma', '99.9~%', '99,9~%'],
    ['1er, 2e', 'le 1 mai', 'le 1er mai'],
    ['1er, 2e', 'la 2ème fois', 'la 2e fois'],
    ['n°', 'le n° 4', 'le n°~4'],
    ['no capital', 'le Lundi', 'le lundi'],
    ['no capital', 'le 4 Avril', 'le 4 avril'],
    ['keeps its accent', 'A partir de lundi', 'À partir de lundi'],
    ['keeps its accent', 'Un mot. A la fin.', 'Un mot. À la fin.'],
    ['keeps its accent', 'les Etats-Unis', 'les États-Unis, le niveau Elite'],
    ['œ', 'au coeur', 'au cœur'],
    ['courriel', 'un e-mail', 'un courriel'],
    ['courriel', 'Un email', 'Un courriel à mail@example.com'],
    ['courriel', 'par mail', 'par courriel'],
    ['a French word', 'votre tier', 'votre niveau, un tiers'],
    ['a French word', 'le case', 'la case, le cas'],
    ['a French word', 'le billing', 'la facturation, «~billing~»'],
  ],
  en: [
    ['’, not a straight apostrophe', "it's", 'it’s'],
    ['no straight quotes', 'a "case"', 'a “case”'],
    ['… is one character', 'and so on...', 'and so on…'],
    ['one space, not two', 'a  case', 'a case'],
    ['no space before a comma', 'a case , then', 'a case, then'],
    ['a dash is –', 'a case - yours', 'a case – yours'],
    ['a word twice', 'in the the case', 'that that case'],
    ['no space before ; : ! ?', 'why ?', 'why?'],
    ['no space before ; : ! ?', 'a case~: this', 'a case: this'],
    ['“ ”, not « »', 'a «~case~»', 'a “case”'],
    ['17:30', 'at 5 pm', 'at 17:00'],
    ['17:30', 'at 5.30 p.m.', 'at 17:30'],
    ['17:30', 'at 17h30', 'at 17:30, in 4~h~20 min'],
    ['24/7', '24x7', '24/7'],
    ['24/7', '24 h/24', '24/7'],
    ['e-mail', 'an email', 'an e-mail to email@example.com'],
    ['between thousands', '12 000 customers', '12,000 customers, 0800 123 456'],
    ['British', 'organization', 'organisation'],
    ['British', 'recognized', 'recognised'],
    ['British', 'the center', 'the centre, as “admin center” has it'],
    ['British', 'a license', 'a licence'],
    ['British', 'canceled', 'cancelled'],
    ['British', 'behavior', 'behaviour'],
    ['British', 'catalog', 'catalogue'],
  ],
};

for (const locale of ['fr', 'en'] as const) {
  describe(locale, () => {
    test.for(rows[locale])('%s: %s / %s', ([rule, wrong, right]) => {
      expect(faultsIn(spaced(wrong), locale).map((fault) => fault.rule)).toContainEqual(
        expect.stringContaining(rule) as string,
      );
      expect(faultsIn(spaced(right), locale)).toEqual([]);
    });
  });
}

test('a quotation keeps the words of its source, and the typography of the page', () => {
  expect(faultsIn(spaced('Elle dit «~17h30, email, tier~».'), 'fr')).toEqual([]);
  expect(faultsIn('It says “17h30, email, organization”.', 'en')).toEqual([]);
  expect(faultsIn("It says “it's”.", 'en')).toHaveLength(1);
});

test('texts of data are those under fr and en, with their lines', () => {
  const yaml = "id: a'b\ntext:\n  en: It’s\n  fr: C’est\nname: { en: A, fr: B }\nprinted: { en: 1 800, fr: 1 800 }\n";
  expect(textsOfYaml('x.yaml', yaml)).toEqual([
    { file: 'x.yaml', line: 3, locale: 'en', text: 'It’s' },
    { file: 'x.yaml', line: 4, locale: 'fr', text: 'C’est' },
    { file: 'x.yaml', line: 5, locale: 'en', text: 'A' },
    { file: 'x.yaml', line: 5, locale: 'fr', text: 'B' },
  ]);
});

test('texts of strings are the literals, without imports and keys', () => {
  const code = "import a from 'b';\nexport default {\n  'key-a': 'Un',\n  two: (n: 'x') => `Deux ${n} trois`,\n};\n";
  expect(textsOfStrings('src/i18n/fr/x.ts', code).map(({ line, text }) => [line, text])).toEqual([
    [3, 'Un'],
    [4, 'Deux '],
    [4, ' trois'],
  ]);
  const apart = "export const names = { fr: { a: 'Cas' }, en: { a: 'Case' } };";
  expect(textsOfStrings('src/i18n/x.ts', apart).map(({ locale, text }) => `${locale} ${text}`)).toEqual([
    'fr Cas',
    'en Case',
  ]);
});

const spaced = (text: string) => text.replaceAll('~', '\u00a0').replaceAll('_', '\u202f');
const visible = (text: string) => text.replaceAll('\u00a0', '[00a0]').replaceAll('\u202f', '[202f]');
