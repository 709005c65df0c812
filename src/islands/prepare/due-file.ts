import { calendarFile } from '../../domain/export/index.ts';
import { asText } from '../calculator/as-text.ts';
import { calendarEvents } from '../calculator/calendar-events.ts';
import { toQuery } from '../calculator/query.ts';
import type { Shown } from '../calculator/shown.ts';

/**
 * The due moment and the moment to escalate, as the calculator’s own file has them. Not a word of the case is in it:
 * calendars are shared, and kept on servers.
 *
 * @param page The address of the calculator.
 * @param stampAt When the file is made.
 */
export function dueFile(due: Shown, page: string, stampAt: number): string {
  const link = page + toQuery(due.form, due.facts);
  return calendarFile(calendarEvents(due, asText(due, link), link), stampAt);
}
