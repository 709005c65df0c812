import { encode, parseDays } from '../calculator/query.ts';
import { knownZone } from '../zone/zones.ts';
import { isAnswer } from './answers.ts';
import { firstAsked, firstIn, shares, type Asked, type PatternAsked, type WaitsAsked } from './asked.ts';
import type { CompareFacts } from './facts.ts';

/** The names of the address, the same in every language; they must not change, for links live long. */
export const parts = [
  ...['tiers', 'differences'],
  ...['offer', 'region', 'severity', 'hours', 'days', 'from', 'to', 'zone', 'share'],
] as const;

/** What an address may get wrong; of a part that this page does not know, not even the name is repeated. */
export type Ignored = 'tiers' | 'differences' | 'waits' | 'needs' | 'unknown';

/** What the reader has chosen, as the query of an address; what is as on the plain page is left out. */
export function toQuery({ tiers, differences, waits, needs }: Asked, facts: CompareFacts): string {
  const first = firstAsked(facts).waits;
  const { pattern } = waits;
  const changed = (name: Exclude<keyof WaitsAsked, 'pattern'>) => (waits[name] === first[name] ? '' : waits[name]);
  const pairs: [string, string][] = [
    ['tiers', tiers.join(',')],
    ['differences', differences ? '1' : ''],
    ['offer', changed('offer')],
    ['region', changed('region')],
    ['severity', changed('severity')],
    ['hours', waits.hours === firstHours(facts, waits) ? '' : waits.hours],
    ...(pattern ? patternPairs(pattern) : []),
    ...facts.needs.map(({ id }): [string, string] => [id, needs[id] ?? '']),
  ];
  const query = pairs
    .flatMap(([name, value]) => (value ? [`${name}=${encode(value).replaceAll('%2C', ',')}`] : []))
    .join('&');
  return query && `?${query}`;
}

const patternPairs = ({ days, from, to, zone, share }: PatternAsked): [string, string][] => [
  ['days', days.join('-') || 'none'],
  ['from', from],
  ['to', to],
  ['zone', zone],
  ['share', share === 100 ? '' : String(share)],
];

/** What an address says. What it leaves out, or says wrongly, is as on the plain page; the latter is named. */
export function fromQuery(query: string, facts: CompareFacts): { asked: Asked; ignored: Ignored[] } {
  const given = new URLSearchParams(query);
  const first = firstAsked(facts);
  const ignored = new Set<Ignored>();
  const read = <T>(name: string, part: Ignored, parse: (value: string) => T | undefined): T | undefined => {
    const values = given.getAll(name);
    const parsed = values.length === 1 ? parse(values[0] ?? '') : undefined;
    if (values.length > 0 && parsed === undefined) ignored.add(part);
    return parsed;
  };
  for (const name of given.keys()) if (!isKnown(name, facts)) ignored.add('unknown');

  const offer = read('offer', 'waits', oneOf(facts.offers)) ?? first.waits.offer;
  const own = facts.offers.find(({ id }) => id === offer);
  const base = own && offer !== first.waits.offer ? firstIn(own) : first.waits;
  const region = read('region', 'waits', oneOf(own?.regions ?? [])) ?? base.region;
  const zones = own?.regions.find(({ id }) => id === region)?.readings.timeZones ?? [];
  const days = read('days', 'waits', parseDays);
  const [from, to] = [read('from', 'waits', clockTime), read('to', 'waits', clockTime)];
  const zone = read('zone', 'waits', knownZone);
  const share = read('share', 'waits', percentage);
  const whole = days && zone;
  if (!whole && (days ?? from ?? to ?? zone ?? share) !== undefined) ignored.add('waits');
  const asked: Asked = {
    tiers: read('tiers', 'tiers', (value) => tiersIn(value, facts)) ?? first.tiers,
    differences: read('differences', 'differences', (value) => (value === '1' ? true : undefined)) ?? false,
    waits: {
      offer,
      region,
      severity: read('severity', 'waits', oneOf(own?.severities ?? [])) ?? base.severity,
      hours: read('hours', 'waits', knownZone) ?? zones[0] ?? base.hours,
      pattern: whole ? { days, from: from ?? '', to: to ?? '', zone, share: share ?? 100 } : undefined,
    },
    needs: Object.fromEntries(
      facts.needs.flatMap((need) => {
        const answer = read(need.id, 'needs', (value) => (isAnswer(need, value) ? value : undefined));
        return answer === undefined ? [] : [[need.id, answer]];
      }),
    ),
  };
  return { asked, ignored: [...ignored] };
}

const isKnown = (name: string, { needs }: CompareFacts) =>
  parts.some((part) => part === name) || needs.some(({ id }) => id === name);

const oneOf = (choices: readonly { id: string }[]) => (value: string) => choices.find(({ id }) => id === value)?.id;

/** In the order of the table, each once, so that a choice has one address only. */
function tiersIn(value: string, { table }: CompareFacts): string[] | undefined {
  const names = value.split(',');
  const tiers = table.tiers.slice(2).flatMap(({ id }) => (names.includes(id) ? [id] : []));
  return tiers.join(',') === value ? tiers : undefined;
}

const clockTime = (value: string) => (/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value) ? value : undefined);

const percentage = (value: string) => shares.find((share) => share < 100 && String(share) === value);

/** The zone in which the hours of a region are read first. */
const firstHours = ({ offers }: CompareFacts, { offer, region }: WaitsAsked) =>
  offers.find(({ id }) => id === offer)?.regions.find(({ id }) => id === region)?.readings.timeZones[0];
