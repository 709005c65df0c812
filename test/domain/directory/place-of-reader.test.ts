import { expect, test } from 'vitest';
import { placeOfReader } from '../../../src/domain/directory/index.ts';

const places = [
  { code: 'FR', zones: ['Europe/Paris'] },
  { code: 'CH', zones: ['Europe/Zurich'] },
  { code: 'LI', zones: ['Europe/Zurich'] },
  { code: 'US', zones: ['America/New_York', 'America/Chicago'] },
  { code: 'CA', zones: ['America/Toronto'] },
];

test.for([
  ['the zone alone', 'Europe/Paris', ['en-GB'], 'FR'],
  ['one of several zones', 'America/Chicago', ['es'], 'US'],
  ['the zone before the language', 'Europe/Paris', ['en-US'], 'FR'],
  ['two places in one zone: the language decides', 'Europe/Zurich', ['fr', 'de-LI'], 'LI'],
  ['two places in one zone, and no word of either', 'Europe/Zurich', ['fr-FR'], 'CH'],
  ['a zone of no place: the language', 'UTC', ['fr', 'fr-CA', 'en-US'], 'CA'],
  ['a script is no region', 'UTC', ['zh-Hans-US'], 'US'],
  ['nothing that tells', 'UTC', ['fr'], undefined],
] as const)('%s', ([, zone, languages, code]) => {
  expect(placeOfReader(places, zone, languages)?.code).toBe(code);
});
