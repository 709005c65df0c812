import { useId } from 'preact/hooks';
import type { Choice } from './facts.ts';

type Props = {
  label: string;
  choices: readonly Choice[];
  value: string;
  onPick: (id: string) => void;
  /** The id of the text that explains the field. */
  hint?: string;
  full?: boolean;
};

export function SelectField({ label, choices, value, onPick, hint, full = false }: Props) {
  const id = useId();
  return (
    <div class={full ? 'field full' : 'field'}>
      <label for={id}>{label}</label>
      <select id={id} value={value} aria-describedby={hint} onChange={(event) => onPick(event.currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  );
}
