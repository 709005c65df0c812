import { stateAt, type OpenState, type ServiceState } from '../../domain/directory/index.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { View } from './Bands.tsx';
import { onClock, type BoardFacts } from './model.ts';
import { nextWords, timeLeft } from './next-words.ts';
import { Shape } from './Shape.tsx';
import { useChosenZone } from './use-chosen-zone.ts';
import { useView } from './use-view.ts';

type Labels = Strings['board'] & { headline: Strings['country']['headline'] };
type Props = {
  /** The rows of one service, named after their languages: `in French`; those with a condition have notes. */
  facts: BoardFacts;
  /** `Technical`. */
  service: string;
  labels: Labels;
  locale: Locale;
};

/** Whether somebody answers now, and in which languages, in one sentence; nothing where that is not known. */
export default function Headline({ facts: { rows, clocks }, service, labels, locale }: Props) {
  const view = useView(locale);
  const [zone] = useChosenZone();
  if (!view) return null;
  const known = rows.flatMap((row) => {
    const state = stateAt(onClock(row, zone).hours, clocks, view.nowAt);
    return state.kind === 'always' || state.kind === 'state' ? [{ ...row, state }] : [];
  });
  const best = order.find((now) => known.some(({ state }) => openOf(state) === now));
  if (!best) return null;
  // A condition is of no help where it does not answer, while others do.
  const told = known.filter(({ state, notes }) => !notes || openOf(state) === best);
  const parts = order.flatMap((now) => told.filter(({ state }) => openOf(state) === now));
  return (
    <Shape state={best}>
      <b>{labels.headline[best]}</b>{' '}
      {fill(labels.headline.answers, {
        service,
        languages: parts.map(({ name, state }) => `${name} ${words(state, { view, labels, locale })}`).join(', '),
      })}
    </Shape>
  );
}

type Known = Extract<ServiceState, { kind: 'always' | 'state' }>;

/** Those who answer come first. */
const order: OpenState[] = ['open', 'maybe', 'closed'];

const openOf = (state: Known): OpenState => (state.kind === 'always' ? 'open' : state.state);

function words(state: Known, reader: { view: View; labels: Labels; locale: Locale }): string {
  const { headline } = reader.labels;
  if (state.kind === 'always') return headline.always;
  const { state: now, next } = state;
  if (now === 'maybe') return headline.depends;
  const left = now === 'open' && timeLeft(next, reader.view.nowAt, reader.locale);
  if (!left) return nextWords(now, next, reader);
  return fill(next?.state === 'maybe' ? headline.leftAtLeast : headline.left, { left });
}
