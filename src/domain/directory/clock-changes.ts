import { DAY_MS } from '../calendar/index.ts';
import type { ClockChanges } from './facts.ts';

/** A clock that is put forward (`deltaMs` above zero) or back, on a day of its own calendar, `YYYY-MM-DD`. */
export type ClockChange = { at: number; day: string; deltaMs: number };

/** Clocks that change alike on one day. */
export type ClockNotice = Pick<ClockChange, 'day' | 'deltaMs'> & {
  /** Other zones than the reader’s. */
  zones: string[];
  /** Whether the reader’s own clock does the same: then the hours of these zones stay as they are for them. */
  here: boolean;
};

const ANNOUNCED_MS = 14 * DAY_MS;

/** The next change of a clock within two weeks: one that is exactly two weeks ahead counts, one at this instant is over. */
export function nextClockChange(clock: ClockChanges, fromAt: number): ClockChange | undefined {
  const next = clock.findIndex(([at], i) => i > 0 && at > fromAt);
  const [before, after] = [clock[next - 1], clock[next]];
  if (!before || !after || after[0] - fromAt > ANNOUNCED_MS) return undefined;
  const [at, offsetMs] = after;
  return { at, day: new Date(at + before[1]).toISOString().slice(0, 10), deltaMs: offsetMs - before[1] };
}

/**
 * What to announce two weeks ahead: the reader’s own first, then in the order of the days.
 *
 * @param clocks Under the names of their zones, without the reader’s own.
 */
export function clockNotices(
  clocks: Record<string, ClockChanges>,
  reader: ClockChanges,
  fromAt: number,
): ClockNotice[] {
  const own = nextClockChange(reader, fromAt);
  const notices = new Map<string, ClockNotice>(own && [[keyOf(own), { ...noticeOf(own), here: true }]]);
  for (const [zone, clock] of Object.entries(clocks)) {
    const change = nextClockChange(clock, fromAt);
    if (!change) continue;
    const notice = notices.get(keyOf(change)) ?? noticeOf(change);
    notice.zones.push(zone);
    notices.set(keyOf(change), notice);
  }
  const others = [...notices.values()].filter(({ here }) => !here).sort((a, b) => (a.day < b.day ? -1 : 1));
  return [...[...notices.values()].filter(({ here }) => here), ...others];
}

const keyOf = ({ day, deltaMs }: ClockChange) => `${day} ${deltaMs}`;

const noticeOf = ({ day, deltaMs }: ClockChange): ClockNotice => ({ day, deltaMs, zones: [], here: false });
