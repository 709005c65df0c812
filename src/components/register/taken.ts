import type { Offer } from '../../collections/offers.ts';

/** What a fact is, by where it stands in the data of an offer. A new part of the data enters here before it is shown. */
const kindOf = {
  'provider/products': 'products',
  'provider/channels': 'ways',
  'provider/pages': 'links',
  'provider/help': 'scope',
  'provider/outOfScope': 'scope',
  'provider/whoMayContact': 'scope',
  'provider/identifiedBy': 'scope',
  'provider/cost': 'scope',
  'provider/ended': 'scope',
  'provider/newerNumbers': 'links',
  'provider/emergency/say': 'emergency',
  'provider/emergency/otherwise': 'emergency',
  'tiers/tiers': 'tiers',
  'tiers/newerPlans': 'tiers',
  'tiers/newerPlans/plans': 'tiers',
  'tiers/newerPlans/addOns': 'tiers',
  'tiers/entitlements': 'entitlements',
  'tiers/features': 'entitlements',
  'tiers/fieldServices': 'entitlements',
  'severities/severities': 'severities',
  'severities/targets': 'targets',
  'severities/unpublished': 'rules',
  'severities/questions': 'rules',
  rules: 'rules',
  'coverage/regions': 'hours',
  'coverage/regions/otherHours': 'hours',
  'coverage/rule': 'notes',
  'coverage/languages': 'notes',
  'coverage/footnotes': 'notes',
  'coverage/notThisOffer': 'notes',
  phones: 'phoneHours',
  'phones/lines': 'numbers',
  'intake/fields': 'asked',
  'intake/recipients': 'asked',
  'intake/notes': 'asked',
  'intake/elsewhere': 'asked',
  'roles/roles': 'roles',
  'roles/links': 'links',
  timeline: 'dates',
  'conflicts/readings': 'readings',
} as const;

export type FactKind = (typeof kindOf)[keyof typeof kindOf] | 'countries';

/** How many facts of a kind a source gave. */
export type Taken = { kind: FactKind; count: number };

/**
 * What an offer took from a source, in the order of its files: everything in its data that names the source, each thing
 * once, whether the source is its first or one that confirms it.
 *
 * @throws {Error} If something that names a source has no kind yet.
 */
export function takenFrom(source: string, offer: Offer): Taken[] {
  const own = [...citations(offer, '')].filter(({ sources }) => sources.includes(source));
  return [...Map.groupBy(own, kindOfFact)].map(([kind, all]) => ({ kind, count: all.length }));
}

function kindOfFact({ path, fact }: Citation): FactKind {
  // A country whose very page was read; without one, only the hours of its lines were.
  if (path === 'phones' && 'page' in fact) return 'countries';
  if (path in kindOf) return kindOf[path as keyof typeof kindOf];
  throw new Error(`no kind of fact is known for "${path}"; add it to src/components/register/taken.ts.`);
}

/** Something that names sources, and where it stands: the keys that lead to it, without the places in lists. */
type Citation = { path: string; fact: object; sources: string[] };

function* citations(value: unknown, path: string): Generator<Citation> {
  if (typeof value !== 'object' || value === null) return;
  const parts = Object.entries(value);
  const sources = parts.filter(([key]) => isSourceKey(key)).flatMap(([, part]) => named(part));
  if (sources.length > 0) yield { path, fact: value, sources };
  for (const [key, part] of parts) {
    if (!isSourceKey(key)) yield* citations(part, Array.isArray(value) ? path : `${path}${path && '/'}${key}`);
  }
}

/** `source`, `alsoSource`, `labelSource` … hold one id, `otherSources` several by tier. */
const isSourceKey = (key: string) => /^(?:source|[a-z]+Sources?)$/.test(key);

const named = (part: unknown): string[] => (typeof part === 'string' ? [part] : Object.values(part as object));
