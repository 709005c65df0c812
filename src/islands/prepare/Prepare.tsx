import { useMemo } from 'preact/hooks';
import type { MailWords } from '../../domain/export/index.ts';
import type { Language } from '../../domain/intake/index.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Strings } from '../../i18n/strings.ts';
import { DraftBar } from './DraftBar.tsx';
import { CaseStep } from './CaseStep.tsx';
import type { PrepareFacts } from './facts.ts';
import { viewOf } from './model.ts';
import { Preview } from './Preview.tsx';
import { Score } from './Score.tsx';
import { SendStep } from './SendStep.tsx';
import { SeverityStep } from './SeverityStep.tsx';
import { SituationStep } from './SituationStep.tsx';
import { useDraft } from './use-draft.ts';

type Props = {
  facts: PrepareFacts;
  labels: Strings['prepare'];
  /** In both languages: that of the message is the reader's choice. */
  mail: Record<Language, MailWords>;
  locale: Locale;
};

/** From a worried reader to a case that support can start on. Nothing that is typed leaves the device by itself. */
export default function Prepare({ facts, labels, mail, locale }: Props) {
  const { draft, change, erase, keeping, erased } = useDraft(facts);
  const view = useMemo(() => viewOf(draft, facts, mail), [draft, facts, mail]);
  const parts = { draft, view, facts, labels, locale, change };
  const { asksSeverity } = view;
  return (
    <>
      <DraftBar {...{ keeping, erased, labels: labels.drafts, erase, change }} />
      <div class="prep">
        <form
          aria-label={labels.form}
          autocomplete="off"
          onSubmit={(event) => {
            event.preventDefault();
          }}
        >
          <SituationStep {...parts} number={1} />
          {asksSeverity && <SeverityStep {...parts} number={2} />}
          <CaseStep {...parts} number={asksSeverity ? 3 : 2} />
        </form>
        <aside aria-label={labels.aside}>
          <Score {...parts} number={asksSeverity ? 4 : 3} />
          <Preview {...parts} mail={mail} />
        </aside>
        <SendStep {...parts} mail={mail} number={asksSeverity ? 5 : 4} />
      </div>
    </>
  );
}
