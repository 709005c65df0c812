/**
 * Calls back when the page may be about to go: hidden, closed or left. A phone may end a hidden page without another
 * word, so both events are needed.
 *
 * @returns A function that stops listening.
 */
export function onLeaving(callback: () => void): () => void {
  const hidden = () => {
    if (document.visibilityState === 'hidden') callback();
  };
  document.addEventListener('visibilitychange', hidden);
  window.addEventListener('pagehide', callback);
  return () => {
    document.removeEventListener('visibilitychange', hidden);
    window.removeEventListener('pagehide', callback);
  };
}

/**
 * The browser asks, in words of its own, before the reader leaves or closes the page.
 *
 * @returns A function that lets them leave again.
 */
export function askBeforeLeaving(): () => void {
  const ask = (event: Event) => {
    event.preventDefault();
  };
  window.addEventListener('beforeunload', ask);
  return () => {
    window.removeEventListener('beforeunload', ask);
  };
}
