import { wallAt } from '../../i18n/format.ts';
import type { CalculatorFacts } from './facts.ts';

/** The whole question. `date` and `time` are local to `zone`, as the browser's inputs write them; either may be empty. */
export type Form = {
  tier: string;
  priority: string;
  region: string;
  /** The zone in which the region's printed hours are read. */
  hours: string;
  /** The reader's zone. */
  zone: string;
  date: string;
  time: string;
  /** Which of two instants is meant, where the clocks show the time twice; empty until the reader says. */
  which: '' | '1' | '2';
};

/** A case of the second priority, filed now: bad enough to look up, not so bad that one should be on the phone. */
export function firstForm(facts: CalculatorFacts, zone: string, nowAt: number): Form {
  return {
    tier: facts.tiers[0]?.id ?? '',
    priority: (facts.severities[1] ?? facts.severities[0])?.id ?? '',
    ...inRegion(facts, nearestRegion(facts, zone), zone),
    zone,
    ...momentIn(zone, nowAt),
  };
}

/** As far as a zone tells: the region with that zone among its readings, else with the most of the same continent. */
function nearestRegion({ regions }: CalculatorFacts, zone: string): string {
  const continent = `${zone.split('/')[0] ?? ''}/`;
  const near = regions.map(({ id, readings: { timeZones } }) => ({
    id,
    points: timeZones.includes(zone) ? Infinity : timeZones.filter((one) => one.startsWith(continent)).length,
  }));
  return near.reduce((best, one) => (one.points > best.points ? one : best), { id: regions[0]?.id ?? '', points: 0 })
    .id;
}

/** The region with the zone that is proposed first: the reader's own, if the region's hours may be read there. */
export function inRegion(facts: CalculatorFacts, id: string, zone: string): Pick<Form, 'region' | 'hours'> {
  const zones = facts.regions.find((region) => region.id === id)?.readings.timeZones ?? [];
  return { region: id, hours: zones.includes(zone) ? zone : (zones[0] ?? 'UTC') };
}

/** An instant, to the minute, as the fields of the form. */
export function momentIn(zone: string, at: number): Pick<Form, 'date' | 'time' | 'which'> {
  const { year, month, day, hour, minute } = wallAt(at, zone);
  const two = (value: number) => String(value).padStart(2, '0');
  const date = `${String(year).padStart(4, '0')}-${two(month + 1)}-${two(day)}`;
  return { date, time: `${two(hour)}:${two(minute)}`, which: occurrence(zone, at) };
}

const HOUR_MS = 3_600_000;

/** Which of two instants with the same wall time this is. Clocks are set back by half an hour, one hour or two. */
function occurrence(zone: string, at: number): Form['which'] {
  const wall = (instant: number) => JSON.stringify(wallAt(instant, zone));
  for (const shift of [HOUR_MS / 2, HOUR_MS, 2 * HOUR_MS]) {
    if (wall(at) === wall(at - shift)) return '2';
    if (wall(at) === wall(at + shift)) return '1';
  }
  return '';
}
