export const mediaMatches = (query: string): boolean => matchMedia(query).matches;

/**
 * Calls back when the window begins or ceases to match a media query.
 *
 * @returns A function that stops listening.
 */
export function onMedia(query: string, callback: (matches: boolean) => void): () => void {
  const list = matchMedia(query);
  const changed = () => {
    callback(list.matches);
  };
  list.addEventListener('change', changed);
  return () => {
    list.removeEventListener('change', changed);
  };
}
