import { nextMidnight, type Stretch, type StretchKind } from '../../domain/sla/index.ts';
import { fill } from '../../i18n/fill.ts';
import { duration, shortDayAt } from '../../i18n/format.ts';
import type { DueAnswer } from './model.ts';
import { agree, numberOf, type Words } from './words.ts';

/** A drawing of the answer on a line; every `x` and `width` is a percentage of it. */
export type Ribbon = {
  filedX: number;
  dueX: number;
  pieces: { kind: StretchKind; x: number; width: number }[];
  /** Local midnights; a label that would touch the one before it is left out. */
  days: { x: number; label: string }[];
  labels: Label[];
};

/** `strong` stands over what is counted, the others over what is skipped. */
export type Label = { x: number; text: string; strong: boolean; anchor: 'start' | 'middle' | 'end' };

/** Room for the marks of filing and due moment at both ends. */
const margin = { start: 0.05, end: 0.035 };

/** The width of a character in percent of a drawing 340 px wide, as on a phone; bold ones are larger. */
const CHARACTER = { plain: 1.9, strong: 2.2 };

/** Between a midnight and the name of its day. */
const GAP = 1.7;

export function ribbonOf(answer: DueAnswer, words: Words): Ribbon {
  const { filedAt, dueAt, drawn } = answer;
  const scale = (1 - margin.start - margin.end) / Math.max(dueAt - filedAt, 1);
  const fromAt = filedAt - margin.start / scale;
  const x = (at: number) => round((at - fromAt) * scale * 100);
  const pieces = drawn.map((stretch) => {
    const [from, to] = [x(stretch.startAt), x(stretch.endAt)];
    return { kind: drawnKind(stretch, answer), x: from, width: round(to - from) };
  });
  return {
    filedX: x(filedAt),
    dueX: x(dueAt),
    pieces,
    days: daysOf(answer, fromAt, fromAt + 1 / scale, x, words),
    labels: [...countedLabels(answer, pieces, words), ...skippedLabel(answer, pieces, words)],
  };
}

/** Service hours of the day from which business days are counted are drawn as what they are: not counted. */
export function drawnKind({ kind, startAt }: Stretch, { entries }: DueAnswer): StretchKind {
  const entry = entries.find((one) => one.startAt <= startAt && startAt < one.endAt);
  return entry?.kind === 'start-day' ? 'night' : kind;
}

function daysOf(
  { reading, offsets }: DueAnswer,
  fromAt: number,
  toAt: number,
  x: (at: number) => number,
  words: Words,
) {
  const days: Ribbon['days'] = [];
  let free = 0;
  for (let at = fromAt; at < toAt; at = nextMidnight(offsets, at)) {
    const text = shortDayAt(at, reading.timeZone, words.locale);
    const end = x(at) + text.length * CHARACTER.plain + GAP;
    // The day of filing is often cut short: its label gives way to that of the next day.
    const room = days.length === 0 ? Math.min(100, x(nextMidnight(offsets, at))) : 100;
    const fits = x(at) >= free && end <= room;
    if (fits) free = end;
    days.push({ x: x(at), label: fits ? text : '' });
  }
  return days;
}

/** The length over each counted piece, or the number of its business day; those that would collide are left out. */
function countedLabels(answer: DueAnswer, pieces: Ribbon['pieces'], words: Words): Label[] {
  const labels: Label[] = [];
  let free = 0;
  for (const [i, piece] of pieces.entries()) {
    const text = piece.kind === 'counted' ? countedText(answer, i, words) : '';
    if (!text) continue;
    const width = text.length * CHARACTER.strong;
    const anchor = i === 0 ? 'start' : i === pieces.length - 1 ? 'end' : 'middle';
    const x = anchor === 'start' ? piece.x : anchor === 'end' ? piece.x + piece.width : piece.x + piece.width / 2;
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    if (left < free) continue;
    free = left + width;
    labels.push({ x: round(x), text, strong: true, anchor });
  }
  return labels;
}

function countedText(answer: DueAnswer, piece: number, { labels, locale }: Words): string {
  const stretch = answer.drawn[piece];
  if (!stretch) return '';
  if (answer.target.unit !== 'day') return duration(stretch.endAt - stretch.startAt, locale);
  const day = answer.entries.find(
    ({ kind, startAt, endAt }) => kind === 'counted' && startAt <= stretch.startAt && stretch.startAt < endAt,
  );
  return day ? fill(labels.ribbon.day, { n: day.total }) : '';
}

/** Once, over the only run of skipped time, if there is room. */
function skippedLabel({ drawn }: DueAnswer, pieces: Ribbon['pieces'], { labels, locale }: Words): Label[] {
  const skipped = [...drawn.keys()].filter((i) => drawn[i]?.kind !== 'counted');
  const [first, last] = [skipped[0], skipped.at(-1)];
  if (first === undefined || last === undefined || last - first + 1 !== skipped.length) return [];
  const ms = (drawn[last]?.endAt ?? 0) - (drawn[first]?.startAt ?? 0);
  const text = fill(agree(numberOf(ms), labels.ribbon.skipped, locale), { amount: duration(ms, locale) });
  const [from, to] = [pieces[first]?.x ?? 0, (pieces[last]?.x ?? 0) + (pieces[last]?.width ?? 0)];
  if (to - from < text.length * CHARACTER.plain) return [];
  return [{ x: round((from + to) / 2), text, strong: false, anchor: 'middle' }];
}

const round = (value: number) => Math.round(value * 100) / 100;
