import { useCallback, useState } from 'preact/hooks';
import { weekdayName } from '../../i18n/format.ts';
import type { Change } from './shown.ts';
import { ownPlace, placeName, stepBy, type Place } from './week-places.ts';
import type { captionOf } from './week-words.ts';
import type { Cell, WeekMap } from './week.ts';
import { WeekRow } from './WeekRow.tsx';
import type { Words } from './words.ts';

/** `own` explains the marked cell. */
type Caption = ReturnType<typeof captionOf> & { own?: string };

type Props = { map: WeekMap; caption: Caption; words: Words; change: Change };

/** A table of 168 hours. It is one stop for the tab key; the arrows move in it, and a cell sets the calculator to it. */
export function WeekTable({ map, caption, words, change }: Props) {
  const [moved, setMoved] = useState<{ within: WeekMap; place: Place }>();
  const active = moved?.within === map ? moved.place : ownPlace(map);
  const onKey = useCallback(
    (event: KeyboardEvent, from: Place) => {
      const place = stepBy(event, from);
      if (!place) return;
      event.preventDefault();
      setMoved({ within: map, place });
      focusOn(place, event.currentTarget);
    },
    [map],
  );
  const onPick = useCallback(
    ({ date, time, which }: Cell, place: Place) => {
      setMoved({ within: map, place });
      change({ moment: 'filed', date, time, which });
    },
    [map],
  );
  if (map.shortestMs === map.longestMs) return <p class="even">{captionText(caption, words)}</p>;
  return (
    <table class="week">
      <caption>
        {captionText(caption, words)}
        {caption.own && <span class="key">{caption.own}</span>}
      </caption>
      <Days map={map} words={words} />
      <tbody>
        {Array.from({ length: 24 }, (_, hour) => (
          <WeekRow
            key={hour}
            {...{ map, hour, words, onKey, onPick }}
            active={active[1] === hour ? active[0] : undefined}
          />
        ))}
      </tbody>
    </table>
  );
}

const captionText = ({ title, target, waits }: Caption, { labels }: Words) => (
  <>
    <b>{title}</b>, {target}
    {labels.week.colon} {waits}
  </>
);

/** Monday to Sunday, each with its number in the month. */
const Days = ({ map, words: { labels, locale } }: Pick<Props, 'map' | 'words'>) => (
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
);

function focusOn(place: Place, beside: EventTarget | null): void {
  const table = beside instanceof HTMLElement ? beside.closest('table') : null;
  table?.querySelector<HTMLElement>(`[data-place="${placeName(place)}"]`)?.focus();
}
