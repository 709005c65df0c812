/** The fragment of the address without its sign; it names a place of the page, never anything that was typed. */
export const currentFragment = (): string => decodeURIComponent(location.hash.slice(1));

/**
 * Calls back when the reader goes to another place of the page: by a link, or back and forth in the history.
 *
 * @returns A function that stops listening.
 */
export function onFragment(callback: (id: string) => void): () => void {
  const changed = () => {
    callback(currentFragment());
  };
  window.addEventListener('hashchange', changed);
  return () => {
    window.removeEventListener('hashchange', changed);
  };
}
