import type { Offer } from '../../collections/offers.ts';
import type { PageName } from '../../i18n/routes.ts';

/** A kind of fact, how many of them a source gave, and the page on which they are. */
export type Taken = { kind: Kind; count: number; page: PageName };

type Kind = keyof typeof pageOf;

const pageOf = {
  provider: 'policies',
  tiers: 'compare',
  severities: 'responseTimes',
  rules: 'policies',
  coverage: 'hours',
  phones: 'directory',
  pages: 'directory',
  intake: 'prepare',
  roles: 'policies',
  timeline: 'policies',
  conflicts: 'conflicts',
} satisfies Record<string, PageName>;

/** What was taken from a source: everything in the data that names it. */
export function takenFrom(source: string, offers: readonly Offer[]): Taken[] {
  const kinds = Object.keys(pageOf) as Kind[];
  return kinds
    .map((kind) => ({
      kind,
      count: offers.reduce((sum, offer) => sum + count(kind, source, offer), 0),
      page: pageOf[kind],
    }))
    .filter((taken) => taken.count > 0);
}

function count(kind: Kind, source: string, offer: Offer): number {
  if (kind === 'pages') return offer.phones.filter((country) => country.source === source && country.page).length;
  return naming(offer[kind], source);
}

/** How many things name the source: as their own, or for one of their parts. */
function naming(value: unknown, source: string): number {
  if (typeof value !== 'object' || value === null) return 0;
  const parts = Object.entries(value);
  const own = parts.some(([key, part]) => isSourceKey(key) && [part, ...Object.values(part ?? {})].includes(source));
  return Number(own) + parts.reduce((sum, [, part]) => sum + naming(part, source), 0);
}

const isSourceKey = (key: string) => /^(?:source|alsoSource|labelSource|cutoverSource|otherSources)$/.test(key);
