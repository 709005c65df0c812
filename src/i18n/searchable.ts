import type { Locale } from './locale.ts';

/**
 * What is searched for and what is searched in, brought to one form. The index is made of a copy of each page in which
 * the text went through `searchable`; a query goes through `queryWords`.
 *
 * Pagefind folds accents and capitals and finds the beginnings of words, but keeps a word after a French elision only
 * behind a straight apostrophe, splits figures at spaces, and finds nothing for a leading +.
 */

/** Stands in the index beside every way of saying “at any hour”, and for it in a query. */
const allHours = 'touteheure';

const spaces = /[\u00a0\u202f\u2007\u2009]/g;

const atAnyHour =
  /\b24\s?\/\s?7\b|\b24\s?x\s?7(?:\s?x\s?365)?\b|\b24\s?h?\s?\/\s?24\b|\b24\s?(?:h|heures)\s?(?:sur\s)?24\b|\b7\s?j?\s?\/\s?7\b|\b7\s?(?:j|jours)\s?(?:sur\s)?7\b|\bday and night\b|\bjour et nuit\b|\bat any hour\b|\bat all hours\b|\bround the clock\b|\bà toute heure\b/gi;

/** A text of a page as the index holds it. */
export const searchable = (text: string): string => plain(text).replace(atAnyHour, (phrase) => `${phrase} ${allHours}`);

const plain = (text: string): string => text.replace(spaces, ' ').replace(/[’‘ʼ`´′]|&#39;/g, "'");

/** Six figures and more, with the signs that people put between them. */
const phone = /\+?\(?\d(?:[\s().\-/]*\d){5,}/g;

/** `17h30` for `17 h 30`, as the index has it. */
const hour = /\b(\d{1,2})h(\d\d)?\b/gi;

/** Only the figures of a number, as the index holds them beside it: `33805540594` for `+33 (0)805 540 594` too. */
export const phoneDigits = (number: string): string =>
  number.replace(/\(0\)/, '').replace(/\D/g, '').replace(/^00/, '');

/** What French pages call an e-mail. */
const ourMail = 'courriel';

/** Words that a question is made of, and that every page holds. */
const fillers: Record<Locale, string> = {
  fr: 'au aux avec ce ces cette combien comment dans de des du elle en est et il ils je la le les leur ma mes mon ne nous on ou où par pas peut peux pour pourquoi puis qu quand que quel quelle quelles quels qui quoi sa sans se ses si son sont sur ta tes ton un une veut vos votre vous à est-ce faire fait faut dois doit',
  en: 'a an and are as at be by can do does for from had has have how i if in is it its me must my of on or our shall should so that the their there this to us was we what when where which who whom why will with you your',
};

const isFiller = (word: string, locale: Locale) => ` ${fillers[locale]} `.includes(` ${word} `);

/** The words of a query that are worth looking for; the query itself where nothing else would be left. */
export function queryWords(query: string, locale: Locale): string[] {
  const meant = locale === 'fr' ? query.replace(/\be-?mails?\b/gi, ourMail) : query;
  const numbers = plain(meant).replace(atAnyHour, allHours).replace(phone, phoneDigits).replace(hour, '$1 h $2');
  const words = numbers
    .toLowerCase()
    .replace(/(?<=^|\s)(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'(?=\S)/g, '')
    .split(/[\s,;:!?«»"“”()<>/–—]+|(?<=\d)-(?=\p{L})/u)
    .map((word) => word.replace(/^[+\-.'/]+|[.'/]+$/g, ''))
    .filter(Boolean);
  const worth = words.filter((word) => !isFiller(word, locale));
  return worth.length > 0 ? worth : words;
}

/** A piece of the index as a reader may see it again: without what was added, with the right apostrophe. */
export const readable = (text: string): string =>
  text
    .replace(new RegExp(`\\s*(?:<mark>)?(?:${allHours}|\\d{7,})(?:</mark>)?`, 'g'), '')
    .replace(/(?<=\p{L})'(?=\p{L}|<mark>)/gu, '’')
    .replace(/ (?=[;!?»])/g, '\u202f')
    .replace(/ (?=:)|(?<=«) /g, '\u00a0');
