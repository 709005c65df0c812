import type { IntakeNote, Offer, Rule } from '../collections/offers.ts';
import { situations } from '../domain/facts.ts';
import { fill } from '../i18n/fill.ts';
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import { lowerFirst } from '../islands/calculator/words.ts';
import type { NoteFact } from '../islands/prepare/facts.ts';
import { find } from './find.ts';

/** What a reader is told on the way: the notes of an offer and, where no target is published, that there is none. */
export const notesOf = (offer: Offer, locale: Locale): NoteFact[] => [
  ...offer.intake.notes.map((note) => noteFact(note, offer, locale)),
  ...unpublishedNote(offer, locale),
];

function noteFact({ id, at, ...note }: IntakeNote, { rules }: Offer, locale: Locale): NoteFact {
  const { situations, severities, products, channel, unsaid, fromRule } = note;
  const text = fromRule === undefined ? note.text?.[locale] : ruleText(find(rules, fromRule, 'rule'), locale);
  return { id, at, situations, severities, products, channel, unsaid, text: text ?? '' };
}

/** A rule, with the plans to which it is confined and what it holds for. */
function ruleText({ text, family, definition }: Rule, locale: Locale): string {
  const { calculator, prepare } = strings[locale];
  const under = family ? fill(prepare.severity.under, { plan: calculator.families[family] }) : '';
  const counts = definition ? fill(prepare.severity.definition, { definition: lowerFirst(definition[locale]) }) : '';
  return [under, text[locale], counts].filter(Boolean).join(' ');
}

function unpublishedNote({ severities: { unpublished } }: Offer, locale: Locale): NoteFact[] {
  if (!unpublished) return [];
  const answered = situations.filter((situation) => situation !== 'escalation');
  return [{ id: 'unpublished', at: 'send', situations: answered, text: unpublished.text[locale], unsaid: true }];
}
