import { useState } from 'preact/hooks';
import { Button } from './Button.tsx';

type Props = {
  words: { button: string; question: string; yes: string; no: string };
  /** Where the words of the button do not say enough by themselves. */
  label?: string;
  confirm: () => void;
};

/** A button that asks once, in its own place. */
export function Ask({ words, label, confirm }: Props) {
  const [asking, setAsking] = useState(false);
  /** Once it is answered with no, the button takes the keyboard back; after a yes, what says that it is done does. */
  const [refused, setRefused] = useState(false);
  const answer = (yes: boolean) => {
    setRefused(!yes);
    setAsking(false);
    if (yes) confirm();
  };
  if (!asking) {
    return (
      <Button
        key="ask"
        focus={refused}
        quiet
        text={words.button}
        label={label}
        press={() => {
          setAsking(true);
        }}
      />
    );
  }
  return (
    <span key="asking" class="row" role="group" aria-label={words.question}>
      <b>{words.question}</b>
      <Button
        focus
        text={words.yes}
        press={() => {
          answer(true);
        }}
      />
      <Button
        text={words.no}
        press={() => {
          answer(false);
        }}
      />
    </span>
  );
}
