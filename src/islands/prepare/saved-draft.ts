import type { Situation } from '../../domain/facts.ts';
import { emptyDraft, type Draft, type YesNo } from '../../domain/intake/index.ts';
import { isLocale } from '../../i18n/locale.ts';

/** Raise it when the shape of a draft changes, and read the old shape too. */
const VERSION = 1;

export const situations: readonly Situation[] = ['problem', 'outage', 'escalation'];

type Known = { products: { id: string }[]; severities: { id: string }[] };

export const draftText = (draft: Draft): string => JSON.stringify({ version: VERSION, draft });

/**
 * A draft as it was kept. What the data no longer knows, such as a product, falls back to the first choice; the
 * reader's words stay, whatever field they belong to.
 *
 * @returns `null` where the text is not a draft of this version.
 */
export function readDraft(text: string, known: Known): Draft | null {
  const kept = record(record(parsed(text))?.['draft']);
  if (!kept || record(parsed(text))?.['version'] !== VERSION) return null;
  const { language } = kept;
  const first = emptyDraft(known.products[0]?.id ?? '');
  return {
    ...first,
    ...choices({ situation: kept['situation'], product: kept['product'], severity: kept['severity'] }, known),
    coach: only(kept['coach'], (value): value is YesNo => value === 'yes' || value === 'no'),
    values: only(kept['values'], (value) => typeof value === 'string'),
    language: isLocale(language) ? language : first.language,
  };
}

/** The choices that an address may make for the reader; what is not known is left out. Typed text is never in one. */
export function choices(
  wanted: { situation?: unknown; product?: unknown; severity?: unknown },
  { products, severities }: Known,
): Partial<Pick<Draft, 'situation' | 'product' | 'severity'>> {
  const situation = situations.find((one) => one === wanted.situation);
  const product = products.find(({ id }) => id === wanted.product)?.id;
  const severity = severities.find(({ id }) => id === wanted.severity)?.id;
  return { ...(situation && { situation }), ...(product && { product }), ...(severity && { severity }) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const record = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;

function only<T>(value: unknown, fits: (entry: unknown) => entry is T): Record<string, T> {
  const entries = Object.entries(record(value) ?? {});
  return Object.fromEntries(entries.filter((entry): entry is [string, T] => fits(entry[1])));
}
