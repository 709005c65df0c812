/**
 * Calls back for each element when it comes near the part of the page that is seen.
 *
 * @returns The elements that are near it; they change as the reader scrolls.
 */
export function whenNear(elements: Iterable<Element>, callback: (element: Element) => void): ReadonlySet<Element> {
  const near = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
        if (isIntersecting) callback(target);
      }
    },
    { rootMargin: '50% 0px' },
  );
  for (const element of elements) observer.observe(element);
  return near;
}
