import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFile, oneLine, plain, type CalendarEvent } from '../../../src/domain/export/index.ts';
import { counted } from '../../support/cases.ts';
import { at } from '../../support/moments.ts';
import { byIcalJs, byNodeIcal, parsers, type ReadEvent } from '../../support/read-calendar.ts';

const stampAt = Date.UTC(2026, 10, 20, 15, 5);

const event: CalendarEvent = {
  id: 'due-online-P2-2026-11-20T14:40:00.000Z',
  at: Date.UTC(2026, 10, 23, 10, 40),
  title: 'Première réponse visée',
  description: 'Déposé vendredi',
};

const lines = (file: string) => file.split('\r\n').slice(0, -1);

for (const [name, parse] of Object.entries(parsers)) {
  describe(name, () => {
    test.for([
      ['Europe/Paris', 'Sun 2026-10-25 01:59'],
      ['Europe/Paris', 'Sun 2026-10-25 02:30 +02:00'],
      ['Europe/Paris', 'Sun 2026-10-25 02:30 +01:00'],
      ['Europe/Paris', 'Sun 2026-10-25 03:00'],
      ['Europe/Paris', 'Sun 2026-03-29 01:59'],
      ['Europe/Paris', 'Sun 2026-03-29 03:00'],
      ['America/New_York', 'Sun 2026-11-01 01:30 -04:00'],
      ['America/New_York', 'Sun 2026-11-01 01:30 -05:00'],
      ['Asia/Tokyo', 'Mon 2026-11-23 19:40'],
      ['Asia/Kolkata', 'Thu 2026-12-31 23:59'],
    ] as const)('reads the instant of %s, %s', ([zone, moment]) => {
      const dueAt = at(moment, zone);
      expect(parse(calendarFile([{ ...event, at: dueAt }], stampAt))[0]?.at).toBe(dueAt);
    });

    test('reads two events with their alarms, ids and addresses', () => {
      const url = 'https://example.com/fr/delais/?offer=adobe&hours=Europe/Paris&filed=2026-11-20T15:40;a,b';
      const events = [
        { ...event, url, alarmMinutesBefore: 0 },
        { ...event, id: 'escalate-1', at: event.at + 3_600_000, alarmMinutesBefore: 15 },
      ];
      const read = parse(calendarFile(events, stampAt));
      expect(read.map(({ uid }) => uid)).toEqual([`${event.id}@appui.invalid`, 'escalate-1@appui.invalid']);
      expect(read.map(({ at: dueAt }) => dueAt)).toEqual([event.at, event.at + 3_600_000]);
      expect(read[0]?.url).toBe(url);
      expect(read.map(({ alarms }) => alarms)).toEqual([[expect.stringMatching(/^-?PT0[MS]$/)], ['-PT15M']]);
    });

    test.for([
      ['accents and French punctuation', 'Déposé à 17\u00a0h\u00a030 «\u00a0œuvre\u00a0»\u202f: l’été, l’ÿ\u202f?'],
      ['an emoji and Japanese', '🧭 東京の顧客 🇫🇷'],
      ['commas, semicolons, backslashes', 'a,b;c\\d; and \\, too'],
      ['lines', 'first\nsecond\n\nfourth'],
      ['a colon, quotes and an equals sign', 'TRIGGER:"x"=1'],
      ['what looks like another property', 'text\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:forged'],
      ['a very long word', 'é'.repeat(500)],
    ] as const)('keeps %s', ([, text]) => {
      const [read, ...more] = parse(calendarFile([{ ...event, title: text, description: text }], stampAt));
      expect(more).toEqual([]);
      expect(read?.description).toBe(text);
      expect(read?.title).toBe(text.replace(/\n+/g, ' '));
    });
  });
}

// node-ical 0.27 reads the escaped backslash and the n after it as a line end; the standard does not.
test('a backslash before an n is no line end', () => {
  const description = 'C:\\new';
  expect(byIcalJs(calendarFile([{ ...event, description }], stampAt))[0]?.description).toBe(description);
});

test.for([
  [0, 'TRIGGER:-PT0M'],
  [30, 'TRIGGER:-PT30M'],
] as const)('an alarm %d minutes before', ([minutes, line]) => {
  expect(lines(calendarFile([{ ...event, alarmMinutesBefore: minutes }], stampAt))).toContain(line);
});

test('the whole file, as the standard writes it', () => {
  expect(lines(calendarFile([{ ...event, id: '1', alarmMinutesBefore: 0 }], stampAt))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Appui//Response times//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:1@appui.invalid',
    'DTSTAMP:20261120T150500Z',
    'DTSTART:20261123T104000Z',
    'DURATION:PT15M',
    'SUMMARY:Première réponse visée',
    'DESCRIPTION:Déposé vendredi',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Première réponse visée',
    'TRIGGER:-PT0M',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
});

// Both parsers forgive a bare comma or semicolon; calendars need not.
test.for([
  ['commas, semicolons, backslashes', 'a,b;c\\d', 'a\\,b\\;c\\\\d'],
  ['any line end', 'a\r\nb\rc\nd\u0085e\u2028f\u2029g', 'a\\nb\\nc\\nd\\ne\\nf\\ng'],
  ['control characters, seen as signs', 'a\u0000b\u0007c\u007fd\u009fe\tf', 'a␀b␇c␡d\ufffde\tf'],
  ['colons and quotes, which stay', 'a:"b"', 'a:"b"'],
] as const)('a description as the standard writes it: %s', ([, description, written]) => {
  expect(lines(calendarFile([{ ...event, description }], stampAt))).toContain(`DESCRIPTION:${written}`);
});

test('half a surrogate pair becomes the replacement character', () => {
  const file = calendarFile([{ ...event, title: 'a\ud83d', description: '\udc4db' }], stampAt);
  for (const parse of Object.values(parsers))
    expect(parse(file)).toEqual([expect.objectContaining({ title: 'a\ufffd', description: '\ufffdb' })]);
});

test('what has no business in a line cannot end it', () => {
  const title = 'one\r\nATTACH:x\u0000\u0007';
  const file = calendarFile([{ ...event, title, url: 'https://example.com/\r\nX:1' }], stampAt);
  expect(lines(file)).not.toContain('ATTACH:x');
  expect(lines(file)).not.toContain('X:1');
  expect(byIcalJs(file)[0]?.title).toBe('one ATTACH:x␀␇');
});

test.for([
  ['one octet', 'a', 75, [4, 75], 72],
  ['two octets', 'é', 74, [10, 75], 59],
  ['four octets', '🧭', 72, [23, 73], 5],
] as const)('a long text of characters of %s is cut where it must be', ([, character, first, [count, whole], last]) => {
  const file = calendarFile([{ ...event, description: character.repeat(430) }], stampAt);
  const from = lines(file).findIndex((line) => line.startsWith('DESCRIPTION:'));
  const cut = lines(file).slice(from, lines(file).indexOf('TRANSP:TRANSPARENT'));
  const octets = cut.map((line) => new TextEncoder().encode(line).length);
  expect(octets).toEqual([first, ...Array<number>(count).fill(whole), last]);
});

const CHARACTERS = [...'nN,;\\:"=a é\u00a0🧭\t\n\r\u0000\u0085\u2028\ufeff', '\ud83d'];
/** Without a size they would have ten characters at most, and no line would ever be cut. */
const ofAnyLength = { maxLength: 300, size: 'max' } as const;
const texts = fc.oneof(
  fc.string({ unit: 'grapheme', ...ofAnyLength }),
  fc.string({ unit: 'binary', ...ofAnyLength }),
  fc.string({ unit: fc.constantFrom(...CHARACTERS), ...ofAnyLength }),
);
const check = counted('calendar files');

/** What is left of a text: its line ends are `\n`, and it has no other control characters than tabs. */
const kept = (text: string) => plain(text).replace(/[\u2028\u2029]/g, '\n');

test('every line has at most 75 octets, ends with CRLF and holds whole characters', () => {
  check(2000, texts, (text) => {
    const file = calendarFile([{ ...event, title: text, description: text }], stampAt);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of lines(file)) {
      const octets = new TextEncoder().encode(line);
      expect(octets.length).toBeLessThanOrEqual(75);
      expect(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets)).toBe(line);
    }
  });
});

test('unfolding gives back one line for each property', () => {
  const names = (file: string) => lines(file.replaceAll('\r\n ', '')).map((line) => line.replace(/:.*/su, ''));
  const expected = names(calendarFile([{ ...event, title: '', description: '' }], stampAt));
  check(2000, texts, (text) => {
    const file = calendarFile([{ ...event, title: text, description: text }], stampAt);
    expect(names(file)).toEqual(expected);
  });
});

test('any text survives both parsers', () => {
  const roundTrip = (parse: (file: string) => ReadEvent[], [title, description]: [string, string]) =>
    parse(calendarFile([{ ...event, title, description }], stampAt)).map((read) => [read.title, read.description]);
  check(2000, fc.tuple(texts, texts), ([title, description]) => {
    const expected = [oneLine(title), kept(description)] as const;
    expect(roundTrip(byIcalJs, [title, description])).toEqual([expected]);
    // The other is spared a backslash before an n, as above, and takes away quotes around a whole text.
    const [spared, sparedToo] = [spare(expected[0]), spare(expected[1])];
    expect(roundTrip(byNodeIcal, [spared, sparedToo])).toEqual([[unquoted(spared), unquoted(sparedToo)]]);
  });
});

const spare = (text: string) => text.replace(/\\n/gi, '\\m');
const unquoted = (text: string) => text.replace(/^"(.*)"$/, '$1');
