import { fill } from '../../i18n/fill.ts';
import { late, type PartProps } from './late.tsx';
import { Notes } from './Notes.tsx';

const CallNumbers = late(() => import('./CallNumbers.tsx'));

/** What cannot wait goes by phone or chat: who answers now and the number, before the form. */
export function CallFirst(props: PartProps) {
  const { view, facts, labels, locale, draft } = props;
  const { offer, product, kind, severity } = view;
  const words = labels.severity.first;
  const what = severity?.name[locale] ?? labels.situations[draft.situation];
  const byPhone = offer.phone === 'all' || offer.phone.includes(product.id);
  const byMail = kind.way === 'e-mail' ? view.notes('send').filter(({ channel }) => channel === 'e-mail') : [];
  return (
    <section class="urge call-first" aria-labelledby="call-first">
      <h3 id="call-first">{fill(byPhone ? words.call : words.reach, { what })}</h3>
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
