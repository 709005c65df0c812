import type { IntakeField } from '../../domain/facts.ts';

const SENTENCES = 4;

const ROWS = 5;

/** How many ruled lines a field has on paper; a severity is circled, a check is a box. */
export function writingLines({ kind, parts }: Pick<IntakeField, 'kind' | 'parts'>): number {
  if (kind === 'severity') return 0;
  if (kind === 'check') return parts ? 2 : 0;
  return { line: 1, url: 1, moment: 1, text: SENTENCES, list: ROWS }[kind];
}
