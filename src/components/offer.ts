import { getOffer, type Offer } from '../collections/offers.ts';

/** The offer that the pages are about; a second one will make it a parameter of each page. */
export const offerOfPages = (): Promise<Offer> => getOffer('adobe-experience-cloud');

/** @throws {Error} That names what was looked for, so that an author sees which word of a page is wrong. */
export function find<T extends { id: string }>(things: readonly T[], id: string, what: string): T {
  const found = things.find((thing) => thing.id === id);
  if (found) return found;
  throw new Error(`no ${what} is called "${id}"; there are: ${things.map((thing) => thing.id).join(', ')}.`);
}

export function targetOf({ severities }: Offer, tier: string, severity: string) {
  const found = severities.targets.find((target) => target.tier === tier && target.severity === severity);
  if (found) return found;
  throw new Error(`no target for tier "${tier}" and severity "${severity}" in severities.yaml.`);
}
