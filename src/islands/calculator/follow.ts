import { isGiven } from '../../domain/entitlement/index.ts';
import { followUpMoments } from '../../domain/sla/index.ts';
import type { FollowUpFact } from './facts.ts';
import type { Form } from './form.ts';
import type { DueAnswer } from './model.ts';

/** What comes after the due moment if no answer does. */
export type Next = {
  /** A rule of the source with moments of its own, such as six hours of silence. */
  followUp?: { text: string; amount: FollowUpFact['amount']; earliestAt: number; latestAt: number } | undefined;
  /** From when a case may be raised: after the silence, or once the due moment has passed. */
  escalateAt: number;
};

export function nextOf(answer: DueAnswer, form: Form): Next {
  const { followUps } = answer.offer;
  const rule = followUps.find(
    ({ severities, given }) =>
      (severities?.includes(answer.target.severity) ?? true) && isGiven(given ?? {}, form.answers),
  );
  if (!rule) return { escalateAt: answer.dueAt };
  const moments = followUpMoments(rule, answer);
  return { followUp: { text: rule.text, amount: rule.amount, ...moments }, escalateAt: moments.latestAt };
}
