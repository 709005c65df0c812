import type { ComponentChildren } from 'preact';
import { clock } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Strings } from '../../i18n/strings.ts';
import { Band } from './Band.tsx';
import type { View } from './Bands.tsx';
import type { Bar } from './model.ts';

type ListProps = { view: View | undefined; detail: boolean; locale: Locale; children: ComponentChildren };

/** Lines under one axis, from midnight to midnight of the reader's day. */
export const BandList = ({ view, detail, locale, children }: ListProps) => (
  <ul class={detail ? 'bands detail' : 'bands'}>
    <li class="axis-row" aria-hidden="true">
      <Axis locale={locale} now={view?.day.now} time={view?.time ?? ''} />
    </li>
    {children}
  </ul>
);

type LineProps = {
  name: string;
  /** What it does, in words. */
  state: ComponentChildren;
  bars: readonly Bar[];
  view: View | undefined;
  labels: Strings['board'];
  locale: Locale;
  /** What stands beside the band. */
  children?: ComponentChildren;
};

export const BandLine = ({ name, state, bars, view, labels, locale, children }: LineProps) => (
  <li>
    <div>
      <h3>{name}</h3>
      {state}
    </div>
    <Band {...{ bars, view, labels, locale }} />
    {children}
  </li>
);

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
function hoursBeside(now?: number): number[] {
  const hours = [0, 6, 12, 18, 24];
  if (now === undefined) return hours;
  // In per cent of the narrowest axis, on a phone: half of the tag and half of an hour take 14.
  const middle = now + 7 - 0.14 * now;
  return hours.filter((hour) => Math.abs((hour / 24) * 100 - middle) > 14);
}

const anchor = (share: number) => (share === 0 ? 'start' : share === 1 ? 'end' : 'middle');
