import type { PublicHolidays } from '../../domain/calendar/index.ts';
import type { CalculatorFacts, OfferFacts } from './facts.ts';
import { answerIn, entitledTo, momentOf, readingFor, type DueAnswer } from './model.ts';
import { offerOf, type Form } from './form.ts';

type Tier = OfferFacts['tiers'][number];

/** The same case under one tier. `laterMs` is real time against the chosen tier: negative where it is sooner. */
export type Lane = { tier: Tier; mine: boolean; answer: DueAnswer; laterMs: number };

/** The same case, filed at the same moment, under every tier of the offer; none where there is one tier only. */
export function raceOf(answer: DueAnswer, form: Form, facts: CalculatorFacts, holidays?: PublicHolidays): Lane[] {
  const tiers = offerOf(facts, form.offer)?.tiers ?? [];
  if (tiers.length < 2) return [];
  return tiers.flatMap((tier) => {
    const found = underTier(tier.id, answer.filedAt, form, facts, holidays);
    if (found?.kind !== 'due') return [];
    return [{ tier, mine: tier.id === form.tier, answer: found, laterMs: found.dueAt - answer.dueAt }];
  });
}

function underTier(tier: string, filedAt: number, form: Form, facts: CalculatorFacts, holidays?: PublicHolidays) {
  const entitled = entitledTo(form, facts, { tier });
  if ('kind' in entitled) return undefined;
  return answerIn(entitled, readingFor(entitled, form, holidays), entitled.applied.clock, { filedAt });
}

/** Turned around: by when to file, for one tier and one severity; undefined where there is no such moment. */
export type Deadline = { severity: string; filedAt: number | undefined };

export type DeadlineRow = { tier: Tier; mine: boolean; deadlines: Deadline[] };

/** By when to file, for every tier and severity of the offer. */
export function deadlinesOf(answer: DueAnswer, form: Form, facts: CalculatorFacts, holidays?: PublicHolidays) {
  const offer = offerOf(facts, form.offer);
  const moment = momentOf(form, answer.byAt ?? answer.dueAt);
  return (offer?.tiers ?? []).map((tier): DeadlineRow => {
    const deadlines = (offer?.severities ?? []).map(({ id: severity }) => {
      const entitled = entitledTo(form, facts, { tier: tier.id, severity });
      if ('kind' in entitled) return { severity, filedAt: undefined };
      const reading = readingFor(entitled, form, holidays);
      const found = answerIn(entitled, reading, entitled.applied.clock, moment);
      return { severity, filedAt: found.kind === 'due' ? found.filedAt : undefined };
    });
    return { tier, mine: tier.id === form.tier, deadlines };
  });
}
