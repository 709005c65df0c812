import type { Offer } from '../collections/offers.ts';

/** What is remarked on the hours of an offer, in the order of the list; each has its id as anchor on the page of hours. */
export type Remark = { offer: Offer; id: string } & (
  { kind: 'footnote'; footnote: Offer['coverage']['footnotes'][number] } | { kind: 'conflict' }
);

export const remarksOf = (offers: readonly Offer[]): Remark[] =>
  offers.flatMap((offer) => {
    const { footnotes, regions } = offer.coverage;
    const conflicts = [...new Set([...regions, ...footnotes].flatMap(({ conflict }) => conflict ?? []))];
    return [
      ...footnotes.map((footnote): Remark => ({ offer, id: footnote.id, kind: 'footnote', footnote })),
      ...conflicts.map((id): Remark => ({ offer, id, kind: 'conflict' })),
    ];
  });
