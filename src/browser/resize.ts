/**
 * Calls back when an element has another width, also when it comes into view after it was hidden.
 *
 * @returns A function that stops listening.
 */
export function onWidth(element: Element, callback: () => void): () => void {
  let width = 0;
  const observer = new ResizeObserver(([entry]) => {
    const now = entry?.contentRect.width ?? 0;
    if (now === width) return;
    width = now;
    callback();
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}
