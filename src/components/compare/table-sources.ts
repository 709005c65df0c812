import type { Offer } from '../../collections/offers.ts';
import { tableGroups } from './rows.ts';

/** The sources of all that the table of tiers says, each as often as it was read. */
export const tableSources = (offer: Offer): string[] =>
  tableGroups(offer).flatMap(({ rows }) => rows.flatMap(({ sources }) => sources));
