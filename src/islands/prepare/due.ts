import { answer, type Problem } from '../calculator/model.ts';
import { firstForm, inOffer, type Form } from '../calculator/form.ts';
import type { Shown } from '../calculator/shown.ts';
import { settledBy } from '../../domain/intake/index.ts';
import type { LateFacts } from './late-facts.ts';
import type { LateProps } from './late.tsx';

/** A case at an instant, on a reader's clock. */
export type When = { nowAt: number; zone: string };

type Case = Pick<LateProps, 'draft' | 'view' | 'locale'> & { late: Pick<LateFacts, 'calculator' | 'settles'> };

/** The case as a question to the calculator, were it filed now; nothing that the reader typed is in it. */
export function formOf(
  { draft, view, late }: Omit<Case, 'locale'>,
  { nowAt, zone }: When,
  severity = view.severity?.id ?? '',
): Form {
  const { facts } = late.calculator;
  const { offer, tier, kind, coaching } = view;
  const proposed = inOffer(facts, offer.id, zone);
  const asked = (coaching?.asked ?? []).flatMap(({ id }) => (draft.coach[id] ? [[id, draft.coach[id]] as const] : []));
  const settled = settledBy(late.settles[offer.id] ?? [], kind, Object.fromEntries(asked));
  return {
    ...firstForm(facts, zone, nowAt),
    ...proposed,
    tier: tier.id,
    priority: severity,
    answers: { ...proposed.answers, ...settled },
  };
}

/** An answer of the calculator, with all that is needed to say it; or what is missing for one. */
export type Due = Shown | (Omit<Shown, 'answer'> & { answer: Problem });

export const isDue = (due: Due): due is Shown => due.answer.kind === 'due';

/** When the first response is due, were the case filed now with this severity. */
export function dueOf(given: Case, when: When, severity?: string): Due {
  const { facts, labels } = given.late.calculator;
  const form = formOf(given, when, severity);
  const words = { labels, locale: given.locale };
  const found = answer(form, facts);
  const asked = { form, facts, words };
  return found.kind === 'due' ? { ...asked, answer: found } : { ...asked, answer: found };
}
