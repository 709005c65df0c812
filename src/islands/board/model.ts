import { DAY_MS } from '../../domain/calendar/index.ts';
import {
  stateAt,
  stretchesOf,
  type Clocks,
  type OpenState,
  type ServiceHours,
  type ServiceState,
  type Stretch,
} from '../../domain/directory/index.ts';
import { startOfDay } from '../../i18n/format.ts';

/** A line of the board. `printed` says in words what the source prints, `notes` under which conditions. */
export type Row = {
  id: string;
  name: string;
  hours: ServiceHours;
  printed: string;
  notes?: string[];
  /** To what is remarked on it. */
  links?: { href: string; text: string }[];
};

export type BoardFacts = { clocks: Clocks; rows: Row[] };

/** The reader’s day: percentages of the way from one local midnight to the next. */
export type Bar = { from: number; width: number; state: Exclude<OpenState, 'closed'>; fromAt: number; toAt: number };

/** What a line does now, and what is drawn of it for a day. */
export type Answer = ServiceState & { bars: Bar[] };

/** `now` is how far the day has gone, in per cent; undefined on another day. */
export type Day = { fromAt: number; toAt: number; now: number | undefined };

/** The local day on which `dayAt` falls. */
export function dayOf(nowAt: number, timeZone: string, dayAt = nowAt): Day {
  const fromAt = startOfDay(dayAt, timeZone);
  // A day and a half later is some time of the next day, however long this one is.
  const toAt = startOfDay(fromAt + 1.5 * DAY_MS, timeZone);
  const inside = nowAt >= fromAt && nowAt < toAt;
  return { fromAt, toAt, now: inside ? ((nowAt - fromAt) / (toAt - fromAt)) * 100 : undefined };
}

/** The state of a line now, what it changes to, and its bars of the reader’s day. */
export const answer = ({ hours }: Row, clocks: Clocks, nowAt: number, day: Day): Answer => ({
  ...stateAt(hours, clocks, nowAt),
  bars: barsOf(hours, clocks, day),
});

/** The row on the clock that the reader chose, where that is one of those that may be meant. */
export function onClock(row: Row, zone: string | undefined): Row {
  const { hours } = row;
  const may = typeof hours !== 'string' && zone !== undefined && hours.zones.includes(zone);
  return may ? { ...row, hours: { ...hours, zones: [zone] } } : row;
}

/** The clocks between which a reader may choose, each once. */
export const clocksToChoose = (rows: readonly Row[]): string[] => [
  ...new Set(rows.flatMap(({ hours }) => (typeof hours !== 'string' && hours.zones.length > 1 ? hours.zones : []))),
];

/** What is drawn of a day. */
export const barsOf = (hours: ServiceHours, clocks: Clocks, day: Day): Bar[] =>
  barsOfDay(stretchesOf(hours, clocks, day.fromAt, day.toAt), day);

/** The same of stretches that are known, of this day and perhaps of others. */
export function barsOfDay(stretches: ReturnType<typeof stretchesOf>, { fromAt, toAt }: Day): Bar[] {
  if (stretches === 'always') return [bar({ fromAt, toAt, state: 'open' }, fromAt, toAt)];
  if (typeof stretches === 'string') return [];
  return stretches.flatMap(({ state, ...it }) => {
    const part = { fromAt: Math.max(it.fromAt, fromAt), toAt: Math.min(it.toAt, toAt) };
    return state === 'closed' || part.fromAt >= part.toAt ? [] : bar({ ...part, state }, fromAt, toAt);
  });
}

function bar(stretch: Stretch & { state: Bar['state'] }, fromAt: number, toAt: number): Bar {
  const percent = (ms: number) => (ms / (toAt - fromAt)) * 100;
  return { ...stretch, from: percent(stretch.fromAt - fromAt), width: percent(stretch.toAt - stretch.fromAt) };
}

type Times = Pick<Day, 'fromAt' | 'toAt'>;

/** When a line is surely open on a day, and when on any reading; what joins is one stretch. */
export const openTimes = (bars: readonly Bar[]): { sure: Times[]; any: Times[] } => ({
  sure: joined(bars.filter(({ state }) => state === 'open')),
  any: joined(bars),
});

function joined(bars: readonly Bar[]): Times[] {
  const times: Times[] = [];
  for (const { fromAt, toAt } of bars) {
    const last = times.at(-1);
    if (last?.toAt === fromAt) last.toAt = toAt;
    else times.push({ fromAt, toAt });
  }
  return times;
}
