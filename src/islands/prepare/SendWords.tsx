import { MAX_LENGTH, SAFE_LENGTH } from '../../domain/export/index.ts';
import { fill } from '../../i18n/fill.ts';
import { wholeNumber } from '../../i18n/format.ts';
import { Notes } from './Notes.tsx';
import type { StepProps } from './Step.tsx';

/** What the reader should know before the message leaves: how it leaves, what is missing, and what a P1 by mail means. */
export function SendWords(props: StepProps) {
  const { view, labels } = props;
  const { incomplete } = labels.send.send;
  const gaps = view.readiness.gaps.length;
  return (
    <>
      <p>{howItLeaves(props)}</p>
      {gaps > 0 && <p class="hint">{fill(gaps === 1 ? incomplete.one : incomplete.many, { count: gaps })}</p>}
      <Notes notes={view.notes('send')} labels={labels} />
    </>
  );
}

function howItLeaves({ view, labels, locale }: StepProps): string {
  const { link, product, offer, ways, kind } = view;
  const { phone, portal, noAddress, noPortal, safe, long, tooLong } = labels.send.send;
  if (kind.way === 'phone') return phone;
  if (link.kind === 'no-address') {
    const known = ways.includes('e-mail') ? [] : [fill(noAddress, { product: product.name })];
    return [...known, ...(offer.portal ? [] : [noPortal]), portal].join(' ');
  }
  const figures = { length: link.length, safe: SAFE_LENGTH, max: MAX_LENGTH };
  const shown = Object.entries(figures).map(([name, figure]) => [name, wholeNumber(figure, locale)] as const);
  return fill({ safe, long, 'too-long': tooLong }[link.kind], Object.fromEntries(shown));
}
