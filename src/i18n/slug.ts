import { folded } from './fold.ts';

/** A name as the last part of an address: `Côte d’Ivoire` becomes `cote-d-ivoire`. */
export const slugOf = (name: string): string =>
  folded(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
