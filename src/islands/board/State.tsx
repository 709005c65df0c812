import { DAY_MS } from '../../domain/calendar/index.ts';
import {
  localTimeAt,
  type Clocks,
  type OpenState,
  type ServiceHours,
  type Stretch,
} from '../../domain/directory/index.ts';
import { fill } from '../../i18n/fill.ts';
import { dateAt, duration, timeAt, wallAt, weekdayName } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Strings } from '../../i18n/strings.ts';
import { zoneCity } from '../../i18n/zones.ts';
import type { View } from './Bands.tsx';
import type { Answer } from './model.ts';

type Known = Exclude<Answer, { kind: 'unknown' }>;
type Labels = Strings['board'];
type Props = {
  state: Known;
  hours: ServiceHours;
  view: Pick<View, 'nowAt' | 'timeZone'>;
  clocks: Clocks;
  labels: Labels;
  locale: Locale;
};

/** Open, closed or neither for sure: shape first, then the word, then what comes next. */
export function State({ state, ...props }: Props) {
  const { labels } = props;
  if (state.kind === 'unsaid') return <span class="st">{labels.unsaid}</span>;
  const shown: OpenState = state.kind === 'always' ? 'open' : state.state;
  return (
    <span class={`st ${{ open: 'open', maybe: 'half', closed: 'shut' }[shown]}`}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <rect class={shown === 'open' ? 'k-open' : 'k-shut'} x="1" y="1" width="10" height="10" stroke-width="2" />
        {shown === 'maybe' && <path class="k-half" d="M1 11V1h10z" />}
      </svg>
      <span>
        <b>{labels[shown].bold}</b> {state.kind === 'always' ? labels.open.always : nextWords(shown, state.next, props)}
      </span>
    </span>
  );
}

function nextWords(state: OpenState, next: Stretch | undefined, props: Omit<Props, 'state'>) {
  if (!next) return '';
  const { view, labels, locale } = props;
  const [now, then] = [wallAt(view.nowAt, view.timeZone), wallAt(next.fromAt, view.timeZone)];
  const words = sentences(state, next.state, labels);
  // A weekday alone would mean the nearest one.
  const far = next.fromAt - view.nowAt > 6 * DAY_MS;
  const day = far ? dateAt(next.fromAt, view.timeZone, locale) : weekdayName(then.weekday, locale);
  const time = timeAt(next.fromAt, view.timeZone, locale);
  const more = [there(next.fromAt, props), countdown(next.fromAt - view.nowAt, props)].filter(Boolean).join(', ');
  return fill(now.day === then.day ? words.today : words.later, { day, time }) + (more && ` (${more})`);
}

/** The same moment on the clock of the number, where that is known and shows another time than the reader's. */
function there(at: number, { hours, view, clocks, labels, locale }: Omit<Props, 'state'>): string {
  const [zone, ...others] = typeof hours === 'string' ? [] : hours.zones;
  if (zone === undefined || others.length > 0) return '';
  const local = localTimeAt(at, zone, clocks);
  const [here, time] = [timeAt(at, view.timeZone, locale), timeAt(local, 'UTC', locale)];
  return here === time ? '' : fill(labels.there, { city: zoneCity(zone, locale), time });
}

const HALF_DAY_MS = 12 * 3_600_000;

/** Rounded up to the minute: “in 1 min” until the very moment. */
function countdown(leftMs: number, { labels, locale }: Pick<Props, 'labels' | 'locale'>): string {
  if (leftMs > HALF_DAY_MS) return '';
  return fill(labels.countdown, { time: duration(Math.ceil(leftMs / 60_000) * 60_000, locale) });
}

function sentences(state: OpenState, next: OpenState, labels: Labels): { today: string; later: string } {
  if (state === 'open') return next === 'maybe' ? labels.openAtLeast : labels.open;
  if (state === 'maybe') return next === 'open' ? labels.maybe.open : labels.maybe.closed;
  return next === 'open' ? labels.closed.open : labels.closed.maybe;
}
