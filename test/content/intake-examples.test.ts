import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/collections/read-content.ts';
import { hints, warnings } from '../../src/domain/intake/notes.ts';
import { locales } from '../../src/i18n/locale.ts';

/** A reader copies what an example shows: it must not be what a hint advises against. */
describe('the examples of the checklist', () => {
  for (const { id, intake } of readContent('content/data').offers) {
    test.for(intake.fields.map((field) => [field.id, field] as const))(`${id}: %s`, ([, field]) => {
      for (const locale of locales) {
        const examples = [field.example, ...(field.parts ?? []).map(({ example }) => example)];
        for (const { [locale]: text } of examples) {
          const found = [...hints(text, field.inSubject === 'summary'), ...warnings(text)];
          expect(found, text).toEqual([]);
        }
      }
    });
  }
});
