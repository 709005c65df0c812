import type { Span } from './boundaries.ts';
import type { ZoneOffsets } from './zone.ts';

/**
 * Service hours, ready to be asked. All instants are epoch milliseconds, all durations milliseconds of real elapsed time.
 *
 * Every question outside the horizon throws a HorizonError, and so does one whose answer would lie there; a search that
 * finds no service hour within a year throws a NoServiceHoursError; a NaN throws a RangeError.
 */
export type Calendar = {
  readonly timeZone: string;
  readonly zone: ZoneOffsets;
  /** Open without end: it has no next closing. */
  readonly alwaysOpen: boolean;
  /** The instant from which exceptions are no longer known; Infinity where the calendar names no last day. */
  readonly knownUntil: number;
  /** Open at an opening instant, closed at a closing one. */
  isOpen(at: number): boolean;
  /** The instant itself where it is open. */
  nextOpening(at: number): number;
  /** The first closing after the instant, be it open or closed then. */
  nextClosing(at: number): number;
  /**
   * The instant at which `durationMs` of service time has been used up. Time that ends exactly at closing is due at
   * closing; a duration of zero is due at the next opening.
   *
   * @throws {RangeError} If the duration is negative.
   */
  add(startAt: number, durationMs: number): number;
  /**
   * The latest instant from which `durationMs` of service time fits before `endAt`. Time that is used up exactly at an
   * opening gives that opening. A duration of zero gives the end itself, or the last closing before it if closed.
   *
   * @throws {RangeError} If the duration is negative.
   */
  subtract(endAt: number, durationMs: number): number;
  /** Service time between two instants; negative where the second is earlier. */
  between(fromAt: number, toAt: number): number;
  /**
   * Business days, by our reading (product rule 5): from the next opening, the same local time on the n-th following day
   * on which service hours start. If it is closed then, and not just closing: that day's next opening, else its last
   * closing.
   *
   * @throws {RangeError} If `days` is negative or not whole.
   */
  addDays(startAt: number, days: number): number;
  /** The open stretches between two instants, cut at them; none where the second is not later. */
  spans(fromAt: number, toAt: number): Span[];
  /** Whether a dated exception closes the local day on which the instant falls. */
  isHoliday(at: number): boolean;
  /** Whether service hours start on the local day on which the instant falls. */
  isServiceDay(at: number): boolean;
};
