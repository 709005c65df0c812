import { isBlank } from '../../../domain/intake/index.ts';
import type { Strings } from '../../../i18n/strings.ts';
import type { PrepareFacts } from '../facts.ts';
import { choice, offerOf } from '../model.ts';
import type { Kept } from './kept.ts';

/** The name that the reader gave, else what the draft is about: situation, product, and the summary as typed so far. */
export function nameOf(
  { name, draft }: Pick<Kept, 'name' | 'draft'>,
  facts: Pick<PrepareFacts, 'offers'>,
  labels: Strings['prepare'],
): string {
  if (name.trim() !== '') return name;
  const offer = offerOf(draft, facts);
  const product = choice(offer.products, draft.chosen[offer.id]?.product);
  const summary = offer.fields.find(
    ({ inSubject, situations }) => inSubject === 'summary' && situations.includes(draft.situation),
  );
  const words = summary && !isBlank(draft) ? (draft.values[summary.id] ?? '').trim() : '';
  return [labels.situations[draft.situation], product.name, words].filter((part) => part !== '').join(' · ');
}
