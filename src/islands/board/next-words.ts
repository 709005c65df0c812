import { DAY_MS } from '../../domain/calendar/index.ts';
import type { OpenState, Stretch } from '../../domain/directory/index.ts';
import { fill } from '../../i18n/fill.ts';
import { dateAt, duration, timeAt, wallAt, weekdayName } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { View } from './Bands.tsx';

type Labels = Strings['board'];
type Reader = { view: Pick<View, 'nowAt' | 'timeZone'>; labels: Labels; locale: Locale };

/** What comes next, and when on the reader's clock: `until 21:00`, `reopens Monday at 08:00`. */
export function nextWords(state: OpenState, next: Stretch | undefined, { view, labels, locale }: Reader): string {
  if (!next) return '';
  const [now, then] = [wallAt(view.nowAt, view.timeZone), wallAt(next.fromAt, view.timeZone)];
  const words = sentences(state, next.state, labels);
  // A weekday alone would mean the nearest one.
  const far = next.fromAt - view.nowAt > 6 * DAY_MS;
  const day = far ? dateAt(next.fromAt, view.timeZone, locale) : weekdayName(then.weekday, locale);
  const time = timeAt(next.fromAt, view.timeZone, locale);
  return fill(now.day === then.day ? words.today : words.later, { day, time });
}

const HALF_DAY_MS = 12 * 3_600_000;

/** How long it is until then, rounded up to the minute: one until the very moment. Nothing where it is far. */
export function timeLeft(next: Stretch | undefined, nowAt: number, locale: Locale): string | undefined {
  const leftMs = next ? next.fromAt - nowAt : Infinity;
  return leftMs > HALF_DAY_MS ? undefined : duration(Math.ceil(leftMs / 60_000) * 60_000, locale);
}

function sentences(state: OpenState, next: OpenState, labels: Labels): { today: string; later: string } {
  if (state === 'open') return next === 'maybe' ? labels.openAtLeast : labels.open;
  if (state === 'maybe') return next === 'open' ? labels.maybe.open : labels.maybe.closed;
  return next === 'open' ? labels.closed.open : labels.closed.maybe;
}
