/**
 * Calls back at once and at the start of every minute, and within a second when the clock or the time zone of the device
 * has been changed. Timers do not run while a page is hidden or frozen or the device sleeps: afterwards it looks at once.
 *
 * @param callback Receives epoch milliseconds.
 * @returns A function that stops the clock.
 */
export function everyMinute(callback: (nowAt: number) => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  let shown = '';
  const look = () => {
    const nowAt = Date.now();
    clearTimeout(timer);
    if (document.visibilityState === 'visible') timer = setTimeout(look, 1000 - (nowAt % 1000));
    const current = `${Math.floor(nowAt / 60_000)} ${deviceTimeZone()}`;
    if (current === shown) return;
    shown = current;
    callback(nowAt);
  };
  look();
  for (const [target, name] of awakenings()) target.addEventListener(name, look);
  return () => {
    clearTimeout(timer);
    for (const [target, name] of awakenings()) target.removeEventListener(name, look);
  };
}

/** Shown after it was hidden, thawed, come back to from the history, in front of other windows. */
const awakenings = () =>
  [
    [document, 'visibilitychange'],
    [document, 'resume'],
    [window, 'pageshow'],
    [window, 'focus'],
  ] as const;

/** The IANA zone of this device; UTC where the browser does not say. */
export const deviceTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
