import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { focusOn } from '../../browser/page.ts';
import type { IntakePart } from '../../domain/facts.ts';
import { emptyRow, isBlankRow, type Row } from '../../domain/intake/index.ts';
import { fill } from '../../i18n/fill.ts';
import { FieldNotes } from './FieldNotes.tsx';
import type { FieldProps } from './FieldView.tsx';
import { RowView } from './RowView.tsx';
import { withCell, withMoved, withoutRow, withRowAfter, withRowAt, withTexts } from './rows.ts';

export type RowsProps = Pick<FieldProps, 'field' | 'rows' | 'labels' | 'locale' | 'fillRows'> & {
  /** The first control has it, so that a gap leads there; what else takes the focus begins with it. */
  id: string;
  parts: readonly (IntakePart & { example: string })[];
};

/** As many rows as reality has; there is always one to write in. What is taken out can be brought back. */
export function RowsView(props: RowsProps) {
  const { id, field, parts, rows, labels, locale, fillRows } = props;
  const words = labels.rows;
  const shown = rows.length > 0 ? rows : [emptyRow(parts)];
  const focus = useRef('');
  const [removed, setRemoved] = useState<{ row: Row; at: number } | null>(null);
  const [said, say] = useState('');
  const ours = useRef(rows);

  useLayoutEffect(() => {
    if (focus.current !== '') focusOn(focus.current);
    focus.current = '';
  });

  const put = (next: Row[], focusId = '') => {
    ours.current = next;
    focus.current = focusId;
    fillRows(next);
  };
  const cell = (row: number, part = 0) => (row + part === 0 ? id : `${id}-${row}-${part}`);
  const nameOf = (row: number) =>
    fill(field.numbered ? words.step : words.entry, { label: field.label[locale], number: row + 1 });
  const remove = (at: number) => {
    const row = shown[at];
    const kept = row && !isBlankRow(row) ? row : null;
    setRemoved(kept && { row: kept, at });
    put(withoutRow(shown, at), kept ? `${id}-undo` : cell(Math.min(at, shown.length - 2)));
  };
  const move = (from: number, to: number) => {
    say(fill(words.moved, { row: nameOf(from), number: to + 1 }));
    // At either end the button that was pressed has nothing more to do.
    const stuck = to === 0 ? 'down' : to === shown.length - 1 ? 'up' : to < from ? 'up' : 'down';
    put(withMoved(shown, from, to), `${id}-${to}-${stuck}`);
  };
  // Rows of another draft are not ours to add to.
  const undo = removed && ours.current === rows ? removed : null;

  return (
    <div class="rows">
      <ol>
        {shown.map((row, i) => (
          <RowView
            key={i}
            {...{ row, parts, labels, locale }}
            notes={
              <FieldNotes
                {...{ field, labels, locale }}
                value=""
                rows={rows}
                row={i}
                write={(text, part = '') => {
                  put(withCell(shown, { row: i, part }, text));
                }}
              />
            }
            name={nameOf(i)}
            shownName={field.numbered ? nameOf(i) : String(i + 1)}
            numbered={field.numbered === true}
            idOf={(part) => cell(i, part)}
            buttonId={`${id}-${i}`}
            write={(part, text) => {
              put(withCell(shown, { row: i, part }, text));
            }}
            paste={(part, texts, at) => {
              put(withTexts(shown, { row: i, part }, texts, parts), cell(i + texts.length - 1, at));
            }}
            onward={() => {
              if (i + 1 < shown.length) focusOn(cell(i + 1));
              else if (!isBlankRow(row)) put(withRowAfter(shown, i, parts), cell(i + 1));
            }}
            up={
              i > 0
                ? () => {
                    move(i, i - 1);
                  }
                : undefined
            }
            down={
              i + 1 < shown.length
                ? () => {
                    move(i, i + 1);
                  }
                : undefined
            }
            remove={
              shown.length > 1
                ? () => {
                    remove(i);
                  }
                : undefined
            }
          />
        ))}
      </ol>
      <div class="row">
        <button
          class="btn"
          type="button"
          onClick={() => {
            put(withRowAfter(shown, shown.length - 1, parts), cell(shown.length));
          }}
        >
          {field.numbered ? words.addStep : words.add}
          {!field.numbered && <span class="sr"> {field.label[locale]}</span>}
        </button>
        {undo && (
          <>
            <span class="small">{fill(words.removed, { row: nameOf(undo.at) })}</span>
            <button
              class="btn"
              type="button"
              id={`${id}-undo`}
              onClick={() => {
                setRemoved(null);
                put(withRowAt(shown, undo.at, undo.row), cell(undo.at));
              }}
            >
              {words.undo}
            </button>
          </>
        )}
        <span class="sr" role="status">
          {said}
        </span>
      </div>
    </div>
  );
}
