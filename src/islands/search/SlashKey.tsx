import { useState } from 'preact/hooks';
import { readStored, writeStored } from '../../browser/storage.ts';

/** The header’s script reads it on every page. */
const KEY = 'appui.slash';

/** A key without Ctrl can be struck by accident, or by speech input: it can be turned off (WCAG 2.1.4). */
export function SlashKey({ label }: { label: string }) {
  const [on, setOn] = useState(() => {
    const stored = readStored(KEY);
    return stored.kind !== 'text' || stored.text !== 'off';
  });
  const turn = (next: boolean) => {
    setOn(next);
    writeStored(KEY, next ? 'on' : 'off');
  };
  return (
    <label class="check">
      <input type="checkbox" checked={on} onChange={(event) => turn(event.currentTarget.checked)} /> {label}
    </label>
  );
}
