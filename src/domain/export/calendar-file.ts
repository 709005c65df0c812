import { oneLine, plain } from './plain.ts';

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

/** A line has at most 75 octets, without its end (RFC 5545, section 3.1). */
const LINE_OCTETS = 75;

/** A calendar draws an event of no length as a hairline, or not at all. */
const DURATION = 'PT15M';

/**
 * Events as a file that calendars import (RFC 5545). Instants are in UTC, so that no calendar has to know a zone.
 *
 * @param stampAt When the file is made, in epoch milliseconds.
 */
export function calendarFile(events: readonly CalendarEvent[], stampAt: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Appui//Response times//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => eventLines(event, stampAt)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
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

/**
 * Section 3.3.11; control characters other than tabs may not stand in a text. Unicode's own line ends may, but there are
 * programs that end the line there and lose the rest, so they become `\n` like the others.
 */
const escaped = (text: string) =>
  plain(text)
    .replace(/[\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** Cut into lines of at most {@link LINE_OCTETS} octets, the next ones with a space before; no character is split. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  let result = '';
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}
