/**
 * What an author must not write into a text, because it belongs into the data: figures, times, addresses, and numbers in
 * words that count something.
 */

/** Names that hold figures, and list numbers. */
const names = /\b(?:Microsoft 365|Office 365|21Vianet|P[1-4])\b|^\s*\d+\.(?=\s)/g;

const counted = {
  fr: [
    'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|seize|vingt|trente|quarante|soixante|cent|mille|demi',
    'heures?|minutes?|jours?|mois|ans?|semaines?|contacts?|numéros?|régions?|pays|caractères|euros?',
  ],
  en: [
    'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|twenty|thirty|forty|sixty|hundred|thousand|half an',
    'hours?|minutes?|days?|months?|years?|weeks?|contacts?|numbers?|regions?|countries|characters|euros?',
  ],
} as const;

const inWords = (locale: 'fr' | 'en') =>
  new RegExp(
    `(?<!\\p{L})(?:(?:${counted[locale][0]})[\\s-](?:\\p{L}+\\s)?(?:${counted[locale][1]})|${within[locale]})(?!\\p{L})`,
    'giu',
  );

/** “An hour” may be any hour; within one it is a target. */
const within = {
  fr: '(?:sous|en|dans) (?:une|un|l’) ?(?:heure|minute|jour|journée|semaine|mois|an)',
  en: '(?:within|in|under) (?:an|a|one|the) (?:hour|minute|day|week|month|year)',
};

const rules: [RegExp, string][] = [
  [/\S+@\S+\.\w+/g, '<Email id="…" />'],
  [/\bhttps?:\S+|\bwww\.\S+/g, '<Link id="…" /> or <Ways ids={[…]} />'],
  [/\+?\(?\d[\d\u00a0\u202f ().-]{5,}\d/g, '<Phone country="…" line="…" /> or <Numbers country="…" />'],
  [
    /\d{1,2}[\u00a0 ]?h(?:[\u00a0 ]?\d\d)?\b|\d{1,2}:\d\d/g,
    '<Hours region="…" />, <ServiceHours country="…" /> or <Wait rule="…" of="…" />',
  ],
  [/\d[\d.,\u00a0\u202f ]*/g, '<Target … />, <Wait … />, <Entitlement … />, <Counted … /> or <Timeline … />'],
];

/** Each fact in a line, with the component that says it from the data. */
export function factsInProse(text: string, locale: 'fr' | 'en'): { words: string; write: string }[] {
  let rest = text.replace(names, '|');
  return [...rules, [inWords(locale), '<Wait … />, <Entitlement … /> or <Counted … />'] as const].flatMap(
    ([pattern, write]) => {
      const found = [...rest.matchAll(pattern)].map(([words]) => ({ words: words.trim(), write }));
      rest = rest.replace(pattern, '|');
      return found;
    },
  );
}
