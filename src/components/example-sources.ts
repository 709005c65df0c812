import type { Offer } from '../collections/offers.ts';
import type { Worked } from '../islands/calculator/example.ts';

/** Where the facts behind an answer were read: its target, the hours of its region, the rules that changed it or follow. */
export function exampleSources({ form, answer }: Worked, offers: readonly Offer[]): string[] {
  const offer = offers.find(({ id }) => id === answer.offer.id);
  if (!offer) return [];
  const { tier, severity } = answer.target;
  const ruleIds = [...answer.changedBy, answer.applied.exception];
  return [
    ...offer.severities.targets.filter((one) => one.tier === tier && one.severity === severity),
    ...offer.coverage.regions.filter(({ id }) => id === form.region),
    ...offer.rules.filter(({ id }) => ruleIds.includes(id)),
  ].map(({ source }) => source);
}
