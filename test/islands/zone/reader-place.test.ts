import { expect, test } from 'vitest';
import { placeByZone, readerPlace } from '../../../src/islands/zone/reader-place.ts';

const places = [
  { code: 'FR', zones: ['Europe/Paris'] },
  { code: 'CH', zones: ['Europe/Zurich'] },
  { code: 'LI', zones: ['Europe/Zurich'] },
  { code: 'IN', zones: ['Asia/Kolkata'] },
  { code: 'AR', zones: ['America/Argentina/Buenos_Aires'] },
];

test.for([
  ['the zone of one country', 'Europe/Paris', ['en-GB'], 'FR', 'FR'],
  ['an old name of a city', 'Asia/Calcutta', ['en'], 'IN', 'IN'],
  ['an old name without the country', 'America/Buenos_Aires', ['es-AR'], 'AR', 'AR'],
  ['an old name, whatever the language', 'America/Buenos_Aires', ['fr-FR'], 'AR', 'AR'],
  ['of two countries, the one that a language names', 'Europe/Zurich', ['de-LI', 'de'], 'LI', 'LI'],
  ['of two countries, else the first', 'Europe/Zurich', ['de'], 'CH', 'CH'],
  ['a zone of no country', 'UTC', ['fr-FR'], undefined, 'FR'],
  ['nothing that tells', 'UTC', ['fr'], undefined, undefined],
] as const)('%s', ([, timeZone, languages, byZone, byAny]) => {
  expect(placeByZone(places, timeZone, languages)?.code).toBe(byZone);
  expect(readerPlace(places, timeZone, languages)?.code).toBe(byAny);
});
