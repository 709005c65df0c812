import type { ComponentChildren } from 'preact';
import {
  localTimeAt,
  type Clocks,
  type OpenState,
  type ServiceHours,
  type ServiceState,
  type Stretch,
} from '../../domain/directory/index.ts';
import { fill } from '../../i18n/fill.ts';
import { timeAt } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Strings } from '../../i18n/strings.ts';
import { zoneCity } from '../../i18n/zones.ts';
import type { View } from './Bands.tsx';
import { nextWords, timeLeft } from './next-words.ts';
import { Shape } from './Shape.tsx';

type Known = Exclude<ServiceState, { kind: 'unknown' }>;
type Labels = Strings['board'];
type Props = {
  state: Known;
  hours: ServiceHours;
  view: Pick<View, 'nowAt' | 'timeZone'>;
  clocks: Clocks;
  labels: Labels;
  locale: Locale;
  /** In whose hours, where that has to be said. */
  children?: ComponentChildren;
};

type Reader = Omit<Props, 'state' | 'children'>;

/** Open, closed or neither for sure: shape first, then the word, then what comes next. */
export function State({ state, children, ...props }: Props) {
  const { labels } = props;
  if (state.kind === 'unsaid') {
    return (
      <span class="st">
        {labels.unsaid} {children}
      </span>
    );
  }
  const shown: OpenState = state.kind === 'always' ? 'open' : state.state;
  return (
    <Shape state={shown}>
      <b>{labels[shown].bold}</b>{' '}
      {state.kind === 'always' ? labels.open.always : nextWords(shown, state.next, props) + more(state.next, props)}
      {children}
    </Shape>
  );
}

/** ` (Paris: 21:00, in 55 min)`, each where it says something new. */
function more(next: Stretch | undefined, props: Reader): string {
  if (!next) return '';
  const { view, labels, locale } = props;
  const time = timeLeft(next, view.nowAt, locale);
  const words = [there(next.fromAt, props), time && fill(labels.countdown, { time })].filter(Boolean);
  return words.length > 0 ? ` (${words.join(', ')})` : '';
}

/** The same moment on the clock of the number, where that is known and shows another time than the reader's. */
function there(at: number, { hours, view, clocks, labels, locale }: Reader): string {
  const [zone, ...others] = typeof hours === 'string' ? [] : hours.zones;
  if (zone === undefined || others.length > 0) return '';
  const local = localTimeAt(at, zone, clocks);
  const [here, time] = [timeAt(at, view.timeZone, locale), timeAt(local, 'UTC', locale)];
  return here === time ? '' : fill(labels.there, { city: zoneCity(zone, locale), time });
}
