import { clock } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { Clocks } from '../../domain/directory/index.ts';
import { Band } from './Band.tsx';
import { answer, type Day, type Row } from './model.ts';
import { State } from './State.tsx';

/** From where and when the reader looks: undefined until the browser knows. */
export type View = { nowAt: number; timeZone: string; day: Day; time: string };

type Props = {
  rows: readonly Row[];
  clocks: Clocks;
  view: View | undefined;
  /** Whether what is printed stands beside each band, with its conditions. */
  detail?: boolean;
  labels: Strings['board'];
  locale: Locale;
};

/** One line for each row, from midnight to midnight of the reader's day. */
export function Bands({ rows, detail = false, ...props }: Props) {
  const { view, locale } = props;
  return (
    <ul class={detail ? 'bands detail' : 'bands'}>
      <li class="axis-row" aria-hidden="true">
        <Axis locale={locale} now={view?.day.now} time={view?.time ?? ''} />
      </li>
      {rows.map((row) => (
        <Line key={row.id} row={row} detail={detail} {...props} />
      ))}
    </ul>
  );
}

function Line({ row, clocks, view, detail, labels, locale }: Omit<Props, 'rows'> & { row: Row }) {
  const state = view && answer(row, clocks, view.nowAt, view.day);
  return (
    <li>
      <div>
        <h3>{row.name}</h3>
        {view && state && state.kind !== 'unknown' ? (
          <State state={state} hours={row.hours} {...{ view, clocks, labels, locale }} />
        ) : (
          <span class="st">{detail ? '' : row.printed}</span>
        )}
      </div>
      <Band bars={state?.bars ?? []} view={view} {...{ labels, locale }} />
      {detail && (
        <div class="printed">
          <p>{row.printed}</p>
          {row.notes?.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
    </li>
  );
}

function Axis({ locale, now, time }: { locale: Locale; now: number | undefined; time: string }) {
  const hour = (value: number) => (locale === 'fr' ? `${value}\u00a0h` : clock(value, 0, 'en'));
  return (
    <svg class="axis" focusable="false">
      {hoursBeside(now).map((value) => (
        <text key={value} x={`${(value / 24) * 100}%`} y="15" text-anchor={anchor(value / 24)}>
          {hour(value)}
        </text>
      ))}
      {now !== undefined && (
        // A nested picture moves by its own coordinates, so that the tag stays inside at both ends of the day.
        <svg x={`${now}%`} overflow="visible">
          <g transform={`translate(${-6 - (now / 100) * 52} 0)`}>
            <rect class="plate" width="64" height="20" y="1" />
            <text class="on" x="32" y="15.5" text-anchor="middle">
              {time}
            </text>
          </g>
        </svg>
      )}
    </svg>
  );
}

/** The hours of the axis; those that the tag of now would cover are left out. */
const hoursBeside = (now = -100) => [0, 6, 12, 18, 24].filter((hour) => Math.abs((hour / 24) * 100 - now) > 13);

const anchor = (share: number) => (share === 0 ? 'start' : share === 1 ? 'end' : 'middle');
