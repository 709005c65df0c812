import { addressOf } from '../../browser/location.ts';
import { download } from '../../browser/download.ts';
import { calendarFile } from '../../domain/export/index.ts';
import { asText } from '../calculator/as-text.ts';
import { calendarEvents } from '../calculator/calendar-events.ts';
import { toQuery } from '../calculator/query.ts';
import type { Shown } from '../calculator/shown.ts';
import { dueOf, isDue } from './due.ts';
import type { LateProps } from './late.tsx';
import { useWhen } from './use-when.ts';

/**
 * The expected first response for the reader’s calendar, and the moment to escalate. The file says what the calculator
 * says: not a word of the case, for calendars are shared and kept on servers.
 */
export default function DueButton(props: LateProps) {
  const when = useWhen();
  const due = dueOf(props, when);
  if (!isDue(due)) return null;
  const save = () => {
    const { file } = due.words.labels.ics;
    download(file, 'text/calendar;charset=utf-8', dueFile(due, addressOf(props.facts.pages.responseTimes), Date.now()));
  };
  return (
    <button class="btn" type="button" onClick={save}>
      {due.words.labels.share.calendar}
    </button>
  );
}

/** @param page The address of the calculator. */
export function dueFile(due: Shown, page: string, nowAt: number): string {
  const link = page + toQuery(due.form, due.facts);
  return calendarFile(calendarEvents(due, asText(due, link), link), nowAt);
}
