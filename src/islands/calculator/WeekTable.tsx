import { useMemo, useState } from 'preact/hooks';
import { weekdayName } from '../../i18n/format.ts';
import type { Change, Shown } from './shown.ts';
import { captionOf, hourText, nameOf, stepBy, textOf, tintOf, type Place } from './week-words.ts';
import { weekOf, type Cell, type WeekMap } from './week.ts';

type Props = Shown & { change: Change; tier: string };

/** A table of 168 hours. It is one stop for the tab key; the arrows move in it, and a cell sets the calculator to it. */
export function WeekTable({ answer, tier, form, facts, holidays, words, change }: Props) {
  const { labels, locale } = words;
  const map = useMemo(() => weekOf(answer, tier, form, facts, holidays), [answer, tier]);
  const [moved, setMoved] = useState<Place>();
  if (!map) return null;
  const { title, target, waits } = captionOf(map, tier, form, facts, words);
  const caption = (
    <>
      <b>{title}</b>, {target}
      {labels.week.colon} {waits}
    </>
  );
  if (map.shortestMs === map.longestMs) return <p class="even">{caption}</p>;

  const active = moved ?? ownPlace(map);
  const move = (event: KeyboardEvent) => {
    const place = stepBy(event.key, event.ctrlKey, active);
    if (!place) return;
    event.preventDefault();
    setMoved(place);
    const table = (event.currentTarget as HTMLElement).closest('table');
    table?.querySelector<HTMLElement>(`[data-place="${place.join('-')}"]`)?.focus();
  };
  const set = ({ date, time, which }: Cell, place: Place) => {
    setMoved(place);
    change({ moment: 'filed', date, time, which });
  };
  return (
    <table class="week">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="sr">{labels.week.hour}</span>
          </th>
          {map.days.map(({ date }, day) => (
            <th key={date} scope="col">
              {weekdayName((day + 1) % 7, locale, 'short')} <span>{Number(date.slice(8))}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: 24 }, (_, hour) => (
          <tr key={hour}>
            <th scope="row">{hourText(hour, locale)}</th>
            {map.days.map(({ hours }, day) =>
              hours
                .slice(hour, hour + 1)
                .map((cell) => (
                  <CellView
                    key={cell.date}
                    cell={cell}
                    kind={kindOf(map, day, hour)}
                    place={[day, hour]}
                    active={active[0] === day && active[1] === hour}
                    name={nameOf(cell, words)}
                    text={textOf(cell.waitMs, locale)}
                    onPick={set}
                    onKey={move}
                  />
                )),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type CellProps = {
  cell: Cell;
  kind: string;
  place: Place;
  active: boolean;
  name: string;
  text: string;
  onPick: (cell: Cell, place: Place) => void;
  onKey: (event: KeyboardEvent) => void;
};

/** An hour that the clocks skip is a place without a button. */
function CellView({ cell, kind, place, active, name, text, onPick, onKey }: CellProps) {
  const at = { 'data-place': place.join('-'), tabIndex: active ? 0 : -1, 'aria-label': name, onKeyDown: onKey };
  return (
    <td class={kind}>
      {cell.waitMs === undefined ? (
        <span role="img" {...at}>
          –
        </span>
      ) : (
        <button type="button" {...at} aria-current={cell.own} onClick={() => onPick(cell, place)}>
          {text}
        </button>
      )}
    </td>
  );
}

function ownPlace({ days }: WeekMap): Place {
  for (const [day, { hours }] of days.entries()) {
    const hour = hours.findIndex(({ own }) => own);
    if (hour >= 0) return [day, hour];
  }
  return [0, 0];
}

/** The tint follows the wait; a frame runs around the hours that count. */
function kindOf(map: WeekMap, day: number, hour: number): string {
  const open = (d: number, h: number) => map.days[d]?.hours[h]?.open ?? false;
  const cell = map.days[day]?.hours[hour];
  const edges = open(day, hour)
    ? [
        !open(day - 1, hour) && 'left',
        !open(day + 1, hour) && 'right',
        !open(day, hour - 1) && 'top',
        !open(day, hour + 1) && 'bottom',
      ]
    : [];
  return [tintOf(cell?.waitMs, map), ...edges, cell?.own && 'own'].filter(Boolean).join(' ');
}
