import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { deviceTimeZone } from '../../browser/now.ts';
import { dateAt, localDay } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { zoneCity } from '../../i18n/zones.ts';
import type { View } from '../board/Bands.tsx';
import { caption } from '../board/caption.ts';
import { ZoneChoice } from '../zone/ZoneChoice.tsx';
import { Ignored as IgnoredNote } from '../calculator/Ignored.tsx';
import { choosing, dayAfter, knownDay, type Asked, type Ignored } from './asked.ts';
import type { HoursFacts, Labels } from './facts.ts';
import type { Change } from './use-asked.ts';

type Props = {
  asked: Asked;
  ignored: readonly Ignored[];
  facts: HoursFacts;
  view: View | undefined;
  change: Change;
  labels: Labels;
  locale: Locale;
  children: ComponentChildren;
};

/** On which clock, and on which day; what it is now, and what is to be known of clocks. Every change is answered at once. */
export function Ask({ asked, ignored, view, change, labels, locale, facts: { days }, children }: Props) {
  return (
    <form class="ask-hours" aria-label={labels.ask.form} onSubmit={(event) => event.preventDefault()}>
      <div class="ask-zone">
        <b>{labels.zone.zone}</b>
        {view ? (
          <ZoneChoice
            zone={view.timeZone}
            device={deviceTimeZone()}
            words={{ labels: labels.zone, locale }}
            onPick={(tz) => change({ tz })}
          />
        ) : (
          <p class="zone hint">{labels.ask.waiting}</p>
        )}
      </div>
      <DayField {...{ asked, view, days, labels }} pick={(day) => change({ day })} />
      <p class="hint now-line">{view ? caption(view, labels.board, locale) : labels.board.waiting}</p>
      {/* What was chosen is announced; the minutes that pass are not. */}
      <p class="sr" role="status">
        {view && `${dateAt(view.day.fromAt, view.timeZone, locale, true)}, ${zoneCity(view.timeZone, locale)}`}
      </p>
      {children}
      <IgnoredNote ignored={ignored} labels={labels.ask} />
    </form>
  );
}

type DayProps = Pick<Props, 'asked' | 'view' | 'labels'> & {
  days: HoursFacts['days'];
  pick: (day: string | undefined) => void;
};

function DayField({ asked, view, days, labels: { ask }, pick }: DayProps) {
  const id = useId();
  const today = view && localDay(view.nowAt, view.timeZone);
  const day = asked.day ?? today;
  const choose = (text: string) => {
    const known = knownDay(text, days);
    if (view && known) pick(choosing(known, view.nowAt, view.timeZone));
  };
  const step = (by: number) => day && choose(dayAfter(day, by));
  return (
    <div class="field day" role="group" aria-labelledby={id}>
      <label id={id} for={`${id}-day`}>
        {ask.day}
      </label>
      <div class="row">
        {day === undefined ? (
          // The date that a browser writes into a field moves what stood in it.
          <span class="date-room" />
        ) : (
          <input
            id={`${id}-day`}
            type="date"
            min={days.first}
            max={days.last}
            value={day}
            onInput={(event) => choose(event.currentTarget.value)}
          />
        )}
        <button class="btn" type="button" onClick={() => step(-1)}>
          {ask.before}
        </button>
        <button class="btn" type="button" aria-pressed={asked.day === undefined} onClick={() => pick(undefined)}>
          {ask.today}
        </button>
        <button class="btn" type="button" onClick={() => step(1)}>
          {ask.after}
        </button>
      </div>
    </div>
  );
}
