/** Rows that the server has drawn, each with an id, in lists under headings. */
export type RowList = {
  /** In the order in which the server has drawn them. */
  rows: ReadonlyMap<string, HTMLElement>;
  /** Shows these rows, and hides the others: under their headings, or in one list in the order in which they are given. */
  show: (ids: readonly string[], where: 'under headings' | 'in order') => void;
};

type Places = {
  /** What holds the sections, each a heading with an id, and a list. */
  sections: string;
  /** An empty list, for rows in another order. */
  flat: string;
  /** What holds the links to the headings; one whose rows are all hidden is switched off. */
  links: string;
};

/**
 * @param places The ids of their elements.
 * @throws {Error} If the page has none of such an id.
 */
export function rowList(places: Places): RowList {
  const flat = element(places.flat);
  const links = element(places.links);
  const sections = element(places.sections);
  const homes = [...sections.children].map((section) => homeOf(section, links));
  const rows = new Map(homes.flatMap(({ rows }) => rows.map((row) => [row.id, row] as const)));
  let first = true;

  /** Rows that a query has hidden may stay in the flat list until all go home. */
  const move = (ids: readonly string[], inOrder: boolean) => {
    if (inOrder) put(flat, ids);
    else if (!flat.hidden) for (const { list, rows } of homes) list?.replaceChildren(...rows);
    // What an address asks for is there with the first picture: put in anew, it has not moved from anywhere.
    else if (first) sections.replaceWith(sections);
    first = false;
  };
  const put = (list: Element, ids: readonly string[]) => {
    ids
      .flatMap((id) => rows.get(id) ?? [])
      .forEach((row, i) => {
        const there = list.children[i] ?? null;
        if (there !== row) list.insertBefore(row, there);
      });
  };
  const show: RowList['show'] = (ids, where) => {
    const shown = new Set(ids);
    const inOrder = where === 'in order';
    move([...shown], inOrder);
    flat.hidden = !inOrder;
    links.hidden = inOrder;
    for (const [id, row] of rows) hide(row, !shown.has(id));
    for (const { section, link, rows } of homes) {
      const empty = rows.every(({ hidden }) => hidden);
      hide(section, inOrder || empty);
      link?.classList.toggle('off', empty);
    }
  };
  return { rows, show };
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no element "${id}".`);
  return found;
}

function homeOf(section: Element, links: Element) {
  const list = section.querySelector('ul');
  const heading = section.querySelector('[id]')?.id ?? '';
  return {
    section: section as HTMLElement,
    list,
    rows: [...(list?.children ?? [])] as HTMLElement[],
    link: links.querySelector(`a[href="#${heading}"]`),
  };
}

/** What holds the keyboard stays: nobody must lose their place because a minute has passed. */
function hide(element: HTMLElement, hidden: boolean): void {
  const hides = hidden && !element.contains(document.activeElement);
  if (element.hidden !== hides) element.hidden = hides;
}
