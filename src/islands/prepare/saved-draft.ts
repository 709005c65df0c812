import { situations, ways } from '../../domain/facts.ts';
import {
  emptyDraft,
  type Chosen,
  type Draft,
  type MessageLanguage,
  type Row,
  type YesNo,
} from '../../domain/intake/index.ts';
import { firstDraft } from './drafts/first-version.ts';
import { entriesOf, record, textsOf, type JsonObject } from './drafts/json.ts';
import type { PrepareFacts } from './facts.ts';
import { withChosen } from './model.ts';

/** Raise it when the shape of a draft changes, and read the old shapes too. */
export const VERSION = 2;

type Known = Pick<PrepareFacts, 'offers'>;

const languages: readonly MessageLanguage[] = ['en', 'fr', 'both'];

/**
 * A draft as it was kept. What is not known falls back to the first choice; the reader's words stay, whatever field they
 * belong to.
 *
 * @returns `null` where it is not a draft of a version that we know.
 */
export function readDraft(value: unknown, version: unknown, facts: Known): Draft | null {
  const kept = record(value);
  if (!kept) return null;
  if (version === 1) return ofToday(firstDraft(kept, facts), facts);
  return version === VERSION ? ofToday(kept, facts) : null;
}

function ofToday(kept: JsonObject, { offers }: Known): Draft {
  const first = emptyDraft(offers[0]?.id ?? '');
  const ids = offers.map(({ id }) => id);
  return {
    situation: oneOf(situations, kept['situation']) ?? first.situation,
    offer: oneOf(ids, kept['offer']) ?? first.offer,
    chosen: each(kept['chosen'], (it): Chosen => textsOf(it)),
    way: oneOf(ways, kept['way']) ?? '',
    coach: entriesOf(kept['coach'], (value): value is YesNo => value === 'yes' || value === 'no'),
    values: textsOf(kept['values']),
    rows: each(kept['rows'], (it): Row[] => (Array.isArray(it) ? it.map(textsOf) : [])),
    language: oneOf(languages, kept['language']) ?? first.language,
  };
}

/** The choices that an address may make for the reader; what is not known is left out. Typed text is never in one. */
export function preset(draft: Draft, query: Record<string, string>, { offers }: Known): Draft {
  const offer = offers.find(({ id }) => id === query['offer']) ?? offers.find(({ id }) => id === draft.offer);
  const product = offer?.products.find(({ id }) => id === query['product'])?.id;
  const severity = offer?.severities.find(({ id }) => id === query['priority'])?.id;
  const tier = offer?.tiers.find(({ id }) => id === query['tier'])?.id;
  if (!offer) return draft;
  const named = { ...draft, offer: offer.id, situation: oneOf(situations, query['situation']) ?? draft.situation };
  const part = { ...(product && { product }), ...(severity && { severity }), ...(tier && { tier }) };
  return Object.keys(part).length > 0 ? withChosen(named, { offer }, part) : named;
}

const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined =>
  known.find((one) => one === value);

const each = <T>(value: unknown, read: (entry: unknown) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(record(value) ?? {}).map(([key, entry]) => [key, read(entry)]));
