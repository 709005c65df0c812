import { useEffect, useRef } from 'preact/hooks';
import type { Place } from '../../domain/intake/index.ts';

/** What one click has changed in a text. */
export type Change = { place: Place; before: string; after: string; words: string };

type Props = { words: string; undo: string; back: () => void };

/** What was done, as long as it can be taken back. It takes the keyboard of the button that was pressed. */
export function Changed({ words, undo, back }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus();
  }, []);
  return (
    <p class="hint">
      {words}{' '}
      <button class="link" type="button" ref={button} onClick={back}>
        {undo}
      </button>
    </p>
  );
}
