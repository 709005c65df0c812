import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../domain/intake/index.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { Keeping } from './use-draft.ts';

type Props = {
  keeping: Keeping;
  /** What was erased last, as long as it can be brought back. */
  erased: Draft | null;
  labels: Strings['prepare'];
  erase: () => void;
  change: (draft: Draft) => void;
};

/** Whether the draft is kept, and the way to erase it: asked once, and brought back while the page is open. */
export function DraftBar({ keeping, erased, labels, erase, change }: Props) {
  const [asking, setAsking] = useState(false);
  const words = labels.erase;
  // Only bad news is announced: "saved" after every pause would drown what the reader is doing.
  const bad = keeping === 'denied' || keeping === 'unreadable';
  return (
    <div class="draft-bar">
      <p class={bad ? 'warn' : 'hint'} role={bad ? 'alert' : undefined}>
        {labels.keeping[keeping]}
      </p>
      {asking ? (
        <div class="row" role="group" aria-label={words.question}>
          <b>{words.question}</b>
          <Focused
            text={words.yes}
            onClick={() => {
              setAsking(false);
              erase();
            }}
          />
          <button
            class="btn"
            type="button"
            onClick={() => {
              setAsking(false);
            }}
          >
            {words.no}
          </button>
        </div>
      ) : erased ? (
        <div class="row" role="status">
          <span>{words.done}</span>
          <Focused
            text={words.undo}
            onClick={() => {
              change(erased);
            }}
          />
        </div>
      ) : (
        <button
          class="btn"
          type="button"
          onClick={() => {
            setAsking(true);
          }}
        >
          {words.button}
        </button>
      )}
    </div>
  );
}

/** The button that replaces the one just pressed takes the focus from it; else the keyboard would be lost. */
function Focused({ text, onClick }: { text: string; onClick: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <button class="btn" type="button" ref={button} onClick={onClick}>
      {text}
    </button>
  );
}
