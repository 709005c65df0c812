import type { View } from './model.ts';

/** In order; one that does not apply to the case is left out. */
export type StepId = 'what' | 'severity' | 'case' | 'ready' | 'send';

/** Where nothing is known of a case, there is nothing to do but choose another. */
export function stepsOf({ ways, fields, asksSeverity }: Pick<View, 'ways' | 'fields' | 'asksSeverity'>): StepId[] {
  if (ways.length === 0 || fields.length === 0) return ['what'];
  return ['what', ...(asksSeverity ? ['severity' as const] : []), 'case', 'ready', 'send'];
}

/** The id of the heading of a step: where a link to it leads. */
export const anchorOf = (step: StepId): string => `step-${step}`;

/** The step in which a place of the page stands; the first one where the place is of none. */
export function stepAt(anchor: string, steps: readonly StepId[]): StepId {
  const named = steps.find((step) => anchor === anchorOf(step));
  const holding = anchor.startsWith('field-') ? 'case' : holders[anchor];
  return named ?? steps.find((step) => step === holding) ?? 'what';
}

const holders: Record<string, StepId> = { severity: 'severity', preview: 'ready' };
