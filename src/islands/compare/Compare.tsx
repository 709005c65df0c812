import type { ComponentChildren } from 'preact';
import type { Locale } from '../../i18n/locale.ts';
import { Columns } from './Columns.tsx';
import type { CompareFacts, Labels } from './facts.ts';
import { Fit } from './Fit.tsx';
import { Ignored } from '../calculator/Ignored.tsx';
import { TakeOut } from './TakeOut.tsx';
import { useAsked } from './use-asked.ts';
import { Waits } from './Waits.tsx';

type Props = {
  facts: CompareFacts;
  labels: Labels;
  locale: Locale;
  /** What the server has drawn, and no script draws again: the table with its notes, who has what, the examples, the waits. */
  table?: ComponentChildren;
  needs?: ComponentChildren;
  gains?: ComponentChildren;
  waits?: ComponentChildren;
  everything?: ComponentChildren;
};

/** The tools of the page around the table; what the reader chose is also in the address. */
export default function Compare({ facts, labels, locale, table, needs, gains, waits, everything }: Props) {
  const { asked, ignored, change } = useAsked(facts);
  const shared = { facts, asked, change, labels, locale };
  return (
    <>
      <Ignored ignored={ignored} labels={labels} />
      <section class="cmp" aria-labelledby="table">
        <h2 id="table" class="sr">
          {labels.tableTitle}
        </h2>
        <Columns {...shared} />
        {table}
        <TakeOut {...shared} />
      </section>
      <Fit {...shared}>{needs}</Fit>
      {gains}
      <Waits {...shared} first={waits}>
        {everything}
      </Waits>
    </>
  );
}
