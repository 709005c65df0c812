import { presenceOf, type DirectoryFacts } from '../../domain/directory/index.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Asked } from './asked.ts';
import { searchPlaces, type PlaceIndex } from './search.ts';
import { fitting, openOf, type FoundPlace, type StateOf } from './voices.ts';

export type Found = {
  /** In the order of the query, best first; without one, in that of the page. */
  places: FoundPlace[];
  inOrder: boolean;
  /** Of those found open: how many are so by one reading only of hours whose zone is unsaid. */
  perhaps: number;
};

type Known = {
  facts: DirectoryFacts;
  /** Undefined until the names have been loaded: a query then finds nothing yet. */
  index: PlaceIndex | undefined;
  stateOf: StateOf;
  locale: Locale;
};

/** The places that a reader asks for, each with the lines that fit; a place without a line fits no filter. */
export function find(asked: Asked, { facts, index, stateOf, locale }: Known): Found {
  const inOrder = asked.q.trim() !== '';
  const byId = new Map(facts.places.map((place) => [place.id, place]));
  const ids = inOrder ? (index ? searchPlaces(index, asked.q) : []) : [...byId.keys()];
  const filtered = asked.offer !== '' || asked.service !== '' || asked.language !== '' || asked.open;
  const places = ids.flatMap((id) => {
    const place = byId.get(id);
    if (!place) return [];
    const { lines } = fitting(place, facts, asked, locale);
    const shown = asked.open ? openOf(lines, stateOf) : lines;
    return shown.length > 0 || !filtered ? { id, lines: shown } : [];
  });
  return { places, inOrder, perhaps: asked.open ? places.filter((it) => !surelyOpen(it, stateOf)).length : 0 };
}

/** Where nothing is known of hours and offers: every line of the places that a query finds. */
export const findByName = (q: string, index: PlaceIndex): Found => ({
  places: searchPlaces(index, q).map((id) => ({ id, lines: [] })),
  inOrder: q.trim() !== '',
  perhaps: 0,
});

const surelyOpen = ({ lines }: FoundPlace, stateOf: StateOf) =>
  lines.some(({ voices }) => voices.some((voice) => presenceOf(stateOf(voice)) === 'open'));
