import type { Offer } from '../../collections/offers.ts';
import type { Tier } from '../../domain/facts.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import { strings } from '../../i18n/strings.ts';
import type { TableFacts, TableRow } from '../../islands/compare/facts.ts';
import { compared, find } from '../offer.ts';
import { cellText } from './cells.ts';
import { notesOf, tableGroups, type Row } from './rows.ts';

/** The table of tiers as texts, for those who take it with them. */
export function tableFacts(offer: Offer, locale: Locale): TableFacts {
  const groups = tableGroups(offer);
  const notes = notesOf(groups);
  return {
    offer: offer.provider.name[locale],
    unsaid: strings[locale].site.unsaid,
    tiers: compared(offer).map((tier) => ({ id: tier.id, name: tier.name[locale], price: priceText(tier, locale) })),
    groups: groups.map(({ name, rows }) => ({
      name: name[locale],
      rows: rows.map((row) => tableRow(row, notes, locale)),
    })),
    notes: notes.map((id) => noteText(offer, id, locale)),
  };
}

function tableRow({ code, name, cells }: Row, notes: readonly string[], locale: Locale): TableRow {
  const numbers = cells.map(({ conflict }) => (conflict ? notes.indexOf(conflict) + 1 : 0));
  return {
    name: [code, name[locale]].filter(Boolean).join(' '),
    cells: cells.map((cell) => cellText(cell, locale)),
    notes: numbers.some(Boolean) ? numbers : [],
  };
}

function priceText({ paid }: Tier, locale: Locale): string {
  const { compare, site } = strings[locale];
  if (paid === false) return compare.free;
  return [paid === true ? compare.paid : compare.paidOrNot, site.unsaid].join(' ');
}

/** Its subject, and why the table shows what it shows. */
function noteText(offer: Offer, id: string, locale: Locale): string {
  const { subject, why } = find(offer.conflicts, id, 'conflict');
  return fill(strings[locale].compare.noteText, { subject: subject[locale], why: why[locale] });
}
