import { useEffect, useState } from 'preact/hooks';
import { deviceTimeZone, everyMinute } from '../../browser/now.ts';
import { fill } from '../../i18n/fill.ts';
import { clock, dateAt, timeAt } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Strings } from '../../i18n/strings.ts';
import { zoneCity } from '../../i18n/zones.ts';
import { Band, Key, Patterns } from './Band.tsx';
import { answer, dayOf, type BoardFacts, type Row } from './model.ts';
import { State } from './State.tsx';

type Props = { facts: BoardFacts; labels: Strings['board']; locale: Locale };

/** Who is answering now, on the reader’s own clock. The server renders the printed hours; the browser adds the state. */
export default function Board({ facts, labels, locale }: Props) {
  const [nowAt, setNow] = useState<number>();
  useEffect(() => everyMinute(setNow), []);
  const live = nowAt === undefined ? undefined : liveClock(nowAt, locale);
  return (
    <>
      <Patterns />
      <p class="hint now-line">{live ? fill(labels.caption, live.words) : labels.waiting}</p>
      <ul class="bands">
        <li class="axis-row" aria-hidden="true">
          <Axis locale={locale} now={live && { percent: live.day.now, time: live.words.time }} />
        </li>
        {facts.rows.map((row) => (
          <Line key={row.id} {...{ row, labels, locale, live, changesUntilAt: facts.changesUntilAt }} />
        ))}
      </ul>
      <Key labels={labels.key} />
    </>
  );
}

function liveClock(nowAt: number, locale: Locale) {
  const timeZone = deviceTimeZone();
  const date = dateAt(nowAt, timeZone, locale, true);
  const words = {
    date: date.charAt(0).toUpperCase() + date.slice(1),
    time: timeAt(nowAt, timeZone, locale),
    city: zoneCity(timeZone, locale),
  };
  return { nowAt, timeZone, day: dayOf(nowAt, timeZone), words };
}

type Live = ReturnType<typeof liveClock>;
type LineProps = Omit<Props, 'facts'> & { row: Row; live: Live | undefined; changesUntilAt: number };

function Line({ row, labels, locale, live, changesUntilAt }: LineProps) {
  const state = live ? answer(row, live.nowAt, live.day, changesUntilAt) : ({ kind: 'unknown' } as const);
  return (
    <li>
      <div>
        <h3>{row.name}</h3>
        {live && state.kind !== 'unknown' ? (
          <State state={state} nowAt={live.nowAt} timeZone={live.timeZone} {...{ labels, locale }} />
        ) : (
          <span class="st">{row.hours}</span>
        )}
      </div>
      <Band state={state} now={live?.day.now} timeZone={live?.timeZone ?? 'UTC'} {...{ labels, locale }} />
    </li>
  );
}

function Axis({ locale, now }: { locale: Locale; now: { percent: number; time: string } | undefined }) {
  const hour = (value: number) => (locale === 'fr' ? `${value}\u00a0h` : clock(value, 0, 'en'));
  return (
    <svg class="axis" focusable="false">
      {hoursBeside(now?.percent).map((value) => (
        <text key={value} x={`${(value / 24) * 100}%`} y="15" text-anchor={anchor(value / 24)}>
          {hour(value)}
        </text>
      ))}
      {now && (
        // A nested picture moves by its own coordinates, so that the tag stays inside at both ends of the day.
        <svg x={`${now.percent}%`} overflow="visible">
          <g transform={`translate(${-6 - (now.percent / 100) * 52} 0)`}>
            <rect class="plate" width="64" height="20" y="1" />
            <text class="on" x="32" y="15.5" text-anchor="middle">
              {now.time}
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
