import { isBlank, type Row } from '../../domain/intake/index.ts';
import { FieldView } from './FieldView.tsx';
import { withRows, withValue } from './model.ts';
import { Step, type StepProps } from './Step.tsx';
import { Warnings } from './Warnings.tsx';

/** Always the same, so that nobody takes it for a change. */
const noRows: Row[] = [];

/** One field per thing that support asks for. The severity has its own step. */
export function CaseStep({ number, draft, view, labels, locale, change }: StepProps) {
  const begun = !isBlank(draft);
  const missing = new Set(view.readiness.gaps.map(({ id }) => id));
  return (
    <Step id="step-case" number={number} title={labels.steps.fields}>
      <div class="fields">
        {view.fields
          .filter(({ kind }) => kind !== 'severity')
          .map((field) => (
            <FieldView
              key={field.id}
              {...{ field, labels, locale }}
              language={draft.language}
              value={draft.values[field.id] ?? ''}
              rows={draft.rows[field.id] ?? noRows}
              fillRows={(rows) => {
                change(withRows(draft, field.id, rows));
              }}
              missing={begun && missing.has(field.id)}
              type={(value) => {
                change(withValue(draft, field.id, value));
              }}
            />
          ))}
      </div>
      <Warnings {...{ view, labels, locale }} />
    </Step>
  );
}
