import type { IntakePart } from '../../domain/facts.ts';
import { emptyRow, type Row } from '../../domain/intake/index.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Strings } from '../../i18n/strings.ts';

type Props = {
  /** Of the field; the first control has it, so that a gap leads there. */
  id: string;
  parts: readonly (IntakePart & { example: string })[];
  rows: readonly Row[];
  labels: Strings['prepare'];
  locale: Locale;
  fillRows: (rows: Row[]) => void;
};

/** As many rows as reality has; there is always one to write in. */
export function RowsView({ id, parts, rows, labels, locale, fillRows }: Props) {
  const shown = rows.length > 0 ? rows : [emptyRow(parts)];
  const words = labels.rows;
  return (
    <ol class="rows">
      {shown.map((row, i) => (
        <li key={i}>
          {parts.map((part, j) => (
            <label key={part.id}>
              <span class="small">{part.label[locale]}</span>
              <input
                type="text"
                id={i === 0 && j === 0 ? id : undefined}
                inputMode={part.kind === 'url' ? 'url' : undefined}
                placeholder={i === 0 ? fill(labels.example, { example: part.example }) : undefined}
                value={row[part.id] ?? ''}
                onInput={({ currentTarget }) => {
                  fillRows(shown.map((one, k) => (k === i ? { ...one, [part.id]: currentTarget.value } : one)));
                }}
              />
            </label>
          ))}
          {shown.length > 1 && (
            <button
              class="btn"
              type="button"
              onClick={() => {
                fillRows(shown.filter((_, k) => k !== i));
              }}
            >
              {fill(words.remove, { number: i + 1 })}
            </button>
          )}
        </li>
      ))}
      <li>
        <button
          class="btn"
          type="button"
          onClick={() => {
            fillRows([...shown, emptyRow(parts)]);
          }}
        >
          {words.add}
        </button>
      </li>
    </ol>
  );
}
