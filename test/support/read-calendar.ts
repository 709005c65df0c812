import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

/** An event of a calendar file, as a parser that is not ours reads it. */
export type ReadEvent = { at: number; title: string; description: string; url: string; uid: string; alarms: string[] };

/** What Thunderbird's parser makes of a file. */
export function byIcalJs(file: string): ReadEvent[] {
  return new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent').map((part) => {
    const read = new ICAL.Event(part);
    return {
      at: read.startDate.toJSDate().getTime(),
      title: read.summary,
      description: read.description,
      url: String(part.getFirstPropertyValue('url') ?? ''),
      uid: read.uid,
      alarms: part.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    };
  });
}

/** What another one makes of it; it gives texts as they are, or with parameters. */
export function byNodeIcal(file: string): ReadEvent[] {
  const text = (value: unknown) =>
    typeof value === 'object' && value !== null && 'val' in value ? String(value.val) : String(value ?? '');
  return Object.values(nodeIcal.sync.parseICS(file)).flatMap((part) => {
    if (part?.type !== 'VEVENT') return [];
    const alarms = (part as { alarms?: { trigger: unknown }[] }).alarms ?? [];
    return [
      {
        at: part.start.getTime(),
        title: text(part.summary),
        description: text(part.description),
        url: text(part.url),
        uid: part.uid,
        alarms: alarms.map(({ trigger }) => text(trigger)),
      },
    ];
  });
}

/** Two that share no code. */
export const parsers = { byIcalJs, byNodeIcal };
