import type { Offer } from '../schemas/index.ts';
import type { Problem } from './content-error.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** What a reference may name, and where those ids are written. */
type Target = { ids: ReadonlySet<string>; what: string; where: string };

/** Ids by what they stand for. */
type Targets = Record<Kind, Target>;

type Kind =
  | 'source'
  | 'policy'
  | 'conflict'
  | 'product'
  | 'tier'
  | 'severity'
  | 'group'
  | 'region'
  | 'footnote'
  | 'field'
  | 'rule'
  | 'line'
  | 'channel'
  | 'page'
  | 'permission'
  | 'duty'
  | 'entitlement';

/** Which keys of the data refer to what, in every file: their text, each text of their list, or the keys of their map. */
const referenceKeys: Record<string, Kind> = {
  source: 'source',
  alsoSource: 'source',
  labelSource: 'source',
  cutoverSource: 'source',
  otherSources: 'tier',
  remarks: 'tier',
  conflictAt: 'tier',
  conflict: 'conflict',
  policy: 'policy',
  product: 'product',
  products: 'product',
  exceptProducts: 'product',
  tier: 'tier',
  tiers: 'tier',
  printedOn: 'tier',
  values: 'tier',
  perYear: 'tier',
  perProduct: 'tier',
  severity: 'severity',
  severities: 'severity',
  highestSeverity: 'severity',
  countsAs: 'severity',
  group: 'group',
  region: 'region',
  listedUnder: 'region',
  footnotes: 'footnote',
  requires: 'field',
  field: 'field',
  then: 'rule',
  fromRule: 'rule',
  lines: 'line',
  via: 'channel',
  firstLook: 'page',
  can: 'permission',
  cannot: 'permission',
  onlyRoleThatMay: 'permission',
  duties: 'duty',
  entitlement: 'entitlement',
  entitlements: 'entitlement',
};

/** Maps by tier whose texts refer to something too. */
const referencesByTier: Record<string, Kind> = { otherSources: 'source', conflictAt: 'conflict' };

/** What stands outside the folder of an offer: ids of sources, and the names of policies. */
type Outside = { sources: ReadonlySet<string>; policies: ReadonlySet<string> };

/** Every id that refers to nothing. */
export function danglingReferences(offer: Offer, files: readonly YamlFile[], outside: Outside): Problem[] {
  const targets = targetsOf(offer, outside);
  return files.flatMap((file) => [
    ...[...walk(file.data, [])].flatMap(([path, id, kind]) => {
      const { ids, what, where } = targets[kind];
      if (ids.has(id)) return [];
      return [file.problem(path, `no ${what} is called "${id}"; add it to ${where}, or write one of ${list(ids)}`)];
    }),
  ]);
}

function targetsOf(offer: Offer, { sources, policies }: Outside): Targets {
  const here = `content/data/${offer.id}`;
  const target = (what: string, file: string, items: readonly { id: string }[]): Target => ({
    ids: new Set(items.map(({ id }) => id)),
    what,
    where: `${here}/${file}`,
  });
  return {
    source: { ids: new Set([...sources, 'unsaid']), what: 'source', where: 'content/data/sources.yaml' },
    policy: { ids: policies, what: 'policy', where: 'content/policies' },
    conflict: target('conflict', 'conflicts.yaml', offer.conflicts),
    product: target('product', 'provider.yaml', offer.provider.products),
    tier: target('tier', 'tiers.yaml', [...offer.tiers.tiers, ...(offer.tiers.newerPlans?.plans ?? [])]),
    severity: target('severity', 'severities.yaml', offer.severities.severities),
    group: target('group', 'tiers.yaml', offer.tiers.groups),
    region: target('region', 'coverage.yaml', offer.coverage.regions),
    footnote: target('footnote', 'coverage.yaml', offer.coverage.footnotes),
    field: target('field', 'intake.yaml', offer.intake.fields),
    rule: target('rule', 'rules.yaml', offer.rules),
    line: target(
      'line',
      'phones',
      offer.phones.flatMap(({ lines }) => lines),
    ),
    channel: target('channel', 'provider.yaml', offer.provider.channels),
    page: target('page', 'provider.yaml', offer.provider.pages),
    permission: target('permission', 'roles.yaml', offer.roles.permissions),
    duty: target('duty', 'roles.yaml', offer.roles.duties),
    entitlement: target('entitlement', 'tiers.yaml', offer.tiers.entitlements),
  };
}

function* walk(data: unknown, path: Path): Generator<[path: Path, id: string, kind: Kind]> {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    const at = [...path, Array.isArray(data) ? Number(key) : key];
    const kind = Array.isArray(data) ? undefined : referenceKeys[key];
    if (kind) for (const [end, id] of idsIn(value)) yield [[...at, ...end], id, kind];
    const byTier = referencesByTier[key];
    if (byTier) for (const [tier, id] of Object.entries(value as object)) yield [[...at, tier], id, byTier];
    yield* walk(value, at);
  }
}

/** `products` holds whole products in provider.yaml and ids of products everywhere else: only texts are ids. */
function idsIn(value: unknown): [Path, string][] {
  if (typeof value === 'string') return [[[], value]];
  if (Array.isArray(value))
    return value.flatMap((id, i) => (typeof id === 'string' ? [[[i], id] as [Path, string]] : []));
  if (typeof value === 'object' && value !== null) return Object.keys(value).map((key) => [[key], key]);
  return [];
}

const list = (ids: ReadonlySet<string>): string => [...ids].join(', ');
