import type { ComponentChildren, TargetedClipboardEvent, TargetedEvent, TargetedKeyboardEvent } from 'preact';
import type { Row } from '../../domain/intake/index.ts';
import { fill } from '../../i18n/fill.ts';
import { GrowingBox } from './GrowingBox.tsx';
import { itemsIn } from './rows.ts';
import type { RowsProps } from './RowsView.tsx';

type Box = HTMLInputElement | HTMLTextAreaElement;

type Act = (() => void) | undefined;

type Props = Pick<RowsProps, 'parts' | 'labels' | 'locale'> & {
  row: Row;
  /** What there is to say of it. */
  notes: ComponentChildren;
  /** “Step 2”: what a screen reader calls the row, and what its buttons are about. */
  name: string;
  shownName: string;
  numbered: boolean;
  idOf: (part: number) => string;
  buttonId: string;
  write: (part: string, text: string) => void;
  /** Several lines, with what stood before and after them; the index is that of the part. */
  paste: (part: string, texts: string[], at: number) => void;
  /** To the next row. */
  onward: () => void;
  /** Missing where it cannot be done. */
  up: Act;
  down: Act;
  remove: Act;
};

/** One row of a list: its parts, and what can be done with it. */
export function RowView(props: Props) {
  const { row, parts, labels, locale, name, shownName, numbered, buttonId, up, down, remove } = props;
  const words = labels.rows;
  return (
    <li>
      <fieldset class={numbered ? 'entry numbered' : 'entry'}>
        <legend>
          {shownName === name ? name : <span class="sr">{name}</span>}
          {shownName !== name && <span aria-hidden="true">{shownName}</span>}
        </legend>
        {remove && (
          <div class="acts">
            {numbered && (
              <Do id={`${buttonId}-up`} act={up} text={fill(words.up, { row: name })} shape="M3 8l4-4 4 4" />
            )}
            {numbered && (
              <Do id={`${buttonId}-down`} act={down} text={fill(words.down, { row: name })} shape="M3 6l4 4 4-4" />
            )}
            <Do
              id={`${buttonId}-out`}
              act={remove}
              text={fill(words.remove, { row: name })}
              shape="M3 3l8 8M11 3l-8 8"
            />
          </div>
        )}
        <div class="parts">
          {parts.map((part, j) => (
            <label key={part.id} class={part.kind}>
              <span>{part.label[locale]}</span>
              <Cell
                {...props}
                part={part.id}
                at={j}
                url={part.kind === 'url'}
                value={row[part.id] ?? ''}
                placeholder={fill(labels.example, { example: part.example })}
              />
            </label>
          ))}
        </div>
        {props.notes}
      </fieldset>
    </li>
  );
}

type CellProps = Pick<Props, 'numbered' | 'idOf' | 'write' | 'paste' | 'onward'> & {
  part: string;
  at: number;
  url: boolean;
  value: string;
  placeholder: string;
};

/** A sentence of a step may need several lines on the screen; it is one line all the same. */
function Cell({ part, at, url, numbered, value, placeholder, idOf, write, paste, onward }: CellProps) {
  const shared = {
    id: idOf(at),
    value,
    placeholder,
    onInput: ({ currentTarget }: TargetedEvent<Box>) => {
      write(part, currentTarget.value);
    },
    onKeyDown: (event: TargetedKeyboardEvent<Box>) => {
      // Enter that ends a word of an input method is not meant for us.
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      onward();
    },
    onPaste: (event: TargetedClipboardEvent<Box>) => {
      const items = itemsIn(event.clipboardData?.getData('text/plain') ?? '');
      if (items.length < 2) return;
      event.preventDefault();
      const { selectionStart, selectionEnd } = event.currentTarget;
      const [before, after] = [
        value.slice(0, selectionStart ?? value.length),
        value.slice(selectionEnd ?? value.length),
      ];
      const last = items.length - 1;
      paste(
        part,
        items.map((item, i) => (i === 0 ? before : '') + item + (i === last ? after : '')),
        at,
      );
    },
  };
  if (numbered && !url) return <GrowingBox {...shared} lines={1} />;
  return <input {...shared} type="text" inputMode={url ? 'url' : undefined} />;
}

/** It stays where it can do nothing, so that the others do not move under the hand. */
const Do = ({ id, act, text, shape }: { id: string; act: Act; text: string; shape: string }) => (
  <button class="do" type="button" id={id} aria-label={text} title={text} disabled={!act} onClick={act}>
    <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" focusable="false">
      <path d={shape} fill="none" stroke="currentColor" stroke-width="2" />
    </svg>
  </button>
);
