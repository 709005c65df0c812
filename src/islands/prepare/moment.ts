import { dateText, localDay, offsetText, timeAt } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { modernZone } from '../../i18n/zones.ts';

/** `21 November 2026, 15:10 (Europe/Paris, UTC+1)`: nobody can take it for another day or another hour. */
export function momentText(at: number, timeZone: string, locale: Locale): string {
  const where = timeZone === 'UTC' ? timeZone : `${modernZone(timeZone)}, ${offsetText(at, timeZone)}`;
  return `${dateText(localDay(at, timeZone), locale)}, ${timeAt(at, timeZone, locale)} (${where})`;
}

/** A text with another in the place of its selection, set off by spaces; and where the caret stands then. */
export function insertedAt(
  text: string,
  inserted: string,
  start: number,
  end: number,
): { text: string; caret: number } {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const put = `${/\S$/.test(before) ? ' ' : ''}${inserted}${/^\S/.test(after) ? ' ' : ''}`;
  return { text: before + put + after, caret: before.length + put.length };
}
