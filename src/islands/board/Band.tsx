import { clock, wallAt } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { View } from './Bands.tsx';
import type { Bar } from './model.ts';

type Props = {
  bars: readonly Bar[];
  /** Undefined until the browser knows. */
  view: View | undefined;
  labels: Strings['board'];
  locale: Locale;
  /** To stand in a line of text: without hours and words. */
  small?: boolean;
};

/** In pixels from above. */
const heights = {
  large: { base: 17, bar: { y: 6, height: 24 }, now: { y1: -4, y2: 40 } },
  small: { base: 6, bar: { y: 1, height: 12 }, now: { y1: -2, y2: 16 } },
};

type Heights = (typeof heights)['large'];

/** One day of a line: thick is open, striped is open by some readings, thin is closed. The words beside it say the same. */
export function Band({ bars, view, labels, locale, small = false }: Props) {
  const now = view?.day.now;
  const at = small ? heights.small : heights.large;
  return (
    <svg class={small ? 'band small' : 'band'} aria-hidden="true" focusable="false">
      <rect class="base" y={at.base} width="100%" height="2" />
      {!small &&
        [0, 25, 50, 75, 100].map((x) => <line key={x} class="tick" x1={`${x}%`} x2={`${x}%`} y1="0" y2="36" />)}
      {view && bars.map((bar) => <BarShape key={bar.fromAt} {...{ bar, at, view, labels, locale, small }} />)}
      {now !== undefined && <NowLine x={now} at={at} />}
    </svg>
  );
}

type BarProps = { bar: Bar; at: Heights; view: View; labels: Strings['board']; locale: Locale; small: boolean };

function BarShape({ bar, at, view: { day, timeZone }, labels, locale, small }: BarProps) {
  const box = { x: `${bar.from}%`, width: `${bar.width}%`, ...at.bar };
  if (bar.state === 'maybe') return <rect class="b-maybe" fill="url(#board-maybe)" {...box} />;
  return (
    <>
      <rect class="b-open" {...box} />
      {!small && bar.from + bar.width - beside(bar.from, day.now) > WORDS_WIDTH && (
        <Words
          x={beside(bar.from, day.now)}
          text={bar.width === 100 ? labels.dayAndNight : hours(bar, timeZone, locale)}
        />
      )}
    </>
  );
}

/** What the words take up in the narrowest band that has any, in per cent of the day; narrower bars stay without. */
const WORDS_WIDTH = 22;

/** Where words begin: with their bar, or after the line of now if that would run through them. */
const beside = (from: number, now = -1) => (now >= from && now < from + WORDS_WIDTH ? now : from);

const Words = ({ x, text }: { x: number; text: string }) => (
  <text class="in" x={`${x}%`} dx="8" y="22.5">
    {text}
  </text>
);

const NowLine = ({ x, at: { bar, now } }: { x: number; at: Heights }) => (
  <>
    <line class="halo" x1={`${x}%`} x2={`${x}%`} y1={bar.y} y2={bar.y + bar.height} />
    <line class="now" x1={`${x}%`} x2={`${x}%`} {...now} />
  </>
);

/** `9 h – 17 h 30`, short enough to stand in the bar. */
function hours({ fromAt, toAt }: Bar, timeZone: string, locale: Locale): string {
  const short = (at: number) => {
    const { hour, minute } = wallAt(at, timeZone);
    return locale === 'fr' && minute === 0 ? `${hour}\u00a0h` : clock(hour, minute, locale);
  };
  return `${short(fromAt)} – ${short(toAt)}`;
}

/** The stripes that mean “open or not”; the one place on the page that defines them. */
export const Patterns = () => (
  <svg class="defs" aria-hidden="true" focusable="false">
    <pattern id="board-maybe" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="p-ground" width="7" height="7" />
      <rect class="p-maybe" width="2" height="7" />
    </pattern>
  </svg>
);

export function Key({ labels }: { labels: Strings['board']['key'] }) {
  return (
    <ul class="key" aria-label={labels.title}>
      <li>
        <svg aria-hidden="true">
          <rect class="b-open" y="2" width="28" height="12" />
        </svg>
        {labels.open}
      </li>
      <li>
        <svg aria-hidden="true">
          <rect class="b-maybe" fill="url(#board-maybe)" x="0.5" y="2" width="27" height="12" />
        </svg>
        {labels.maybe}
      </li>
      <li>
        <svg aria-hidden="true">
          <rect class="base" y="7" width="28" height="2" />
        </svg>
        {labels.closed}
      </li>
      <li>
        <svg aria-hidden="true">
          <line class="now" x1="14" x2="14" y1="0" y2="16" />
        </svg>
        {labels.now}
      </li>
    </ul>
  );
}
