import type { OpenState, Stretch } from '../../domain/directory/index.ts';
import { fill } from '../../i18n/fill.ts';
import { timeAt, wallAt, weekdayName } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { Answer } from './model.ts';

type Known = Exclude<Answer, { kind: 'unknown' }>;
type Labels = Strings['board'];
type Props = { state: Known; nowAt: number; timeZone: string; labels: Labels; locale: Locale };

/** Open, closed or neither for sure: shape first, then the word, then what comes next. */
export function State({ state, nowAt, timeZone, labels, locale }: Props) {
  const shown: OpenState = state.kind === 'always' ? 'open' : state.state;
  return (
    <span class={`st ${{ open: 'open', maybe: 'half', closed: 'shut' }[shown]}`}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <rect class={shown === 'open' ? 'k-open' : 'k-shut'} x="1" y="1" width="10" height="10" stroke-width="2" />
        {shown === 'maybe' && <path class="k-half" d="M1 11V1h10z" />}
      </svg>
      <span>
        <b>{labels[shown].bold}</b>{' '}
        {state.kind === 'always'
          ? labels.open.always
          : nextWords(shown, state.next, { nowAt, timeZone, labels, locale })}
      </span>
    </span>
  );
}

function nextWords(
  state: OpenState,
  next: Stretch | undefined,
  { nowAt, timeZone, labels, locale }: Omit<Props, 'state'>,
) {
  if (!next) return '';
  const [now, then] = [wallAt(nowAt, timeZone), wallAt(next.fromAt, timeZone)];
  const words = sentences(state, next.state, labels);
  const day = weekdayName(then.weekday, locale);
  return fill(now.day === then.day ? words.today : words.later, { day, time: timeAt(next.fromAt, timeZone, locale) });
}

function sentences(state: OpenState, next: OpenState, labels: Labels): { today: string; later: string } {
  if (state === 'open') return next === 'maybe' ? labels.openAtLeast : labels.open;
  if (state === 'maybe') return next === 'open' ? labels.maybe.open : labels.maybe.closed;
  return next === 'open' ? labels.closed.open : labels.closed.maybe;
}
