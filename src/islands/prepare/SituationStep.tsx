import { situations, type Way } from '../../domain/facts.ts';
import { Choice } from './Choice.tsx';
import type { Choice as Option } from './facts.ts';
import { withChosen } from './model.ts';
import { Notes } from './Notes.tsx';
import { Step, type StepProps } from './Step.tsx';
import { stepsOf } from './steps.ts';
import { Unknown } from './Unknown.tsx';

/** What it is about, for which provider, product and tier, and how it will leave. */
export function SituationStep(props: StepProps) {
  const { number, draft, view, facts, labels, change } = props;
  const { offer, product, tier, ways, kind } = view;
  return (
    <Step id="step-what" number={number} title={labels.steps.what}>
      <div class="fields">
        <fieldset class="field short">
          <legend>{labels.situation}</legend>
          <Choice
            list
            name="situation"
            options={situations.map((value) => ({ value, text: labels.situations[value] }))}
            chosen={draft.situation}
            choose={(situation) => {
              change({ ...draft, situation });
            }}
          />
        </fieldset>
        <fieldset class="field short">
          <legend>{labels.offer}</legend>
          <Choice
            list
            name="offer"
            options={facts.offers.map(({ id, name }) => ({ value: id, text: name }))}
            chosen={offer.id}
            choose={(id) => {
              change({ ...draft, offer: id });
            }}
          />
        </fieldset>
        <Select
          id="product"
          label={labels.product}
          options={offer.products}
          chosen={product.id}
          choose={(id) => {
            change(withChosen(draft, view, { product: id }));
          }}
        />
        <Select
          id="tier"
          label={labels.tier}
          options={offer.tiers}
          chosen={tier.id}
          choose={(id) => {
            change(withChosen(draft, view, { tier: id }));
          }}
        />
        {ways.length > 1 && (
          <fieldset class="field">
            <legend>{labels.way}</legend>
            <Choice<Way>
              name="way"
              options={ways.map((value) => ({ value, text: labels.ways[value] }))}
              chosen={kind.way}
              choose={(way) => {
                change({ ...draft, way });
              }}
            />
          </fieldset>
        )}
      </div>
      <Notes notes={view.notes('situation')} labels={labels} />
      {stepsOf(view).length === 1 && <Unknown {...props} />}
    </Step>
  );
}

type SelectProps = {
  id: string;
  label: string;
  options: readonly Option[];
  chosen: string;
  choose: (id: string) => void;
};

/** Absent where there is nothing to choose. */
const Select = ({ id, label, options, chosen, choose }: SelectProps) =>
  options.length > 1 ? (
    <div class="field short">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        onChange={({ currentTarget }) => {
          choose(currentTarget.value);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  ) : null;
