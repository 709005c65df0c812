import { useMemo } from 'preact/hooks';
import { looksOf } from './week-looks.ts';
import { placeName, type Place } from './week-places.ts';
import { hourText, nameOf, textOf } from './week-words.ts';
import type { Cell, WeekMap } from './week.ts';
import type { Words } from './words.ts';

type Acts = { onKey: (event: KeyboardEvent, place: Place) => void; onPick: (cell: Cell, place: Place) => void };

type Props = Acts & {
  map: WeekMap;
  hour: number;
  /** The day whose cell is the table’s stop for the tab key, if it is in this row. */
  active: number | undefined;
  words: Words;
};

/** One hour of seven days. An arrow key draws the two rows anew between which it moves, not all of them. */
export function WeekRow({ map, hour, active, words, onKey, onPick }: Props) {
  return useMemo(
    () => (
      <tr>
        <th scope="row">{hourText(hour, words.locale)}</th>
        {map.days.map(({ hours }, day) =>
          hours.slice(hour, hour + 1).map((cell) => (
            <td key={day} class={looksOf(map, [day, hour])}>
              <CellView {...{ cell, words, onKey, onPick }} place={[day, hour]} active={active === day} />
            </td>
          )),
        )}
      </tr>
    ),
    [map, active],
  );
}

type CellProps = Acts & { cell: Cell; place: Place; active: boolean; words: Words };

/** An hour that the clocks skip is a place without a button. */
function CellView({ cell, place, active, words, onKey, onPick }: CellProps) {
  const common = {
    'data-place': placeName(place),
    tabIndex: active ? 0 : -1,
    'aria-label': nameOf(cell, words),
    onKeyDown: (event: KeyboardEvent) => onKey(event, place),
  };
  const text = textOf(cell.waitMs);
  if (cell.waitMs === undefined) {
    return (
      <span role="img" {...common}>
        {text}
      </span>
    );
  }
  return (
    <button type="button" {...common} aria-current={cell.own || undefined} onClick={() => onPick(cell, place)}>
      {text}
    </button>
  );
}
