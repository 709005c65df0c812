import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { everyMinute } from '../../src/browser/now.ts';

const at = Date.parse('2026-11-20T15:05:30Z');

/** A page and its window, as far as a clock needs them. */
let page: EventTarget & { visibilityState: string };
let window: EventTarget;
let seen: number[];
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers({ now: at, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  window = new EventTarget();
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', window);
  seen = [];
  stop = everyMinute((nowAt) => seen.push(nowAt));
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function show(visibilityState: 'visible' | 'hidden'): void {
  page.visibilityState = visibilityState;
  page.dispatchEvent(new Event('visibilitychange'));
}

test('at once, then at the start of every minute and at no other time', () => {
  vi.advanceTimersByTime(150_000);
  expect(seen).toEqual([at, at + 30_000, at + 90_000, at + 150_000]);
});

test.for([
  ['forward', 3_600_000],
  ['back', -3_600_000],
])('a clock that is put %s is seen within a second', ([, byMs]) => {
  vi.setSystemTime(at + Number(byMs));
  vi.advanceTimersByTime(1000);
  expect(seen).toHaveLength(2);
  expect(seen[1]).toBeGreaterThanOrEqual(at + Number(byMs));
});

test('another time zone is seen within a second', () => {
  const options = Intl.DateTimeFormat().resolvedOptions();
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({ ...options, timeZone: 'Asia/Tokyo' });
  vi.advanceTimersByTime(1000);
  expect(seen).toHaveLength(2);
  vi.advanceTimersByTime(5000);
  expect(seen).toHaveLength(2);
});

test('while the page is hidden no timer runs; shown again, it looks at once and goes on', () => {
  show('hidden');
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(600_000);
  expect(seen).toEqual([at]);
  show('visible');
  expect(seen).toEqual([at, at + 600_000]);
  vi.advanceTimersByTime(30_000);
  expect(seen).toHaveLength(3);
});

test.for(['document resume', 'window pageshow', 'window focus'])('after a sleep it looks at once: %s', (event) => {
  const [target, name = ''] = event.split(' ');
  vi.setSystemTime(at + 8 * 3_600_000);
  (target === 'document' ? page : window).dispatchEvent(new Event(name));
  expect(seen).toEqual([at, at + 8 * 3_600_000]);
});

test('once stopped, nothing is seen and nothing runs', () => {
  stop();
  expect(vi.getTimerCount()).toBe(0);
  vi.setSystemTime(at + 3_600_000);
  for (const name of ['pageshow', 'focus']) window.dispatchEvent(new Event(name));
  for (const name of ['visibilitychange', 'resume']) page.dispatchEvent(new Event(name));
  expect(seen).toEqual([at]);
  expect(vi.getTimerCount()).toBe(0);
});
