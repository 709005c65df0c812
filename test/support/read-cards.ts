import ICAL from 'ical.js';
import type { Card } from '../../src/domain/export/index.ts';

/** What Thunderbird's parser makes of a file of cards. @throws {Error} If it is no vCard 3.0. */
export function readCards(file: string): Card[] {
  const parsed = ICAL.parse(file) as unknown[];
  // One card comes alone, several come as a list.
  const cards = (parsed[0] === 'vcard' ? [parsed] : parsed) as unknown[][];
  return cards.map((jCard) => {
    const card = new ICAL.Component(jCard);
    // It leaves an escaped semicolon as it is, which RFC 2426, section 4, wants in every text.
    const one = (name: string) => String(card.getFirstPropertyValue(name)).replaceAll('\\;', ';');
    if (one('version') !== '3.0') throw new Error(`vCard ${one('version')}`);
    return {
      id: one('uid'),
      name: one('fn'),
      organisation: [card.getFirstPropertyValue('org')].flat().map(String),
      numbers: card.getAllProperties('tel').map((tel) => String(tel.getFirstValue())),
      note: one('note'),
      url: one('url'),
      compared: one('rev').slice(0, 10),
    };
  });
}
