import type { Channel, Offer } from '../collections/offers.ts';

/** Where cases are opened today, whether or not a source gives the address. */
export const portalsOf = ({ provider }: Pick<Offer, 'provider'>): Channel[] =>
  provider.channels.filter(({ kind, current }) => kind === 'portal' && current !== false);
