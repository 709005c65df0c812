import type { Offer } from '../collections/offers.ts';
import { find } from './find.ts';

/** `Audience Manager, Target`. @throws {Error} If the offer has no such product. */
export const shortNames = (ids: readonly string[], { provider }: Pick<Offer, 'provider'>): string =>
  ids.map((id) => find(provider.products, id, 'product').short).join(', ');
