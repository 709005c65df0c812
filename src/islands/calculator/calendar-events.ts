import type { CalendarEvent } from '../../domain/export/index.ts';
import { fill } from '../../i18n/fill.ts';
import { escalationEvent } from './next-words.ts';
import type { Shown } from './shown.ts';

/** The due moment and, where the sources name one, the moment to escalate, each with an alarm. */
export function calendarEvents(shown: Shown, text: string, url: string): CalendarEvent[] {
  const { answer, form, words } = shown;
  const { offer, target, filedAt, dueAt } = answer;
  const subject = [form.priority, offer.name].join(', ');
  // The same case gives the same event, so that a calendar that gets it twice keeps one.
  const id = [offer.id, target.tier, form.priority, new Date(filedAt).toISOString()].join('-');
  const due: CalendarEvent = {
    id: `due-${id}`,
    at: dueAt,
    title: fill(words.labels.ics.due, { subject }),
    description: text,
    url,
    alarmMinutesBefore: 0,
  };
  const escalation = escalationEvent(shown);
  return escalation ? [due, { ...escalation, id: `escalate-${id}`, url, alarmMinutesBefore: 0 }] : [due];
}
