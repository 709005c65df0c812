import type { Way } from '../../domain/facts.ts';
import { Choice } from './Choice.tsx';
import type { Choice as Option } from './facts.ts';
import { withChosen } from './model.ts';
import { Notes } from './Notes.tsx';
import { situations } from './saved-draft.ts';
import { Step, type StepProps } from './Step.tsx';

/** What it is about, for which provider, product and tier, and how it will leave. */
export function SituationStep({ number, draft, view, facts, labels, change }: StepProps) {
  const { situation } = draft;
  const { offer, product, tier, ways, kind } = view;
  return (
    <Step id="step-what" number={number} title={labels.steps.what}>
      <div class="fields">
        <Select
          id="situation"
          label={labels.situation}
          options={situations.map((id) => ({ id, name: labels.situations[id] }))}
          chosen={situation}
          choose={(id) => {
            change({ ...draft, situation: situations.find((one) => one === id) ?? situation });
          }}
        />
        <Select
          id="offer"
          label={labels.offer}
          options={facts.offers}
          chosen={offer.id}
          choose={(id) => {
            change({ ...draft, offer: id });
          }}
        />
        {offer.products.length > 1 && (
          <Select
            id="product"
            label={labels.product}
            options={offer.products}
            chosen={product.id}
            choose={(id) => {
              change(withChosen(draft, view, { product: id }));
            }}
          />
        )}
        {offer.tiers.length > 1 && (
          <Select
            id="tier"
            label={labels.tier}
            options={offer.tiers}
            chosen={tier.id}
            choose={(id) => {
              change(withChosen(draft, view, { tier: id }));
            }}
          />
        )}
      </div>
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
      <Notes notes={view.notes('situation')} labels={labels} />
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

const Select = ({ id, label, options, chosen, choose }: SelectProps) => (
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
);
