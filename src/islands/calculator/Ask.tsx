import type { CalculatorFacts } from './facts.ts';
import { FiledFields } from './FiledFields.tsx';
import { inRegion, type Form } from './form.ts';
import { HoursField } from './HoursField.tsx';
import type { Answer } from './model.ts';
import { SelectField } from './SelectField.tsx';
import type { Words } from './words.ts';
import { ZoneField } from './ZoneField.tsx';

export type AskProps = {
  form: Form;
  result: Answer;
  facts: CalculatorFacts;
  words: Words;
  device: string;
  change: (part: Partial<Form>) => void;
};

/** The questions. There is nothing to send: every change is answered at once. */
export function Ask(props: AskProps) {
  const { form, facts, words, change } = props;
  const { labels } = words;
  const region = (id: string) => change(inRegion(facts, id, form.zone));
  return (
    <form class="ask" aria-label={labels.form} onSubmit={(event) => event.preventDefault()}>
      <SelectField
        full
        label={labels.tier}
        choices={facts.tiers}
        value={form.tier}
        onPick={(tier) => change({ tier })}
      />
      <PriorityField {...props} />
      <FiledFields {...props} />
      <ZoneField {...props} />
      <SelectField full label={labels.region} choices={facts.regions} value={form.region} onPick={region} />
      <HoursField {...props} />
    </form>
  );
}

function PriorityField({ form, facts, words: { labels }, change }: AskProps) {
  const chosen = facts.severities.find(({ id }) => id === form.priority);
  return (
    <fieldset class="field full">
      <legend>{labels.priority}</legend>
      <div class="seg">
        {facts.severities.map(({ id }) => (
          <label key={id}>
            <input
              type="radio"
              name="priority"
              value={id}
              checked={id === form.priority}
              onChange={() => change({ priority: id })}
            />
            {id}
          </label>
        ))}
      </div>
      <p class="hint">
        {chosen?.description} <a href={facts.prepareHref}>{labels.whichPriority}</a>
      </p>
    </fieldset>
  );
}
