/** The query of the address, with its question mark; empty where there is none. */
export const currentQuery = (): string => location.search;

/** The whole address of this page with another query. */
export const pageAddress = (query: string): string => location.origin + location.pathname + query;

/** Writes the state of a tool into the address and into the links to this page in other languages; no history entry. */
export function replaceQuery(query: string): void {
  history.replaceState(history.state, '', location.pathname + query + location.hash);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) link.search = query;
}

/** The whole address of a page of this site. */
export const addressOf = (path: string): string => location.origin + path;
