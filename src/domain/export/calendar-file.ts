import { contentLines, escaped } from './content-lines.ts';
import { oneLine } from './plain.ts';

/** Something that is due at an instant. */
export type CalendarEvent = {
  /** The same case has the same id, so that a calendar that gets it twice keeps one event. */
  id: string;
  /** Epoch milliseconds. */
  at: number;
  title: string;
  description: string;
  url?: string | undefined;
  /** A calendar reminds so many whole minutes before; 0 is at the moment itself. */
  alarmMinutesBefore?: number | undefined;
};

/** A calendar draws an event of no length as a hairline, or not at all. */
const DURATION = 'PT15M';

/**
 * Events as a file that calendars import (RFC 5545). Instants are in UTC, so that no calendar has to know a zone.
 *
 * @param stampAt When the file is made, in epoch milliseconds.
 */
export function calendarFile(events: readonly CalendarEvent[], stampAt: number): string {
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Appui//Response times//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => eventLines(event, stampAt)),
    'END:VCALENDAR',
  ]);
}

const eventLines = ({ id, at, title, description, url, alarmMinutesBefore }: CalendarEvent, stampAt: number) => [
  'BEGIN:VEVENT',
  `UID:${escaped(oneLine(id))}@appui.invalid`,
  `DTSTAMP:${utc(stampAt)}`,
  `DTSTART:${utc(at)}`,
  `DURATION:${DURATION}`,
  `SUMMARY:${escaped(oneLine(title))}`,
  `DESCRIPTION:${escaped(description)}`,
  // A URI is no text: its commas and semicolons stay as they are (section 3.3.13).
  ...(url === undefined ? [] : [`URL:${oneLine(url).replaceAll(' ', '%20')}`]),
  'TRANSP:TRANSPARENT',
  ...(alarmMinutesBefore === undefined
    ? []
    : [
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        `DESCRIPTION:${escaped(oneLine(title))}`,
        `TRIGGER:-PT${alarmMinutesBefore}M`,
        'END:VALARM',
      ]),
  'END:VEVENT',
];

/** `20261123T104000Z`. */
const utc = (at: number) => `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
