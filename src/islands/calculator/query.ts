import type { CalculatorFacts } from './facts.ts';
import { inRegion, type Form } from './form.ts';
import { knownZone } from './zones.ts';

/** The names of the address, the same in every language; they must not change, for links live long. */
export const parts = ['tier', 'priority', 'region', 'hours', 'zone', 'filed', 'which'] as const;

export type Part = (typeof parts)[number];

/** `ignored` names what the address held and this page does not know; nothing of it is shown or used. */
export type ReadQuery = { form: Form; ignored: (Part | 'unknown')[] };

/** The whole question as the query of an address. */
export function toQuery(form: Form): string {
  const { tier, priority, region, hours, zone, date, time, which } = form;
  const values: Record<Part, string> = {
    tier,
    priority,
    region,
    hours,
    zone,
    filed: date && time && `${date}T${time}`,
    which,
  };
  const pairs = parts.filter((part) => values[part]).map((part) => `${part}=${encode(values[part])}`);
  return `?${pairs.join('&')}`;
}

/** The question of an address. What it leaves out, or says wrongly, is as in `first`. */
export function fromQuery(query: string, facts: CalculatorFacts, first: Form): ReadQuery {
  const given = new URLSearchParams(query);
  const ignored = new Set<Part | 'unknown'>();
  for (const name of given.keys()) {
    if (!isPart(name)) ignored.add('unknown');
    else if (given.getAll(name).length > 1) ignored.add(name);
  }
  const read = <T>(part: Part, parse: (value: string) => T | undefined): T | undefined => {
    const value = given.get(part);
    if (value === null) return undefined;
    const parsed = parse(value);
    if (parsed === undefined) ignored.add(part);
    return parsed;
  };
  const oneOf = (choices: readonly { id: string }[]) => (value: string) => choices.find(({ id }) => id === value)?.id;

  const zone = read('zone', knownZone) ?? first.zone;
  const place = inRegion(facts, read('region', oneOf(facts.regions)) ?? first.region, zone);
  const zones = facts.regions.find(({ id }) => id === place.region)?.readings.timeZones ?? [];
  const filed = read('filed', parseFiled);
  const form: Form = {
    tier: read('tier', oneOf(facts.tiers)) ?? first.tier,
    priority: read('priority', oneOf(facts.severities)) ?? first.priority,
    region: place.region,
    hours: read('hours', (value) => zones.find((one) => one === value)) ?? place.hours,
    zone,
    // A moment of this page, in another zone, would be another moment.
    ...(filed ?? (zone === first.zone ? { date: first.date, time: first.time } : { date: '', time: '' })),
    which: read('which', parseWhich) ?? (filed ? '' : first.which),
  };
  return { form, ignored: [...ignored] };
}

const isPart = (name: string): name is Part => parts.includes(name as Part);

/** A slash and a colon may stand in a query as they are, and keep the link legible. */
const encode = (value: string) => encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%3A', ':');

const parseWhich = (value: string) => (value === '1' || value === '2' ? value : undefined);

function parseFiled(value: string): Pick<Form, 'date' | 'time'> | undefined {
  const [, date = '', time = ''] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)$/.exec(value) ?? [];
  return realMinute(date, time) === undefined ? undefined : { date, time };
}

/** A local time as if it were UTC; undefined for what no calendar or clock shows, such as 30 February. */
export function realMinute(date: string, time: string): number | undefined {
  const local = Date.parse(`${date}T${time}Z`);
  // Some engines read 30 February as 2 March: the round trip refuses it in all of them.
  return !Number.isNaN(local) && new Date(local).toISOString() === `${date}T${time}:00.000Z` ? local : undefined;
}
