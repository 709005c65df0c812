import { contentLines, escaped } from './content-lines.ts';
import { oneLine } from './plain.ts';

/** Somebody to call: an entry of an address book. */
export type Card = {
  /** The same entry has the same id, so that an address book that gets it twice keeps one. */
  id: string;
  name: string;
  /** From the largest unit to the smallest. */
  organisation: readonly string[];
  /** To be dialled, the first before the others: E.164, or what is printed where no such form is safe. */
  numbers: readonly string[];
  note: string;
  /** The page that says more. */
  url: string;
  /** The day on which its facts were last compared with their source: `2026-11-20`. */
  compared: string;
};

/** Entries as a file that address books import: vCard 3.0 (RFC 2426), which all of them read. */
export const vcardFile = (cards: readonly Card[]): string => contentLines(cards.flatMap(cardLines));

const cardLines = ({ id, name, organisation, numbers, note, url, compared }: Card) => [
  'BEGIN:VCARD',
  'VERSION:3.0',
  'PRODID:-//Appui//Directory//EN',
  `UID:${escaped(oneLine(id))}@appui.invalid`,
  `FN:${escaped(oneLine(name))}`,
  // Every card must have it (section 3.1.2); an organisation has no first name.
  `N:${escaped(oneLine(name))};;;;`,
  `ORG:${organisation.map((unit) => escaped(oneLine(unit))).join(';')}`,
  ...numbers.map((number, i) => `TEL;TYPE=${i === 0 ? 'WORK,VOICE,PREF' : 'WORK,VOICE'}:${escaped(oneLine(number))}`),
  `NOTE:${escaped(note)}`,
  // A URI is no text: its commas and semicolons stay as they are (section 3.6.8).
  `URL:${oneLine(url).replaceAll(' ', '%20')}`,
  `REV:${compared}T00:00:00Z`,
  'END:VCARD',
];
