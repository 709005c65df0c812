import { HOUR_MS } from '../../domain/calendar/index.ts';
import type { Want } from '../../domain/entitlement/index.ts';
import { chosenRows, targetsOf } from './answers.ts';
import { firstIn, type Asked, type WaitsAsked } from './asked.ts';
import { zoneCity } from '../../i18n/zones.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { FitFacts, NeedFact } from './facts.ts';
import { anyHour, tierWaits } from './waits.ts';

type Page = Omit<FitFacts, 'needs'>;

/** A need that was answered. */
export type Answered = { need: NeedFact; answer: string };

/** What the answers were measured by: the region, and for each severity the worst waits of each tier, in milliseconds. */
export type Measure = { region: string; worst: Record<string, Worst> };

/** One wait for each reading of the sources that gives another. */
type Worst = Record<string, readonly number[]>;

export const answered = ({ needs }: FitFacts, asked: Asked): Answered[] =>
  needs.flatMap((need) => {
    const answer = asked.needs[need.id];
    return answer === undefined ? [] : [{ need, answer }];
  });

/** By what the waits of the table’s offer are measured: as chosen for the waits below, where those are of this offer. */
export function taken({ offers: [offer], region }: Page, { waits }: Asked): WaitsAsked {
  return !offer || waits.offer === offer.id ? waits : firstIn(offer, region);
}

export const measure = (facts: FitFacts, answers: readonly Answered[], waits: WaitsAsked): Measure => ({
  region: waits.region,
  worst: Object.fromEntries(
    answers.flatMap(({ need }) =>
      need.kind === 'wait' ? [[need.severity, worstWaits(facts, need.severity, waits)]] : [],
    ),
  ),
});

/** The longest that a case filed at any hour of the year may wait. */
export function worstWaits({ offers: [offer], year }: Page, severity: string, waits: WaitsAsked): Worst {
  const region = offer?.regions.find(({ id }) => id === waits.region);
  if (!offer || !region) return {};
  const rows = tierWaits({ offer, region, hours: waits.hours }, severity, anyHour(year, waits.hours), year);
  const all: Record<string, number[]> = {};
  for (const { tier, waits: found } of rows) {
    if (found) all[tier.id] = [...new Set([...(all[tier.id] ?? []), found.worstMs])].sort((a, b) => a - b);
  }
  return all;
}

/** What waits are measured by, in words. */
export const basisOf = ({ offers: [offer], year }: Page, { region, hours }: WaitsAsked, locale: Locale) => ({
  region: offer?.regions.find(({ id }) => id === region)?.name ?? region,
  city: zoneCity(hours, locale),
  year,
});

/** What the answers ask of a tier, as the rule sees it. */
export function wantOf({ need, answer }: Answered, facts: FitFacts, { region, worst }: Measure): Want {
  const asked = { need: need.id };
  switch (need.kind) {
    case 'has':
      return { ...asked, kind: 'one-of', rows: chosenRows(need.rows, answer).map(({ cells }) => cells) };
    case 'count':
      return { ...asked, kind: 'at-least', count: Number(answer), row: need.row.cells };
    case 'wait':
      return { ...asked, kind: 'at-most', limit: Number(answer) * HOUR_MS, readings: worst[need.severity] ?? {} };
    case 'target':
      return { ...asked, kind: 'at-most', limit: Number(answer), readings: targetsOf(need.severity, facts) };
    case 'language':
      return { ...asked, kind: 'in-region', region, regions: need.regions };
  }
}
