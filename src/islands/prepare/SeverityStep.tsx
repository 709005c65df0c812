import type { YesNo } from '../../domain/intake/index.ts';
import { fill } from '../../i18n/fill.ts';
import { CallFirst } from './CallFirst.tsx';
import { Choice } from './Choice.tsx';
import { withSeverity } from './model.ts';
import { Step, type StepProps } from './Step.tsx';
import { Verdict } from './Verdict.tsx';

/** Short questions lead to a priority with its reason; the reader may choose another. */
export function SeverityStep(props: StepProps) {
  const { number, draft, view, facts, labels, change } = props;
  const { coaching, severity } = view;
  const answers: { value: YesNo; text: string }[] = [
    { value: 'yes', text: labels.yes },
    { value: 'no', text: labels.no },
  ];
  return (
    <Step id="step-severity" number={number} title={labels.steps.severity}>
      <div class="coach">
        {coaching.asked.map((question) => (
          <fieldset key={question}>
            <legend>{labels.questions[question as keyof typeof labels.questions]}</legend>
            <Choice
              name={`coach-${question}`}
              options={answers}
              chosen={draft.coach[question] ?? ''}
              choose={(answer) => {
                change({ ...draft, coach: { ...draft.coach, [question]: answer } });
              }}
            />
          </fieldset>
        ))}
      </div>
      <Verdict {...props} />
      <fieldset class="field">
        <legend>{labels.choose}</legend>
        <Choice
          name="severity"
          options={facts.severities.map(({ id }) => ({ value: id, text: id }))}
          chosen={severity?.id ?? ''}
          choose={(id) => {
            change(withSeverity(draft, id, coaching));
          }}
        />
      </fieldset>
      {severity && (
        <p class="small">
          <a href={fill(facts.pages.responseTimes, { severity: severity.id })}>{labels.whenDue}</a>
        </p>
      )}
      {view.callFirst && <CallFirst {...props} />}
    </Step>
  );
}
