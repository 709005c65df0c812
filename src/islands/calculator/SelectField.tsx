import { useId, useMemo } from 'preact/hooks';
import type { Choice } from './facts.ts';

type Props = {
  label: string;
  /** Choices of one group stand together under its name. */
  choices: readonly (Choice & { group?: string | undefined })[];
  value: string;
  onPick: (id: string) => void;
  /** The id of the text that explains the field. */
  hint?: string;
  full?: boolean;
};

export function SelectField({ label, choices, value, onPick, hint, full = false }: Props) {
  const id = useId();
  // Hundreds of countries: drawn once, not for every key stroke.
  const options = useMemo(() => optionsOf(choices), [choices]);
  return (
    <div class={full ? 'field full' : 'field'}>
      <label for={id}>{label}</label>
      <select id={id} value={value} aria-describedby={hint} onChange={(event) => onPick(event.currentTarget.value)}>
        {options}
      </select>
    </div>
  );
}

const optionsOf = (choices: Props['choices']) =>
  groupsOf(choices).map(([group, members]) =>
    group === undefined ? (
      members.map(optionOf)
    ) : (
      <optgroup key={group} label={group}>
        {members.map(optionOf)}
      </optgroup>
    ),
  );

const optionOf = ({ id, name }: Choice) => (
  <option key={id} value={id}>
    {name}
  </option>
);

function groupsOf(choices: Props['choices']): [group: string | undefined, members: Choice[]][] {
  const names = [...new Set(choices.map(({ group }) => group))];
  return names.map((group) => [group, choices.filter((choice) => choice.group === group)]);
}
