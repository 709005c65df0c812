import { useLayoutEffect, useRef } from 'preact/hooks';
import { deviceTimeZone } from '../../browser/now.ts';
import type { MessageLanguage } from '../../domain/intake/index.ts';
import type { Strings } from '../../i18n/strings.ts';
import { languagesOf } from './model.ts';
import { insertedAt, momentText } from './moment.ts';

type Props = {
  id: string;
  value: string;
  language: MessageLanguage;
  labels: Strings['prepare']['moment'];
  type: (value: string) => void;
};

/**
 * A moment in the reader's own words, or that of now with its zone.
 *
 * It is written in the language of the message, not of the page: it becomes part of what the other side reads.
 */
export function MomentField({ language, labels, type, ...control }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const caret = useRef<number>();
  useLayoutEffect(() => {
    if (caret.current === undefined) return;
    box.current?.focus();
    box.current?.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  }, [control.value]);
  return (
    <div class="moment">
      <input
        {...control}
        ref={box}
        type="text"
        onInput={({ currentTarget }) => {
          type(currentTarget.value);
        }}
      />
      <button
        class="btn"
        type="button"
        onClick={() => {
          const [first = 'en'] = languagesOf(language);
          const now = momentText(Date.now(), deviceTimeZone(), first);
          const at = box.current?.selectionStart ?? control.value.length;
          const put = insertedAt(control.value, now, at, box.current?.selectionEnd ?? at);
          caret.current = put.caret;
          type(put.text);
        }}
      >
        {labels.now}
      </button>
    </div>
  );
}
