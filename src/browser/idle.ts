/** Calls back once the browser has nothing better to do, and after two seconds at the latest. */
export function whenIdle(callback: () => void): void {
  // Safari has no idle callback.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(callback, { timeout: 2000 });
  else setTimeout(callback, 200);
}
