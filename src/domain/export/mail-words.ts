import type { Situation } from '../facts.ts';
import type { Language } from '../intake/index.ts';

/** The standard phrases of one language. */
export type MailWords = {
  greeting: string;
  opening: Record<Situation, string>;
  closing: string;
  /** How the subject begins; nothing for a plain problem. */
  subject: Record<Situation, string>;
  caseNumber: string;
  severity: string;
  product: string;
  to: string;
  subjectLabel: string;
  /** Between a heading and its text, with the spaces of the language. */
  colon: string;
  done: string;
};

/** What a message is written in: its languages, the first one before the others, and their words. */
export type Writing = { languages: readonly Language[]; words: Record<Language, MailWords> };

/** A standard phrase, with the language it is in. */
export type Phrase = { language: Language; text: string };

/** The same phrase in each language; once where they agree. */
export function inEach({ languages, words }: Writing, pick: (it: MailWords, language: Language) => string): Phrase[] {
  const all = languages.map((language) => ({ language, text: pick(words[language], language) }));
  return all.filter(({ text }, i) => text !== '' && all.findIndex((one) => one.text === text) === i);
}

/** `Summary / Résumé`. */
export const sideBySide = (phrases: readonly Phrase[]): string => phrases.map(({ text }) => text).join(' / ');

/** The words of the first language, for what stands there once. */
export const firstWords = ({ languages, words }: Writing): MailWords => words[languages[0] ?? 'en'];
