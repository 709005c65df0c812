import {
  composeCase,
  mailtoLink,
  type CaseMessage,
  type MailtoLink,
  type MailWords,
  type Writing,
} from '../../domain/export/index.ts';
import type { Situation, Way } from '../../domain/facts.ts';
import {
  answersFor,
  coach,
  isKnown,
  readiness,
  recipientOf,
  thatApply,
  type Answer,
  type CaseKind,
  type Chosen,
  type Coaching,
  type Draft,
  type Language,
  type MessageLanguage,
  type Readiness,
} from '../../domain/intake/index.ts';
import type { Choice, FormField, NoteFact, PrepareFacts, PrepareOffer } from './facts.ts';

export type View = {
  offer: PrepareOffer;
  product: Choice;
  tier: Choice;
  /** How the case may leave, the first one unless the reader chooses another; none where nothing is known. */
  ways: Way[];
  kind: CaseKind;
  fields: FormField[];
  /** Whether a severity is asked for at all. */
  asksSeverity: boolean;
  /** The severity that the message will name; missing where none is known yet, or none is asked for. */
  severity: PrepareOffer['severities'][number] | undefined;
  /** Whether it is the gravest, or an outage where no severities are published: then the phone comes first. */
  callFirst: boolean;
  coaching: Coaching<string> | null;
  answers: Record<string, Answer>;
  readiness: Readiness<FormField>;
  /** What the reader is told on the way, by step. */
  notes: (at: NoteFact['at']) => NoteFact[];
  message: CaseMessage;
  link: MailtoLink;
};

/** All that the page shows, from the draft alone. */
export function viewOf(draft: Draft, facts: PrepareFacts, words: Record<Language, MailWords>): View {
  const { situation } = draft;
  const offer = offerOf(draft, facts);
  const chosen = draft.chosen[offer.id] ?? {};
  const product = choice(offer.products, chosen.product);
  const ways = waysFor(offer, situation, product.id);
  const way = ways.find((one) => one === draft.way) ?? ways[0] ?? 'portal';
  const asked = thatApply(offer.fields, { situation, product: product.id, way, severity: '' });
  const asksSeverity = asked.some(({ kind }) => kind === 'severity');
  const table = asksSeverity ? offer.coaches.find(({ situations }) => situations.includes(situation)) : undefined;
  const coaching = table ? coach(table, draft.coach) : null;
  const severity = asksSeverity ? severityOf(chosen, coaching, offer) : undefined;
  const kind = { situation, product: product.id, way, severity: severity?.id ?? '' };
  const fields = thatApply(offer.fields, kind);
  const answers = answersFor(fields, draft, kind.severity);
  const file = { situation, way, product, fields, answers };
  const message = composeCase(file, languagesOf(draft.language), words, offer.recipients);
  return {
    ...{ offer, product, ways, kind, fields, asksSeverity, severity, coaching, answers, message },
    tier: choice(offer.tiers, chosen.tier),
    callFirst: cannotWait(situation, severity, offer),
    readiness: readiness(answers, fields),
    notes: (at) => thatApply(offer.notes, kind).filter((note) => note.at === at),
    link: mailtoLink(message),
  };
}

export function offerOf(draft: Pick<Draft, 'offer'>, { offers }: Pick<PrepareFacts, 'offers'>): PrepareOffer {
  const offer = offers.find(({ id }) => id === draft.offer) ?? offers[0];
  if (!offer) throw new Error('the page knows no offer');
  return offer;
}

/** The one that is chosen, else the first. */
export const choice = (choices: readonly Choice[], id: string | undefined): Choice =>
  choices.find((one) => one.id === id) ?? choices[0] ?? { id: '', name: '' };

/** By e-mail only where a source gives an address, by phone only where one gives a number. */
function waysFor(offer: PrepareOffer, situation: Situation, product: string): Way[] {
  if (!isKnown(situation, offer.fields)) return [];
  const mail = recipientOf(situation, product, offer.recipients) !== null;
  // Nobody says that an escalation can be telephoned.
  const phone = situation !== 'escalation' && (offer.phone === 'all' || offer.phone.includes(product));
  return [...(mail ? ['e-mail' as const] : []), 'portal', ...(phone ? ['phone' as const] : [])];
}

export const languagesOf = (language: MessageLanguage): Language[] => (language === 'both' ? ['en', 'fr'] : [language]);

/** What a message is written in. */
export const writingOf = ({ language }: Draft, words: Record<Language, MailWords>): Writing => ({
  languages: languagesOf(language),
  words,
});

const severityOf = ({ severity }: Chosen, coaching: Coaching<string> | null, { severities }: PrepareOffer) =>
  severities.find(({ id }) => id === severity) ?? severities.find(({ id }) => id === coaching?.verdict?.severity);

const cannotWait = (situation: Situation, severity: View['severity'], { severities }: PrepareOffer): boolean =>
  severities.length > 0 ? severity !== undefined && severity === severities[0] : situation === 'outage';

/** What the reader chooses within the offer of the draft. */
export const withChosen = (draft: Draft, { offer }: { offer: Pick<PrepareOffer, 'id'> }, part: Chosen): Draft => ({
  ...draft,
  chosen: { ...draft.chosen, [offer.id]: { ...draft.chosen[offer.id], ...part } },
});

/** The reader's own choice of severity; choosing what the coach says leaves it to the coach again. */
export function withSeverity(draft: Draft, view: Pick<View, 'offer' | 'coaching'>, severity: string): Draft {
  return withChosen(draft, view, { severity: view.coaching?.verdict?.severity === severity ? '' : severity });
}

export const withValue = (draft: Draft, field: string, value: string): Draft => ({
  ...draft,
  values: { ...draft.values, [field]: value },
});

export const withRows = (draft: Draft, field: string, rows: Draft['rows'][string]): Draft => ({
  ...draft,
  rows: { ...draft.rows, [field]: rows },
});

/** Says what it is, and nothing that the reader typed. */
export const fileName = (situation: Situation, severity: string): string =>
  `${['support', situation, severity].filter((part) => part !== '').join('-')}.eml`;
