import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../domain/intake/index.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { Keeping } from './use-draft.ts';

type Props = {
  keeping: Keeping;
  /** What was erased last, as long as it can be brought back. */
  erased: Draft | null;
  labels: Strings['prepare']['drafts'];
  erase: () => void;
  change: (draft: Draft) => void;
};

/** Whether the draft is kept, and the way to erase it: asked once, and brought back while the page is open. */
export function DraftBar({ keeping, erased, labels, erase, change }: Props) {
  const [asking, setAsking] = useState(false);
  const [pressed, setPressed] = useState(false);
  const words = labels.erase;
  // Only bad news is announced: "saved" after every pause would drown what the reader is doing.
  const bad = keeping === 'denied' || keeping === 'unreadable';
  return (
    <div class="draft-bar">
      <p class={bad ? 'warn' : 'hint'} role={bad ? 'alert' : undefined}>
        {labels.keeping[keeping]}
      </p>
      {asking ? (
        <div key="asking" class="row" role="group" aria-label={words.question}>
          <b>{words.question}</b>
          <Button
            focus
            text={words.yes}
            press={() => {
              setAsking(false);
              erase();
            }}
          />
          <Button
            text={words.no}
            press={() => {
              setAsking(false);
            }}
          />
        </div>
      ) : erased ? (
        <div key="erased" class="row" role="status">
          <span>{words.done}</span>
          <Button
            focus
            text={words.undo}
            press={() => {
              change(erased);
            }}
          />
        </div>
      ) : (
        <Button
          key="erase"
          focus={pressed}
          text={words.button}
          press={() => {
            setPressed(true);
            setAsking(true);
          }}
        />
      )}
    </div>
  );
}

/** With `focus` it takes the keyboard of the button whose place it takes; never from a field that is being typed in. */
type ButtonProps = { text: string; press: () => void; focus?: boolean };

function Button({ text, press, focus = false }: ButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const page = button.current?.ownerDocument;
    if (focus && page?.activeElement === page?.body) button.current?.focus();
  }, []);
  return (
    <button class="btn" type="button" ref={button} onClick={press}>
      {text}
    </button>
  );
}
