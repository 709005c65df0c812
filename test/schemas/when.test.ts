import { expect, test } from 'vitest';
import { closing, day, dayOrMonth, opening, timeZone } from '../../src/schemas/when.ts';

test.for([
  ['a day', day, '2026-05-01', true],
  ['a day that does not exist', day, '2026-02-30', false],
  ['a day in another order', day, '01/05/2026', false],
  ['a month where a day is needed', day, '2026-05', false],
  ['a month', dayOrMonth, '2026-05', true],
  ['a thirteenth month', dayOrMonth, '2026-13', false],
  ['an opening', opening, '06:00', true],
  ['an opening at the end of the day', opening, '24:00', false],
  ['a closing at the end of the day', closing, '24:00', true],
  ['a closing after it', closing, '24:30', false],
  ['an hour without minutes', opening, '9', false],
  ['a zone', timeZone, 'America/Argentina/Buenos_Aires', true],
  ['a zone that does not exist', timeZone, 'Europe/Lutetia', false],
  ['an abbreviation, which does not say when clocks change', timeZone, 'CET', false],
] as const)('%s: %s', ([, schema, value, valid]) => {
  expect(schema.safeParse(value).success).toBe(valid);
});
