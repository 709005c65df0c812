import { instantOf, zoneOffsets } from '../../src/domain/calendar/index.ts';

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/**
 * The instant of a local time that is written with its weekday, `Fri 2026-11-20 16:40`, so that a wrong row is visible.
 *
 * @throws {Error} If the weekday is not that of the date.
 */
export function at(text: string, timeZone: string): number {
  const [weekday, date = '', time = ''] = text.split(' ');
  const local = Date.parse(`${date}T${time}Z`);
  const real = weekdays[new Date(local).getUTCDay()];
  if (real !== weekday) throw new Error(`"${text}": ${date} is a ${real}`);
  return instantOf(zoneOffsets(timeZone, Date.UTC(2015, 0), Date.UTC(2035, 0)), local);
}
