import type { YesNo } from '../../domain/intake/index.ts';
import { fill } from '../../i18n/fill.ts';
import { CallFirst } from './CallFirst.tsx';
import { Choice } from './Choice.tsx';
import { late } from './late.tsx';
import { withSeverity } from './model.ts';
import { Notes } from './Notes.tsx';
import { Step, type StepProps } from './Step.tsx';
import { Verdict } from './Verdict.tsx';

const DueMoment = late(() => import('./DueMoment.tsx'));

/** Short questions lead to a severity with its reason; the reader may choose another. */
export function SeverityStep(props: StepProps) {
  const { number, draft, view, facts, labels, locale, change } = props;
  const { severity, offer, fields } = view;
  const what = fields.find(({ kind }) => kind === 'severity')?.label[locale] ?? '';
  return (
    <Step id="step-severity" number={number} title={labels.steps.severity}>
      <Coach {...props} />
      <Verdict {...props} />
      <fieldset class="field">
        <legend>{fill(labels.severity.choose, { what })}</legend>
        <Choice
          name="severity"
          options={offer.severities.map(({ id }) => ({ value: id, text: id }))}
          chosen={severity?.id ?? ''}
          choose={(id) => {
            change(withSeverity(draft, view, id));
          }}
        />
      </fieldset>
      {view.callFirst && <CallFirst {...props} />}
      <Notes notes={view.notes('severity')} labels={labels} />
      {severity && (
        <DueMoment {...props}>
          <p class="small">
            <a href={`${facts.pages.responseTimes}?offer=${offer.id}&priority=${severity.id}`}>
              {labels.severity.whenDue}
            </a>
          </p>
        </DueMoment>
      )}
    </Step>
  );
}

/** The questions that were needed so far, and the next one. */
function Coach({ draft, view, labels, change }: StepProps) {
  const asked = view.coaching?.asked ?? [];
  if (asked.length === 0) return null;
  const answers: { value: YesNo; text: string }[] = [
    { value: 'yes', text: labels.severity.yes },
    { value: 'no', text: labels.severity.no },
  ];
  return (
    <div class="coach">
      {asked.map(({ id, text }) => (
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
  );
}
