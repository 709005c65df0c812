import {
  whoAnswers,
  type CallAnswer,
  type DirectoryFacts,
  type LineFacts,
  type PlaceFacts,
} from '../../domain/directory/index.ts';
import type { EmergencyOffer, PlacedLine } from './facts.ts';

/** One number to dial, and what it is good for: a key for each product, or one use without any. */
export type ShownNumber = Pick<LineFacts, 'printed' | 'tel' | 'audience'> & {
  place: string;
  uses: Pick<LineFacts, 'id' | 'product' | 'menu' | 'languages'>[];
};

export type Call = {
  numbers: ShownNumber[];
  answer: CallAnswer;
  /** Products that have numbers in other places, but none where the reader is. */
  missing: string[];
};

/** Lines that are dialled alike make one number. */
export function numbersOf(lines: readonly PlacedLine[]): ShownNumber[] {
  const alike = Map.groupBy(lines, ({ tel, id }) => tel ?? id);
  return [...alike.values()].flatMap((group) =>
    group.slice(0, 1).map(({ printed, tel, audience, place }) => ({
      ...{ printed, place, uses: group },
      ...(tel !== undefined && { tel }),
      ...(audience && { audience }),
    })),
  );
}

/**
 * Whom to call now: for each product the numbers of the reader’s place, else those that hold for everybody. Who answers
 * is told by the place of the first of them.
 *
 * @param languages BCP 47 tags, the preferred one first.
 */
export function callFor(
  offer: EmergencyOffer,
  directory: DirectoryFacts,
  place: PlaceFacts | undefined,
  languages: readonly string[],
  nowAt: number,
): Call {
  const products = [...new Set(offer.lines.map(({ product }) => product))];
  const chosen = products.map((product) => linesFor(product, offer, place));
  const lines = chosen.flat();
  const answering = entryOf(
    offer.id,
    directory.places.find(({ id }) => id === lines[0]?.place),
  );
  const ask = { service: 'technical' as const, languages, otherwise: offer.otherwise.map(({ id }) => id), nowAt };
  return {
    numbers: numbersOf(lines),
    answer: whoAnswers({ lines, services: answering?.services ?? [] }, directory, ask),
    missing: place ? products.filter((product, i) => isMissing(product, chosen[i] ?? [])) : [],
  };

  function isMissing(product: string, own: PlacedLine[]): boolean {
    if (own.some((line) => line.place === place?.id)) return false;
    const holders = directory.places.filter((it) => linesIn(it, offer.id, product).length > 0);
    return holders.length > 1;
  }
}

function linesFor(product: string, offer: EmergencyOffer, place: PlaceFacts | undefined): PlacedLine[] {
  const own = place ? linesIn(place, offer.id, product) : [];
  return own.length > 0 ? own : offer.lines.filter((line) => line.product === product);
}

const linesIn = (place: PlaceFacts, offer: string, product: string): PlacedLine[] =>
  (entryOf(offer, place)?.lines ?? [])
    .filter((line) => line.product === product && !line.alternative)
    .map((line) => ({ ...line, place: place.id }));

const entryOf = (offer: string, place: PlaceFacts | undefined) => place?.offers.find((it) => it.offer === offer);
