import { situations } from './saved-draft.ts';
import { Step, type StepProps } from './Step.tsx';

export function SituationStep({ number, draft, facts, labels, change }: StepProps) {
  const { situation } = draft;
  return (
    <Step id="step-what" number={number} title={labels.steps.what}>
      <div class="fields">
        <div class="field short">
          <label for="situation">{labels.situation}</label>
          <select
            id="situation"
            value={situation}
            onChange={({ currentTarget }) => {
              change({ ...draft, situation: situations.find((one) => one === currentTarget.value) ?? situation });
            }}
          >
            {situations.map((one) => (
              <option key={one} value={one}>
                {labels.situations[one]}
              </option>
            ))}
          </select>
        </div>
        <div class="field short">
          <label for="product">{labels.product}</label>
          <select
            id="product"
            value={draft.product}
            onChange={({ currentTarget }) => {
              change({ ...draft, product: currentTarget.value });
            }}
          >
            {facts.products.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </div>
      {facts.rules.situation[situation].map((text) => (
        <p key={text} class="note">
          {text}
        </p>
      ))}
    </Step>
  );
}
