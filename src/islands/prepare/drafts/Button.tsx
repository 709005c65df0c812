import { useLayoutEffect, useRef } from 'preact/hooks';

type Props = {
  text: string;
  press: () => void;
  /** Takes the keyboard of a button whose place it takes; never from a field that is being typed in. */
  focus?: boolean;
  /** As a link looks. */
  quiet?: boolean;
  /** Said in place of the text. */
  label?: string | undefined;
};

export function Button({ text, press, focus = false, quiet = false, label }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const page = button.current?.ownerDocument;
    if (focus && page?.activeElement === page?.body) button.current?.focus();
  }, []);
  return (
    <button class={quiet ? 'link' : 'btn'} type="button" ref={button} aria-label={label} onClick={press}>
      {text}
    </button>
  );
}
