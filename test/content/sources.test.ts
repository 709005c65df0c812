import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { realContent } from '../support/content.ts';
import { policyFiles } from '../support/prose.ts';

test('every source gave something: a fact or a policy names it', () => {
  const { sources, offers } = realContent();
  const named = [JSON.stringify(offers), ...policyFiles().map((file) => readFileSync(file, 'utf8'))].join('');
  const idle = sources.filter(({ id }) => !new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(named));
  expect(idle.map(({ id }) => id)).toEqual([]);
});
