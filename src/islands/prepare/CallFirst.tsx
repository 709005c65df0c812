import { fill } from '../../i18n/fill.ts';
import { late, type PartProps } from './late.tsx';
import { Notes } from './Notes.tsx';

const CallNumbers = late(() => import('./CallNumbers.tsx'));

/** What cannot wait goes by phone or chat: who answers now and the number, before the form. */
export function CallFirst(props: PartProps) {
  const { view, facts, labels } = props;
  const words = labels.severity.first;
  const byMail = view.kind.way === 'e-mail' ? view.notes('send').filter(({ channel }) => channel === 'e-mail') : [];
  return (
    <section class="urge call-first" aria-labelledby="call-first">
      <h3 id="call-first">{callTitle(props)}</h3>
      <Notes notes={view.notes('call')} labels={labels} />
      <CallNumbers {...props}>
        <p>
          <a href={facts.pages.directory}>{words.directory}</a>
        </p>
      </CallNumbers>
      {byMail.length > 0 && (
        <>
          <p>
            <b>{words.byMail}</b>
          </p>
          <Notes notes={byMail} labels={labels} />
        </>
      )}
    </section>
  );
}

/** `Priority 1: call first`; a product without a number has other ways to reach somebody. */
export function callTitle({ view, draft, labels, locale }: PartProps): string {
  const { offer, product, severity } = view;
  const { call, reach } = labels.severity.first;
  const what = severity?.name[locale] ?? labels.situations[draft.situation];
  return fill(offer.phone === 'all' || offer.phone.includes(product.id) ? call : reach, { what });
}
