import { expect, test } from 'vitest';
import { serviceParts, weekWords } from '../../src/components/hours-text.ts';
import { languageName } from '../../src/components/language-name.ts';
import { daysText } from '../../src/i18n/format.ts';
import { slugOf } from '../../src/i18n/slug.ts';
import { strings } from '../../src/i18n/strings.ts';
import { spanText } from '../../src/i18n/week-text.ts';

test.for([
  ['Côte d’Ivoire', 'cote-d-ivoire'],
  ['Saint-Martin (partie néerlandaise)', 'saint-martin-partie-neerlandaise'],
  ['Îles Åland', 'iles-aland'],
  ['São Tomé and Príncipe', 'sao-tome-and-principe'],
] as const)('%s has the address %s', ([name, slug]) => {
  expect(slugOf(name)).toBe(slug);
});

test.for([
  ['mon tue wed thu fri', 'Monday to Friday', 'lundi à vendredi'],
  ['sun mon tue wed thu', 'Sunday to Thursday', 'dimanche à jeudi'],
  ['sat', 'Saturday', 'samedi'],
  ['fri sat', 'Friday and Saturday', 'vendredi et samedi'],
  ['sun mon wed', 'Monday, Wednesday and Sunday', 'lundi, mercredi et dimanche'],
  ['mon tue wed thu fri sat sun', 'Monday to Sunday', 'lundi à dimanche'],
] as const)('%s', ([days, en, fr]) => {
  const list = days.split(' ') as Parameters<typeof daysText>[0];
  const inWords = (locale: 'en' | 'fr') => daysText(list, strings[locale].country.days, locale);
  expect([inWords('en'), inWords('fr')]).toEqual([en, fr]);
});

test.for([
  ['09:00', '17:00', '09:00 to 17:00', '9\u00a0h\u00a000 à 17\u00a0h\u00a000'],
  ['22:00', '06:00', '22:00 to 06:00 the next day', '22\u00a0h\u00a000 à 6\u00a0h\u00a000 le lendemain'],
  ['00:00', '24:00', '00:00 to 24:00', '0\u00a0h\u00a000 à 24\u00a0h\u00a000'],
] as const)('from %s to %s', ([opens, closes, en, fr]) => {
  const inWords = (locale: 'en' | 'fr') => spanText({ opens, closes }, weekWords(locale), locale);
  expect([inWords('en'), inWords('fr')]).toEqual([en, fr]);
});

test('times that are unsaid have no words', () => {
  const hours = { days: 'unsaid', opens: 'unsaid', closes: 'unsaid' } as const;
  expect(serviceParts({ hours }, 'en')).toEqual({ days: undefined, times: undefined, zone: undefined });
});

test.for([
  ['fr', 'French', 'français'],
  ['yue', 'Cantonese', 'cantonais'],
  ['cmn', 'Mandarin Chinese', 'chinois mandarin'],
] as const)('the language %s', ([tag, en, fr]) => {
  expect([languageName(tag, 'en'), languageName(tag, 'fr')]).toEqual([en, fr]);
});
