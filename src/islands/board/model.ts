import {
  compileInZone,
  DAY_MS,
  zoneFromChanges,
  type Calendar,
  type CalendarSpec,
} from '../../domain/calendar/index.ts';
import { timeline, type OpenState, type Stretch } from '../../domain/directory/index.ts';
import { startOfDay } from '../../i18n/format.ts';

/** One way to read the hours of a line, with the clock changes of its zone: the browser needs no time-zone library. */
export type Reading = { spec: CalendarSpec; changes: [fromAt: number, offsetMs: number][] };

/** `hours` says in words what is printed; it stands for the state where that cannot be computed. */
export type Row = { id: string; name: string; hours: string; readings: Reading[] };

/** The reader’s day: percentages of the way from one local midnight to the next. */
export type Bar = { from: number; width: number; state: Exclude<OpenState, 'closed'>; fromAt: number; toAt: number };

export type Answer =
  | { kind: 'unknown' }
  | { kind: 'always' }
  | { kind: 'state'; state: OpenState; next: Stretch | undefined; bars: Bar[] };

/** `changesUntilAt`: up to when the clock changes of the readings are known. */
export type BoardFacts = { rows: Row[]; changesUntilAt: number };

export type Day = { fromAt: number; toAt: number; now: number };

/** Ten days each way are enough for the next change, and cost nothing to compile. */
const SPAN_MS = 10 * DAY_MS;

/** The local day on which `nowAt` falls, and how far it has gone, in per cent. */
export function dayOf(nowAt: number, timeZone: string): Day {
  const fromAt = startOfDay(nowAt, timeZone);
  // A day and a half later is some time of the next day, however long this one is.
  const toAt = startOfDay(fromAt + 1.5 * DAY_MS, timeZone);
  return { fromAt, toAt, now: ((nowAt - fromAt) / (toAt - fromAt)) * 100 };
}

/** The state of a line now, what it changes to, and its bars of the reader’s day. */
export function answer(row: Row, nowAt: number, day: Day, changesUntilAt: number): Answer {
  // The page was built so long ago that its clock changes have run out: better the printed hours than a wrong state.
  if (nowAt + SPAN_MS > changesUntilAt) return { kind: 'unknown' };
  const calendars = row.readings.map((reading) => calendarAround(reading, nowAt));
  if (calendars.every(({ alwaysOpen }) => alwaysOpen)) return { kind: 'always' };
  const ahead = timeline(calendars, nowAt, nowAt + 8 * DAY_MS);
  const today = timeline(calendars, day.fromAt, day.toAt);
  return { kind: 'state', state: ahead[0]?.state ?? 'closed', next: ahead[1], bars: bars(today, day) };
}

function bars(stretches: Stretch[], { fromAt, toAt }: Day): Bar[] {
  const percent = (ms: number) => (ms / (toAt - fromAt)) * 100;
  return stretches.flatMap((stretch) =>
    stretch.state === 'closed'
      ? []
      : [
          {
            from: percent(stretch.fromAt - fromAt),
            width: percent(stretch.toAt - stretch.fromAt),
            state: stretch.state,
            fromAt: stretch.fromAt,
            toAt: stretch.toAt,
          },
        ],
  );
}

function calendarAround({ spec, changes }: Reading, nowAt: number): Calendar {
  const date = (at: number) => new Date(at).toISOString().slice(0, 10);
  const horizon = { from: date(nowAt - SPAN_MS), until: date(nowAt + SPAN_MS) };
  return compileInZone(spec, zoneFromChanges(changes), horizon);
}
