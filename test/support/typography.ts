import type { Locale } from '../../src/i18n/locale.ts';

/** Something that a French or an English editor would mend, with the words around it. */
export type Fault = { rule: string; words: string };

type Rule = {
  name: string;
  pattern: RegExp;
  /** Also inside « … » and “ … ”, where a quotation may otherwise keep the words of its source. */
  quoted?: true;
};

/** Everything in a text that breaks a rule of its language. */
export function faultsIn(text: string, locale: Locale): Fault[] {
  const whole = masked(text);
  const own = withoutQuotations(whole);
  return [...both, ...rules[locale]].flatMap(({ name, pattern, quoted }) =>
    [...(quoted ? whole : own).matchAll(pattern)].map(({ index, 0: found }) => ({
      rule: name,
      words: around(text, index, found.length),
    })),
  );
}

const unit = '(?:h|min|ms|s|j|%|€|Ko|Mo|Go|jours?|heures?|minutes?|secondes?|semaines?|mois|ans?)';
const frenchMonth = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const frenchDay = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
const capitalised = (words: string) =>
  words.replace(/(^|\|)(.)/g, (_, bar: string, c: string) => bar + c.toUpperCase());

const both: Rule[] = [
  { name: '’, not a straight apostrophe', pattern: /'|‘(?=\s|$)/g, quoted: true },
  { name: 'no straight quotes', pattern: /"/g, quoted: true },
  { name: '… is one character', pattern: /\.{3}/g, quoted: true },
  { name: 'one space, not two', pattern: /[ \u00a0\u202f]{2,}/g, quoted: true },
  { name: 'no space before a comma or a full stop', pattern: /[ \u00a0\u202f][,.](?=[\s\u00a0»”)]|$)/g, quoted: true },
  { name: 'a dash is –, not a hyphen', pattern: /(?<=\S)[ \u00a0]-(?=[ \u00a0])/g },
  {
    name: 'a word twice',
    pattern: /(?<![\p{L}\p{N}’-])(?!(?:nous|vous|that|had) )(\p{Ll}{2,}) \1(?![\p{L}\p{N}’-])/gu,
    quoted: true,
  },
];

const rules: Record<Locale, Rule[]> = {
  fr: [
    { name: 'U+00A0 inside « »', pattern: /«(?!\u00a0)|(?<!\u00a0)»/g, quoted: true },
    { name: 'U+202F before ; ! ?', pattern: /(?<![\u202f!?])(?<!«\u00a0)[;!?](?![\p{L}\d])/gu, quoted: true },
    { name: 'U+00A0 before a colon', pattern: /(?<!\u00a0):(?=\s|$)/g, quoted: true },
    { name: '« », not “ ”', pattern: /“/g },
    {
      name: 'U+00A0 between a figure and its unit',
      pattern: new RegExp(`[\\d}](?:[ \\u202f]${unit}|(?:h|min|j|%|€|Ko|Mo|Go))(?![\\p{L}\\d/])`, 'gu'),
    },
    {
      name: 'a time is written 17 h 30, with U+00A0',
      pattern: /\d{1,2}:\d\d|\d[hH]\d\d|\d[ \u202f]h\b|\d\u00a0?h[ \u202f]?\d\d/g,
    },
    { name: '24 h/24, 7 j/7, with U+00A0', pattern: /\b24\/7|\b24 ?[hx×]\/? ?\d|\b7 ?j\/7/g },
    {
      name: 'U+202F between thousands',
      pattern: /(?<![\d+(-])(?<!\d[ \u00a0\u202f])[1-9]\d{0,2}[ \u00a0.]\d{3}(?![\d-]|[ \u00a0]\d)/g,
    },
    { name: 'a decimal comma', pattern: /(?<![\d.v])\d+\.\d+(?=\s?(?:%|€|h|s|Ko|Mo|Go)(?!\p{L}))/gu },
    {
      name: '1er, 2e',
      pattern: new RegExp(`\\b1 (?:${frenchMonth})|\\b1(?:ier|ère|°)|\\b\\d+(?:i?[eè]mes?|nd)(?!\\p{L})`, 'gu'),
    },
    { name: 'n°, with U+00A0', pattern: /\bn°(?!\u00a0)|\bN°|\b[Nn]o\.? (?=\d)/g },
    {
      name: 'days and months take no capital',
      pattern: new RegExp(
        `(?<=[\\p{Ll},\\d] )(?:${capitalised(frenchDay)}|${capitalised(frenchMonth)})(?!\\p{L})`,
        'gu',
      ),
    },
    {
      name: 'a capital keeps its accent',
      pattern:
        /(?:^|[.!?] |«\u00a0)A (?=\p{Ll})|(?<!\p{L})(?:Etats?|Ecrans?|Ecri\p{Ll}+|Etapes?|Etre|Evit\p{Ll}+|Eché\p{Ll}+|Equip\p{Ll}+|Egal\p{Ll}+|Elev\p{Ll}+|Ethiop\p{Ll}+|Egypte|Equateur|Erythrée|Emirats|Ca)(?!\p{L})/gu,
    },
    {
      name: 'œ',
      pattern: /(?<!\p{L})(?:[cs]oeur|noeud|voeu|oeuvr|oeil|manoeuvr)/giu,
    },
    { name: 'courriel', pattern: /(?<![\p{L}@.:])(?:e-?|E-?)?mails?(?![\p{L}@.:-])/gu },
    {
      name: 'a French word',
      pattern:
        /(?<![\p{L}-])(?:tier|workarounds?|outages?|billing|feedback|deadlines?|severity|entitlements?|targets?|business|hotlines?|downtime|call ?backs?|managers?|customers?|users?|plannings?|supports?|checker|uploader|digitale?s?|(?:le|un|du|ce|votre) case)(?![\p{L}-])/gu,
    },
  ],
  en: [
    { name: 'no space before ; : ! ?', pattern: /[ \u00a0\u202f][;:!?](?=[\s”)]|$)/g, quoted: true },
    { name: '“ ”, not « »', pattern: /[«»]/g },
    {
      name: 'a time is written 17:30',
      pattern: /\d ?[ap]\.?m\b|\d{1,2}[hH]\d\d|\d\u00a0?h[ \u00a0]\d\d(?! min)|\d{1,2}\.\d\d(?= (?:on|to|in the|GMT))/g,
    },
    { name: '24/7, 24/5', pattern: /\b24[x×]\d|\b24 ?h\/24/gi },
    { name: 'e-mail', pattern: /(?<![\p{L}@.:-])email/giu },
    {
      name: 'a comma between thousands',
      pattern: /(?<![\d+(-])(?<!\d[ \u00a0\u202f])[1-9]\d{0,2}[ \u00a0\u202f]\d{3}(?![\d-]|[ \u00a0]\d)/g,
    },
    {
      name: 'British spelling',
      pattern:
        /(?<![\p{L}-])(?:organiz|authoriz|recogniz|customiz|prioritiz|minimiz|maximiz|optimiz|summariz|apologiz|realiz|utiliz|analyz|centers?(?!\p{L})|centered|catalogs?(?!\p{L})|color|behavior|favor|honor|labor(?!\p{L})|neighbor|license[sd]?(?! (?:to|it)\b)(?!\p{L})|cancell?ed(?<=canceled)|canceling|travell?ed(?<=traveled)|fulfill(?!ed|ing)|defense|offense|judgment|toward(?!s)|while?st(?<=whilest)|gray(?!\p{L})|dialing|dialed|labeled|modeled|signaled)/giu,
    },
  ],
};

/** Addresses and code, which have rules of their own, replaced by as many neutral letters. */
const masked = (text: string): string =>
  text.replace(/`[^`]*`|https?:\/\/[^\s\u00a0»”)]+|[\w.+-]+@[\w-]+\.[\w.-]*\w|\{\w+\}/g, (code) =>
    code.startsWith('{') ? `{${'x'.repeat(code.length - 2)}}` : 'x'.repeat(code.length),
  );

/** A quotation becomes neutral letters; its marks stay. */
const withoutQuotations = (text: string): string =>
  text.replace(/(«\u00a0?)([^»]*?)(\u00a0?»)|(“)([^”]*)(”)/g, (whole, ...parts: (string | undefined)[]) => {
    const open = parts[0] ?? parts[3] ?? '';
    const close = parts[2] ?? parts[5] ?? '';
    return open + 'x'.repeat(whole.length - open.length - close.length) + close;
  });

const around = (text: string, index: number, length: number) =>
  text.slice(Math.max(0, index - 25), index + length + 25).replaceAll('\n', ' ');
