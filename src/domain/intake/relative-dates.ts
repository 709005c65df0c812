import type { Place } from './place.ts';
import { isQuoted, surroundings } from './surroundings.ts';

const days = {
  en: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  fr: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
};
const part = '(?: (?:morning|afternoon|evening|night|noon|matin|midi|soir|après-midi))?';
const count = String.raw`(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a few|several|a couple of)`;
const nombre = String.raw`(?:\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente|quelques|plusieurs)`;
const unit = '(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?)';
const unite = '(?:minutes?|min|heures?|jours?|semaines?|mois)';

const words = [
  // Elsewhere it means: nowadays.
  `(?<=(?:since|from|before|until|stopped|began) )today|(?<=^|\\n|[.!?] )today(?=,)|today(?= at )|(?<=(?:depuis|dès|avant|jusqu['’]à) )aujourd['’]hui|(?<=^|\\n|[.!?] )aujourd['’]hui(?=,)|aujourd['’]hui(?= à \\d| vers )`,
  `the day before yesterday|yesterday${part}|earlier today|tonight|tomorrow${part}|this (?:morning|afternoon|evening)`,
  `last (?:night|week|weekend|week-end|month)|next (?:week|month)|just now|the other day|a (?:moment|while) ago`,
  `(?:since|last|next|this|past) (?:${days.en})${part}(?! (?:in|of) )|${count} ${unit} ago|since ${count} ${unit}`,
  `avant-hier${part}|hier${part}|après-demain|demain${part}|tout à l['’]heure|à l['’]instant|l['’]autre jour`,
  `ce (?:matin|midi|soir)|cet après-midi|cette nuit|la nuit dernière|(?:le mois|le week-end) dernier`,
  `la semaine (?:dernière|passée|prochaine)|le mois prochain|(?:${days.fr}) (?:dernier|passé|prochain)`,
  `(?:depuis|dès|ce) (?:${days.fr})${part}`,
  `(?:il y a|depuis) (?:environ |près de |plus de )?${nombre} ${unite}(?! d['’e])`,
].join('|');

const relative = new RegExp(
  String.raw`(?<![\p{L}\p{N}_])(?:${words.replaceAll(' ', String.raw`[ \u00a0\u202f]`)})(?![\p{L}\p{N}_]|-\p{L})`,
  'giu',
);

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|janv|févr?|fevr|mars|avr|mai|juin|juil|août|aout|déc';

/** A day that everybody reads alike: with its month in words, or the year first. Days in figures are looked at apart. */
const absolute = new RegExp(
  String.raw`\b\d{4}-\d{2}-\d{2}|\b\d{1,2}(?:er|st|nd|rd|th)?[\s\u00a0]+(?:of )?(?:${months})|(?:${months})\p{L}*\.?[\s\u00a0]+\d{1,2}(?!\d)|\b\d{1,2}[/.-]\d{1,2}\b`,
  'iu',
);

/** Days that depend on the day of reading, unless the date stands beside them, or they are the name of something. */
export const relativeDates = (text: string): Place[] =>
  [...text.matchAll(relative)]
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
    .filter((place) => !isQuoted(text, place) && !/^['’]s/.test(text.slice(place.end, place.end + 2)))
    .filter((place) => surroundings(text, place, 40).every((part) => !absolute.test(part)));
