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

test.for(policyFiles())('%s lists at its foot every source that a section names', (file) => {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
  const listed = /^sources:([\s\S]*?)\]/m.exec(head)?.[1] ?? '';
  const named = [...body.matchAll(/<Said[^>]*>/g)].flatMap(([tag]) =>
    [...tag.matchAll(/'([\w-]+)'/g)].map(([, id]) => id),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((id) => !new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(listed))).toEqual([]);
});
