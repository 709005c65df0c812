import type { OpenState } from '../../domain/directory/index.ts';
import { fill } from '../../i18n/fill.ts';
import { clock, listText, timeAt } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { View } from './Bands.tsx';
import { openTimes, type Bar, type Day } from './model.ts';
import { Shape } from './Shape.tsx';

type Props = { bars: readonly Bar[]; view: Pick<View, 'day' | 'timeZone'>; labels: Strings['board']; locale: Locale };

/** What a line does on a whole day: when it is surely open, and when perhaps. */
export function DayState({ bars, view, labels, locale }: Props) {
  const { sure, any } = openTimes(bars);
  const state: OpenState = sure.length > 0 ? 'open' : any.length > 0 ? 'maybe' : 'closed';
  const words = (times: typeof any) =>
    listText(
      times.map((it) => timesText(it, view, labels, locale)),
      locale,
    );
  const perhaps = bars.some((bar) => bar.state === 'maybe') && fill(labels.onDay.perhaps, { times: words(any) });
  const parts = [sure.length > 0 && words(sure), perhaps].filter(Boolean);
  return (
    <Shape state={state}>
      <b>{labels[state].bold}</b> {state === 'closed' ? labels.onDay.closed : parts.join(labels.onDay.then)}
    </Shape>
  );
}

function timesText(
  { fromAt, toAt }: Pick<Day, 'fromAt' | 'toAt'>,
  { day, timeZone }: Props['view'],
  labels: Props['labels'],
  locale: Locale,
): string {
  if (fromAt === day.fromAt && toAt === day.toAt) return labels.dayAndNight;
  // The midnight that ends a day is not the one that begins it.
  const to = toAt === day.toAt ? clock(24, 0, locale) : timeAt(toAt, timeZone, locale);
  return fill(labels.onDay.times, { from: timeAt(fromAt, timeZone, locale), to });
}
