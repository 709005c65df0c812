import { DateTime } from 'luxon';

const CLOCK = 'ccc yyyy-MM-dd HH:mm';

/**
 * The instant of `Mon 2026-04-27 13:00` in a zone. The weekday must be right, so that a wrong row is noticed. A time that
 * occurs twice names its offset: `Sun 2026-10-25 02:30 +01:00`.
 */
export function at(text: string, zone: string): number {
  const [, clock = '', offset] = /^(.{20})(?: ([+-]\d\d:\d\d))?$/.exec(text) ?? [];
  const local = offset
    ? DateTime.fromFormat(`${clock} ${offset}`, `${CLOCK} ZZ`, { locale: 'en', setZone: true })
    : DateTime.fromFormat(clock, CLOCK, { locale: 'en', zone });
  if (!local.isValid) throw new Error(`"${text}" is no moment: ${local.invalidExplanation ?? ''}`);
  const read = say(local.toMillis(), zone);
  if (read !== text)
    throw new Error(`Write "${read}", not "${text}": that time does not exist in ${zone}, or occurs twice.`);
  return local.toMillis();
}

/** An instant as a wall clock shows it: `Mon 2026-04-27 13:00`; with its offset where the clock shows that time twice. */
export function say(at: number, zone: string): string {
  const local = DateTime.fromMillis(at, { zone, locale: 'en' });
  const seconds = at % 60_000 === 0 ? '' : ':ss.SSS';
  return local.toFormat(`${CLOCK}${seconds}${local.getPossibleOffsets().length > 1 ? ' ZZ' : ''}`);
}

/** Milliseconds of `2 h 30 min` or `-45 min`. */
export function lasting(text: string): number {
  const [, sign, hours, minutes] = /^(-?)(?:(\d+) h)? ?(?:(\d+) min)?$/.exec(text) ?? [];
  if (hours === undefined && minutes === undefined) throw new Error(`"${text}" is no duration.`);
  return (sign ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
}

/** `2 h 30 min` of so many milliseconds. */
export function inHours(ms: number): string {
  const [hours, minutes] = [Math.trunc(Math.abs(ms) / 3_600_000), (Math.abs(ms) % 3_600_000) / 60_000];
  const words = [hours ? `${hours} h` : '', minutes || !hours ? `${minutes} min` : ''].filter(Boolean).join(' ');
  return ms < 0 ? `-${words}` : words;
}
