import { daysSaid } from '../../domain/sla/index.ts';
import type { WeekdayName } from '../../domain/facts.ts';
import { wallAt } from '../../i18n/format.ts';
import type { CalculatorFacts, OfferFacts, QuestionFact, RegionFact } from './facts.ts';

/** The whole question. `date` and `time` are local to `zone`, as the browser's inputs write them; either may be empty. */
export type Form = {
  offer: string;
  tier: string;
  priority: string;
  /** Answers to the questions of the offer, by the question's id. */
  answers: Record<string, string>;
  region: string;
  /** The zone in which the region's printed hours are read. */
  hours: string;
  /** The days on which support is taken to work, where the source names none. */
  days: readonly WeekdayName[];
  /** The country whose public holidays are added; empty for none. */
  holidays: string;
  /** The reader's zone. */
  zone: string;
  /** Whether `date` and `time` say when the case is filed, or by when it is to be answered. */
  moment: 'filed' | 'by';
  date: string;
  time: string;
  /** Which of two instants is meant, where the clocks show the time twice; empty until the reader says. */
  which: '' | '1' | '2';
};

/** A case of the second severity, filed now: bad enough to look up, not so bad that one should be on the phone. */
export function firstForm(facts: CalculatorFacts, zone: string, nowAt: number): Form {
  const offer = facts.offers[0]?.id ?? '';
  return { ...inOffer(facts, offer, zone), holidays: '', zone, moment: 'filed', ...momentIn(zone, nowAt) };
}

/** The first choices within an offer. */
export function inOffer(facts: CalculatorFacts, id: string, zone: string) {
  const offer = offerOf(facts, id);
  return {
    offer: id,
    tier: offer?.tiers[0]?.id ?? '',
    priority: (offer?.severities[1] ?? offer?.severities[0])?.id ?? '',
    answers: Object.fromEntries((offer?.questions ?? []).map((one) => [one.id, one.choices[0]?.id ?? ''])),
    ...inRegion(offer, nearestRegion(offer?.regions ?? [], zone), zone),
  };
}

/** As far as a zone tells: the region with that zone among its readings, else with the most of the same continent. */
function nearestRegion(regions: readonly RegionFact[], zone: string): string {
  const continent = `${zone.split('/')[0] ?? ''}/`;
  const near = regions.map(({ id, readings: { timeZones } }) => ({
    id,
    points: timeZones.includes(zone) ? Infinity : timeZones.filter((one) => one.startsWith(continent)).length,
  }));
  return near.reduce((best, one) => (one.points > best.points ? one : best), { id: regions[0]?.id ?? '', points: 0 })
    .id;
}

/** The region with what is proposed first: the reader's own zone, if the region's hours may be read there. */
export function inRegion(
  offer: OfferFacts | undefined,
  id: string,
  zone: string,
): Pick<Form, 'region' | 'hours' | 'days'> {
  const readings = regionOf(offer, id)?.readings;
  const zones = readings?.timeZones ?? [];
  return { region: id, hours: zones.includes(zone) ? zone : (zones[0] ?? 'UTC'), days: readings?.days ?? [] };
}

export const offerOf = ({ offers }: CalculatorFacts, id: string): OfferFacts | undefined =>
  offers.find((offer) => offer.id === id);

export const regionOf = (offer: OfferFacts | undefined, id: string): RegionFact | undefined =>
  offer?.regions.find((region) => region.id === id);

/** The questions that a case of this severity raises. */
export const questionsFor = (offer: OfferFacts | undefined, priority: string): QuestionFact[] =>
  (offer?.questions ?? []).filter(({ severities }) => severities?.includes(priority) ?? true);

/** Whether some clock of the region counts days that its source does not name. */
export const asksDays = (region: RegionFact): boolean =>
  region.days === 'unsaid' || daysSaid(region, 'business-days') === 'unsaid';

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
