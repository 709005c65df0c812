import type { Entitlement, Need, Offer } from '../schemas/index.ts';
import type { Problem } from './content-error.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** A need asks for something that the facts can tell of a tier; that its ids exist is checked with all others. */
export const needsThatTell = (offer: Offer, file: YamlFile): Problem[] =>
  offer.tiers.needs.flatMap((need, i) =>
    faults(need, offer).map(([path, message]) => file.problem(['needs', i, ...path], message)),
  );

type Fault = [path: Path, message: string];

function faults(need: Need, offer: Offer): Fault[] {
  switch (need.kind) {
    case 'has':
      return need.entitlements.flatMap((id, i) => hours(['entitlements', i], id, offer));
    case 'count':
      return counts(need.entitlement, offer);
    case 'wait':
      return offer.coverage.regions.length > 0
        ? []
        : [[['kind'], 'needs the hours of a region, and coverage.yaml has none; ask for a target']];
    case 'target':
      return comparable(need.severity, offer);
    case 'language':
      return spoken(need.language, offer);
  }
}

function hours(path: Path, id: string, { tiers }: Offer): Fault[] {
  const row = tiers.entitlements.find((one) => one.id === id);
  const fits = row && cells(row).every((cell) => typeof cell === 'number' || cell === 'no' || cell === 'included');
  return !row || fits ? [] : [[path, `"${id}" says which hours, not whether; write a row of no, included or counts`]];
}

function counts(id: string, { tiers }: Offer): Fault[] {
  const counted = tiers.entitlements.filter((row) => cells(row).some((cell) => typeof cell === 'number'));
  if (counted.some((row) => row.id === id) || !tiers.entitlements.some((row) => row.id === id)) return [];
  const known = counted.map((row) => row.id).join(', ');
  return [[['entitlement'], `"${id}" counts nothing; write one of ${known}, or kind: has`]];
}

/** Targets in different hours cannot be put in an order: only waits can. */
function comparable(severity: string, { severities }: Offer): Fault[] {
  const other = severities.targets.find((target) => target.severity === severity && target.clock !== '24x7');
  return other
    ? [[['severity'], `the target of ${other.tier} for ${severity} does not run day and night; write kind: wait`]]
    : [];
}

function spoken(language: string, { coverage }: Offer): Fault[] {
  const known = [...new Set(coverage.regions.flatMap(({ languages }) => languages))];
  return known.some((it) => it === language)
    ? []
    : [[['language'], `no region of coverage.yaml has "${language}"; write one of ${known.join(', ')}`]];
}

const cells = ({ values }: Entitlement) => Object.values(values);
