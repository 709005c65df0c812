import type { YesNo } from '../../domain/intake/index.ts';
import { CallFirst } from './CallFirst.tsx';
import { Choice } from './Choice.tsx';
import { withSeverity } from './model.ts';
import { Notes } from './Notes.tsx';
import { Step, type StepProps } from './Step.tsx';
import { Verdict } from './Verdict.tsx';

/** Short questions lead to a severity with its reason; the reader may choose another. */
export function SeverityStep(props: StepProps) {
  const { number, draft, view, facts, labels, change } = props;
  const { coaching, severity, offer } = view;
  const words = labels.severity;
  const answers: { value: YesNo; text: string }[] = [
    { value: 'yes', text: words.yes },
    { value: 'no', text: words.no },
  ];
  return (
    <Step id="step-severity" number={number} title={labels.steps.severity}>
      {coaching && coaching.asked.length > 0 && (
        <div class="coach">
          {coaching.asked.map(({ id, text }) => (
            <fieldset key={id}>
              <legend>{text}</legend>
              <Choice
                name={`coach-${id}`}
                options={answers}
                chosen={draft.coach[id] ?? ''}
                choose={(answer) => {
                  change({ ...draft, coach: { ...draft.coach, [id]: answer } });
                }}
              />
            </fieldset>
          ))}
        </div>
      )}
      <Verdict {...props} />
      <fieldset class="field">
        <legend>{words.choose}</legend>
        <Choice
          name="severity"
          options={offer.severities.map(({ id }) => ({ value: id, text: id }))}
          chosen={severity?.id ?? ''}
          choose={(id) => {
            change(withSeverity(draft, view, id));
          }}
        />
      </fieldset>
      <Notes notes={view.notes('severity')} labels={labels} />
      {severity && (
        <p class="small">
          <a href={`${facts.pages.responseTimes}?offer=${offer.id}&priority=${severity.id}`}>{words.whenDue}</a>
        </p>
      )}
      {view.callFirst && <CallFirst {...props} />}
    </Step>
  );
}
