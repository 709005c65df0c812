import { addressOf } from '../../browser/location.ts';
import { download } from '../../browser/download.ts';
import { dueFile } from './due-file.ts';
import { dueOf, isDue } from './due.ts';
import type { LateProps } from './late.tsx';
import { useWhen } from './use-when.ts';

/** The expected first response for the reader’s calendar, and the moment to escalate. */
export default function DueButton(props: LateProps) {
  const due = dueOf(props, useWhen());
  if (!isDue(due)) return null;
  const save = () => {
    const file = dueFile(due, addressOf(props.facts.pages.responseTimes), Date.now());
    download(due.words.labels.ics.file, 'text/calendar;charset=utf-8', file);
  };
  return (
    <button class="btn" type="button" onClick={save}>
      {props.labels.severity.due.calendar}
    </button>
  );
}
