import type { AskProps } from './Ask.tsx';
import { questionsFor } from './form.ts';
import { SegmentedField } from './SegmentedField.tsx';

/** What only the reader knows and the target depends on; where an answer changes it, the rule stands below. */
export function Questions({ form, offer, entitled, change }: AskProps) {
  const changed = offer.conditions.filter(({ id }) => entitled?.changedBy.includes(id));
  return (
    <>
      {questionsFor(offer, form.priority).map((question) => (
        <SegmentedField
          key={question.id}
          label={question.text}
          name={question.id}
          choices={question.choices}
          value={form.answers[question.id] ?? ''}
          onPick={(id) => change({ answers: { ...form.answers, [question.id]: id } })}
          hint={changed.find(({ given }) => question.id in given)?.text}
        />
      ))}
    </>
  );
}
