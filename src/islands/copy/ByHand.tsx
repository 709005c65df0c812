import type { Copied } from './use-copying.ts';

/** Where the browser refuses to copy, the text is shown to be copied by hand. */
export const ByHand = ({ copied, label }: { copied: Copied<string> | undefined; label: string }) =>
  copied && !copied.done ? (
    <label class="by-hand">
      {label}
      <textarea readOnly value={copied.text} onFocus={(event) => event.currentTarget.select()} />
    </label>
  ) : null;
