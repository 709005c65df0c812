import type { ComponentChildren } from 'preact';
import type { Choice } from './facts.ts';

type Props = {
  label: string;
  name: string;
  choices: readonly Choice[];
  value: string;
  onPick: (id: string) => void;
  hint?: ComponentChildren;
};

/** A few choices side by side: native radios, so that the arrows work. */
export function SegmentedField({ label, name, choices, value, onPick, hint }: Props) {
  return (
    <fieldset class="field full">
      <legend>{label}</legend>
      <div class="seg">
        {choices.map((choice) => (
          <label key={choice.id}>
            <input
              type="radio"
              name={name}
              value={choice.id}
              checked={choice.id === value}
              onChange={() => onPick(choice.id)}
            />
            {choice.name}
          </label>
        ))}
      </div>
      {hint && <p class="hint">{hint}</p>}
    </fieldset>
  );
}
