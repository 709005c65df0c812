import { instantOf, offsetAt, possibleInstants, realMinute, type ZoneOffsets } from '../../domain/calendar/index.ts';
import { momentIn, type Form } from './form.ts';
import { offsetsAround } from './years.ts';

/** When the case was filed, or what has to be asked first. */
export type Filed =
  | { kind: 'at'; filedAt: number; twice?: Twice | undefined }
  | { kind: 'incomplete' }
  | { kind: 'beyond' }
  | { kind: 'twice'; twice: Twice }
  | { kind: 'never'; meant: Pick<Form, 'date' | 'time'>[] };

/** The two instants of a local time that the clocks show twice. */
export type Twice = [first: number, second: number];

/** The years of the engine's default horizon. */
const years = { from: 2000, until: 2080 };

/** Reads the filing time in the reader's zone; a time that does not exist or comes twice is asked back, never guessed. */
export function filedIn({ date, time, zone, which }: Form): Filed {
  if (!date || !time) return { kind: 'incomplete' };
  // While somebody types a year, the browser hands out 0002, 0020 and 0202.
  const year = Number.parseInt(date, 10);
  if (!(year >= years.from && year < years.until)) return { kind: 'beyond' };
  const local = realMinute(date, time);
  if (local === undefined) return { kind: 'incomplete' };
  const offsets = offsetsAround(zone, year);
  const [first, second] = possibleInstants(offsets, local);
  if (first === undefined) return { kind: 'never', meant: meantBy(offsets, local, zone) };
  if (second === undefined) return { kind: 'at', filedAt: first };
  const twice: Twice = [first, second];
  return which ? { kind: 'at', filedAt: which === '1' ? first : second, twice } : { kind: 'twice', twice };
}

/** What a skipped time may mean: a clock that was put forward too soon, or one that was not yet put forward. */
function meantBy(offsets: ZoneOffsets, local: number, zone: string): Pick<Form, 'date' | 'time'>[] {
  const late = instantOf(offsets, local);
  const early = local - offsetAt(offsets, late);
  return [early, late].map((at) => {
    const { date, time } = momentIn(zone, at);
    return { date, time };
  });
}
