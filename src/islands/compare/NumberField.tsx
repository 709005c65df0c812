import { useId, useState } from 'preact/hooks';
import { isNumber } from './answers.ts';

type Props = {
  label: string;
  value: string;
  onPick: (value: string) => void;
  hint: string;
  /** Said of a text that is no such number. */
  wrong: string;
};

/** A number of up to three figures, or nothing. A text that is neither stays in the field and answers nothing. */
export function NumberField({ label, value, onPick, hint, wrong }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const write = (text: string) => {
    const usable = text === '' || isNumber(text);
    setDraft(usable ? undefined : text);
    onPick(usable ? text : '');
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        inputMode="numeric"
        maxLength={3}
        autocomplete="off"
        value={draft ?? value}
        aria-invalid={draft !== undefined}
        aria-describedby={`${id}-hint`}
        onInput={(event) => write(event.currentTarget.value.trim())}
      />
      <p class="hint" id={`${id}-hint`}>
        {draft === undefined ? hint : wrong}
      </p>
    </div>
  );
}
