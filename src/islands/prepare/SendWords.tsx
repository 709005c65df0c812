import { fill } from '../../i18n/fill.ts';
import { wholeNumber } from '../../i18n/format.ts';
import { Notes } from './Notes.tsx';
import type { StepProps } from './Step.tsx';

/** What the reader should know before the message leaves: its length, what is missing, and what a P1 by mail means. */
export function SendWords({ view, labels, locale, limits }: StepProps & { limits: { safe: number; max: number } }) {
  const { link, product, readiness } = view;
  const { send } = labels.send;
  const gaps = readiness.gaps.length;
  const safe = wholeNumber(limits.safe, locale);
  const max = wholeNumber(limits.max, locale);
  const length = 'length' in link ? wholeNumber(link.length, locale) : '';
  const words = { safe: send.safe, long: send.long, 'too-long': send.tooLong, 'no-address': send.noAddress }[link.kind];
  return (
    <>
      <p>{fill(words, { length, safe, max, product: product.name })}</p>
      {gaps > 0 && <p class="hint">{fill(gaps === 1 ? send.incomplete.one : send.incomplete.many, { count: gaps })}</p>}
      <Notes notes={view.notes('send')} labels={labels} />
    </>
  );
}
