/**
 * Calls back at once and at the start of every minute, and again when the page is shown after it was hidden or the
 * device has slept: timers do not run then.
 *
 * @param callback Receives epoch milliseconds.
 * @returns A function that stops the clock.
 */
export function everyMinute(callback: (nowAt: number) => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const tick = () => {
    const nowAt = Date.now();
    clearTimeout(timer);
    timer = setTimeout(tick, 60_000 - (nowAt % 60_000));
    callback(nowAt);
  };
  const shown = () => {
    if (document.visibilityState === 'visible') tick();
  };
  tick();
  document.addEventListener('visibilitychange', shown);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', shown);
  };
}

/** The IANA zone of this device; UTC where the browser does not say. */
export const deviceTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
