import { render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { whenNear } from '../../browser/near.ts';
import { rowList, type RowList } from '../../browser/rows.ts';
import type { Found } from './model.ts';
import { RowState, type Reader } from './RowState.tsx';
import { rowId, type FoundPlace } from './voices.ts';

/** What the rows are to show. `stamp` changes with what is asked beside the query, and with every minute. */
type Wanted = { found: Found; reader: Reader; stamp: string };

/** The rows that the server has drawn: brought into order, and told who answers as far as they are seen. */
export function useRows(found: Found | undefined, reader: Reader | undefined, stamp: string): RowList | undefined {
  const [page, setPage] = useState<{ list: RowList; near: ReadonlySet<Element> }>();
  const wanted = useRef<Wanted | undefined>(undefined);
  useEffect(() => {
    const list = rowList({ sections: 'rows', flat: 'rows-found', links: 'letters' });
    setPage({ list, near: whenNear(list.rows.values(), (row) => draw(row as HTMLElement, wanted.current)) });
  }, []);
  useLayoutEffect(() => {
    if (!page || !found) return;
    wanted.current = reader && { found, reader, stamp };
    page.list.show(
      found.places.map(({ id }) => rowId(id)),
      found.inOrder ? 'in order' : 'under headings',
    );
    for (const place of found.places) showLines(page.list.rows.get(rowId(place.id)), place);
    for (const row of page.near) draw(row as HTMLElement, wanted.current);
  }, [page, found, reader]);
  return page?.list;
}

const linesOf = (row: HTMLElement) => row.querySelectorAll<HTMLElement>('[data-line]');

/** Of the numbers of a row, those that fit what is asked. */
function showLines(row: HTMLElement | undefined, { lines }: FoundPlace): void {
  if (!row) return;
  for (const element of linesOf(row)) {
    const hidden = lines.length > 0 && !lines.some(({ key }) => key === element.dataset['line']);
    if (element.hidden !== hidden) element.hidden = hidden;
  }
}

const drawn = new WeakMap<Element, string>();

/** Writes beside each number of a row who answers, unless that stands there. */
function draw(row: HTMLElement, wanted: Wanted | undefined): void {
  const place = wanted?.found.places.find(({ id }) => rowId(id) === row.id);
  if (!wanted || !place || row.hidden || drawn.get(row) === wanted.stamp) return;
  const first = !drawn.has(row);
  drawn.set(row, wanted.stamp);
  for (const element of linesOf(row)) {
    const line = place.lines.find(({ key }) => key === element.dataset['line']);
    const slot = element.querySelector('.who');
    // Clocks that the page no longer knows: what the server has written stands.
    if (!line || !slot || line.voices.every((voice) => wanted.reader.stateOf(voice).kind === 'unknown')) continue;
    // What the server has written makes room at once.
    if (first) slot.replaceChildren();
    render(<RowState voices={line.voices} reader={wanted.reader} />, slot);
  }
}
