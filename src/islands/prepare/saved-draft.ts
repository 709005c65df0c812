import type { Situation, Way } from '../../domain/facts.ts';
import {
  emptyDraft,
  type Chosen,
  type Draft,
  type MessageLanguage,
  type Row,
  type YesNo,
} from '../../domain/intake/index.ts';
import type { PrepareFacts } from './facts.ts';

/** Raise it when the shape of a draft changes, and read the old shapes too. */
const VERSION = 2;

export const situations: readonly Situation[] = ['problem', 'outage', 'question', 'billing', 'escalation'];
const ways: readonly Way[] = ['e-mail', 'portal', 'phone'];
const languages: readonly MessageLanguage[] = ['en', 'fr', 'both'];

export const draftText = (draft: Draft): string => JSON.stringify({ version: VERSION, draft });

/**
 * A draft as it was kept. What is not known falls back to the first choice; the reader's words stay, whatever field they
 * belong to.
 *
 * @returns `null` where the text is not a draft of a version that we know.
 */
export function readDraft(text: string, { offers }: Pick<PrepareFacts, 'offers'>): Draft | null {
  const file = record(parsed(text));
  const kept = record(file?.['draft']);
  if (!kept || file?.['version'] !== VERSION) return null;
  const first = emptyDraft(offers[0]?.id ?? '');
  return {
    situation: oneOf(situations, kept['situation']) ?? first.situation,
    offer:
      oneOf(
        offers.map(({ id }) => id),
        kept['offer'],
      ) ?? first.offer,
    chosen: each(kept['chosen'], (it): Chosen => texts(it)),
    way: oneOf(ways, kept['way']) ?? '',
    coach: only(kept['coach'], (value): value is YesNo => value === 'yes' || value === 'no'),
    values: texts(kept['values']),
    rows: each(kept['rows'], (it): Row[] => (Array.isArray(it) ? it.map(texts) : [])),
    language: oneOf(languages, kept['language']) ?? first.language,
  };
}

/** The choices that an address may make for the reader; what is not known is left out. Typed text is never in one. */
export function preset(draft: Draft, query: Record<string, string>, { offers }: Pick<PrepareFacts, 'offers'>): Draft {
  const offer = offers.find(({ id }) => id === query['offer']) ?? offers.find(({ id }) => id === draft.offer);
  const product = offer?.products.find(({ id }) => id === query['product'])?.id;
  const severity = offer?.severities.find(({ id }) => id === query['priority'])?.id;
  const tier = offer?.tiers.find(({ id }) => id === query['tier'])?.id;
  if (!offer) return draft;
  return {
    ...draft,
    offer: offer.id,
    situation: oneOf(situations, query['situation']) ?? draft.situation,
    chosen: {
      ...draft.chosen,
      [offer.id]: {
        ...draft.chosen[offer.id],
        ...(product && { product }),
        ...(severity && { severity }),
        ...(tier && { tier }),
      },
    },
  };
}

const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined =>
  known.find((one) => one === value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const record = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;

const texts = (value: unknown) => only(value, (entry) => typeof entry === 'string');

function only<T>(value: unknown, fits: (entry: unknown) => entry is T): Record<string, T> {
  const entries = Object.entries(record(value) ?? {});
  return Object.fromEntries(entries.filter((entry): entry is [string, T] => fits(entry[1])));
}

const each = <T>(value: unknown, read: (entry: unknown) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(record(value) ?? {}).map(([key, entry]) => [key, read(entry)]));
