import type { Bilingual, IntakeField, Situation } from '../facts.ts';
import type { YesNo } from './coach.ts';

/** The languages in which a message can be written. */
export type Language = keyof Bilingual;

/**
 * What the reader has answered so far, as typed.
 *
 * Answers stay when another situation or product does not ask for them: going back finds them again.
 */
export type Draft = {
  situation: Situation;
  product: string;
  /** Answers to the coach, by question. */
  coach: Record<string, YesNo>;
  /** The severity that the reader chose against or without the coach; empty where the coach decides. */
  severity: string;
  /** By field; the text of a field, or `yes` for one that is ticked. */
  values: Record<string, string>;
  language: Language;
};

/** A field that is ticked holds this. */
export const TICKED = 'yes';

/** A first draft: the message is in English, since most teams answer in English. */
export function emptyDraft(product: string): Draft {
  return { situation: 'problem', product, coach: {}, severity: '', values: {}, language: 'en' };
}

/** Whether the reader has put anything in that would be a loss. */
export function isBlank({ values, coach, severity }: Draft): boolean {
  return severity === '' && Object.keys(coach).length === 0 && Object.values(values).every((value) => value === '');
}

/** The answers to `fields`, blank ones included; the severity is one of them. */
export function valuesFor(fields: IntakeField[], draft: Draft, severity: string): Record<string, string> {
  return Object.fromEntries(
    fields.map(({ id, kind }) => [id, kind === 'severity' ? severity : (draft.values[id] ?? '')]),
  );
}
