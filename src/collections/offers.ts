import { getCollection, getEntry } from 'astro:content';
import type { Offer } from '../schemas/index.ts';

export type * from '../schemas/index.ts';

/** Everything known of one offer, such as `adobe-experience-cloud`. */
export async function getOffer(id: string): Promise<Offer> {
  const entry = await getEntry('offers', id);
  if (entry) return entry.data;
  const known = (await getOffers()).map((offer) => offer.id).join(', ');
  throw new Error(`no offer is called "${id}"; content/data has: ${known}.`);
}

/** Every offer, in the order of the folder names. */
export async function getOffers(): Promise<Offer[]> {
  return (await getCollection('offers')).map((entry) => entry.data).sort((a, b) => (a.id < b.id ? -1 : 1));
}
