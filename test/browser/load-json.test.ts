import { afterEach, expect, test, vi } from 'vitest';
import { loadJson } from '../../src/browser/load-json.ts';

afterEach(() => vi.unstubAllGlobals());

/** Answers each request with the next of these, as a web server would. */
function answering(...answers: (() => Response | Promise<Response>)[]) {
  const fetch = vi.fn<(path: string) => Promise<Response>>(async () => answers.shift()!());
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

const found = () => Response.json({ country: 'FR' });

test('a file is asked for once and kept', async () => {
  const fetch = answering(found);
  const both = await Promise.all([loadJson('/kept.json'), loadJson('/kept.json')]);
  expect([...both, await loadJson('/kept.json')]).toEqual([{ country: 'FR' }, { country: 'FR' }, { country: 'FR' }]);
  expect(fetch.mock.calls).toEqual([['/kept.json']]);
});

test.for([
  ['is not there', '/gone.json', () => new Response('', { status: 404 }), '/gone.json: 404'],
  ['is no JSON', '/page.json', () => new Response('<html>'), 'JSON'],
  ['cannot be reached', '/far.json', () => Promise.reject(new TypeError('Failed to fetch')), 'Failed to fetch'],
] as const)('a file that %s is an error, and may be asked for again', async ([, path, answer, message]) => {
  const fetch = answering(answer, found);
  await expect(loadJson(path)).rejects.toThrow(message);
  await expect(loadJson(path)).resolves.toEqual({ country: 'FR' });
  expect(fetch).toHaveBeenCalledTimes(2);
});
