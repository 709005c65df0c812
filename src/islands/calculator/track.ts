import { nextMidnight, type StretchKind } from '../../domain/sla/index.ts';
import { shortDayAt } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { DueAnswer } from './model.ts';
import { drawnKind } from './ribbon.ts';
import type { Lane } from './race.ts';
import { offsetsAround } from './years.ts';

/** One scale of time for several answers; `x` and `width` are percentages of it. */
export type Track = {
  x: (at: number) => number;
  /** Midnights of the reader; a label that would touch the one before it is left out. */
  days: { x: number; label: string }[];
};

export type Piece = { kind: StretchKind; x: number; width: number };

/** Room for the marks at both ends. */
const MARGIN = 0.03;

/** The room that the name of a day takes on a phone, in percent. */
const LABEL = 17;

/** From the filing to the last due moment, with the midnights of the reader’s zone. */
export function trackOf(lanes: readonly Lane[], zone: string, locale: Locale): Track {
  const filedAt = lanes[0]?.answer.filedAt ?? 0;
  const lastAt = Math.max(...lanes.map(({ answer }) => answer.dueAt));
  const scale = (1 - 2 * MARGIN) / Math.max(lastAt - filedAt, 1);
  const fromAt = filedAt - MARGIN / scale;
  const x = (at: number) => Math.round((at - fromAt) * scale * 10_000) / 100;
  return { x, days: daysOf(fromAt, fromAt + 1 / scale, zone, locale, x) };
}

/** The pieces of one answer on the common scale. */
export const piecesOf = (answer: DueAnswer, { x }: Track): Piece[] =>
  answer.drawn.map((stretch) => ({
    kind: drawnKind(stretch, answer),
    x: x(stretch.startAt),
    width: Math.round((x(stretch.endAt) - x(stretch.startAt)) * 100) / 100,
  }));

function daysOf(fromAt: number, toAt: number, zone: string, locale: Locale, x: Track['x']): Track['days'] {
  const offsets = offsetsAround(zone, new Date(fromAt).getUTCFullYear());
  const days: Track['days'] = [];
  let free = 0;
  for (let at = fromAt; at < toAt; at = nextMidnight(offsets, at)) {
    const next = x(Math.min(nextMidnight(offsets, at), toAt));
    const fits = x(at) >= free && (days.length > 0 ? x(at) + LABEL <= 100 : next - x(at) >= LABEL || next >= 100);
    if (fits) free = x(at) + LABEL;
    days.push({ x: x(at), label: fits ? shortDayAt(at, zone, locale) : '' });
  }
  return days;
}
