import { fill } from '../../i18n/fill.ts';
import { targetIn } from '../../i18n/target-text.ts';
import { isDue, dueOf, type When } from './due.ts';
import type { LateProps } from './late.tsx';
import { useWhen } from './use-when.ts';

/** What a severity of the reader's own changes against the coach's: what support aims at, for the tier of the case. */
export default function Consequence(props: LateProps) {
  const when = useWhen();
  const { view, labels } = props;
  const { severity, coaching } = view;
  const advised = coaching?.verdict?.severity;
  if (!severity || !advised || severity.id === advised) return null;
  const [own, other] = [severity.id, advised].map((id) => targetOf(id, when, props));
  if (own === undefined || other === undefined) return null;
  const { same, changed } = labels.severity.consequence;
  return <p>{fill(own === other ? same : changed, { own, other, advised })}</p>;
}

function targetOf(severity: string, when: When, props: LateProps): string | undefined {
  const due = dueOf(props, when, severity);
  return isDue(due) ? targetIn(due.answer.target, due.answer.applied.clock, props.late.targets) : undefined;
}
