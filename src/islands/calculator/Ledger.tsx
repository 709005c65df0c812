import type { DueAnswer } from './model.ts';
import { rowsOf, type Row } from './rows.ts';
import { Swatch } from './Swatch.tsx';
import type { Words } from './words.ts';

/** Every stretch, counted or skipped, with a running total; its swatches are the key of the drawing. */
export function Ledger({ answer, zone, words }: { answer: DueAnswer; zone: string; words: Words }) {
  const { ledger } = words.labels;
  return (
    <table class="ledger">
      <caption class="sr">{ledger.caption}</caption>
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            {ledger.stretch}
          </th>
          <th scope="col" class="n">
            {ledger.counted}
          </th>
          <th scope="col" class="n">
            {ledger.total}
          </th>
        </tr>
      </thead>
      <tbody>{rowsOf(answer, zone, words).map(rowOf)}</tbody>
    </table>
  );
}

const looks: Partial<Record<Row['kind'], string>> = { filed: '', counted: 'counted', due: 'end' };

const rowOf = (row: Row, i: number) => (
  <tr class={looks[row.kind] ?? 'skipped'} key={i}>
    <td class="swatch">
      <Swatch kind={row.kind} />
    </td>
    <th scope="row">
      {row.title}
      <span>{row.detail}</span>
    </th>
    <td class="n">{row.counted}</td>
    <td class="n">{row.total}</td>
  </tr>
);
