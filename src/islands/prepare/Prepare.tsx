import { useMemo } from 'preact/hooks';
import type { MailWords } from '../../domain/export/index.ts';
import { isBlank, type Language } from '../../domain/intake/index.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Strings } from '../../i18n/strings.ts';
import { CallFirst } from './CallFirst.tsx';
import { CaseStep } from './CaseStep.tsx';
import { DraftBar } from './drafts/DraftBar.tsx';
import { useDrafts } from './drafts/use-drafts.ts';
import type { PrepareFacts } from './facts.ts';
import { viewOf } from './model.ts';
import { PaperForm } from './PaperForm.tsx';
import { Preview } from './Preview.tsx';
import { Reach } from './Reach.tsx';
import { Score } from './Score.tsx';
import { SendStep } from './SendStep.tsx';
import { SeverityStep } from './SeverityStep.tsx';
import { SituationStep } from './SituationStep.tsx';
import { StepList } from './StepList.tsx';
import type { StepId } from './steps.ts';
import { usePaper } from './use-paper.ts';
import { useSteps } from './use-steps.ts';

type Props = {
  facts: PrepareFacts;
  labels: Strings['prepare'];
  /** In both languages: that of the message is the reader's choice. */
  mail: Record<Language, MailWords>;
  locale: Locale;
};

/** From a worried reader to a case that support can start on. Nothing that is typed leaves the device by itself. */
export default function Prepare({ facts, labels, mail, locale }: Props) {
  const drafts = useDrafts(facts, labels);
  const { draft, change } = drafts;
  const view = useMemo(() => viewOf(draft, facts, mail), [draft, facts, mail]);
  const parts = { draft, view, facts, labels, locale, change };
  const steps = useSteps(view);
  const { all, current, oneByOne } = steps;
  const paper = usePaper(all.length > 1, isBlank(draft));
  const number = (step: StepId) => all.indexOf(step) + 1;
  /** What stands in another step is put away, not taken out: nothing typed is lost, and it still goes to paper. */
  const stage = (step: StepId) => ({ class: 'stage', 'data-away': oneByOne && step !== current ? '' : undefined });
  return (
    <>
      <DraftBar {...{ drafts, facts, labels, locale }} />
      <StepList {...{ steps, labels }} printForm={paper.printForm} />
      <div class={oneByOne ? 'prep one' : 'prep'}>
        <form
          aria-label={labels.form}
          autocomplete="off"
          onSubmit={(event) => {
            event.preventDefault();
          }}
        >
          <div {...stage('what')}>
            <SituationStep {...parts} number={1} />
            {!view.asksSeverity && view.callFirst && <CallFirst {...parts} />}
          </div>
          {all.includes('severity') && (
            <div {...stage('severity')}>
              <SeverityStep {...parts} number={number('severity')} />
            </div>
          )}
          {all.includes('case') && (
            <div {...stage('case')}>
              <CaseStep {...parts} number={number('case')} />
            </div>
          )}
        </form>
        {all.includes('ready') && (
          <aside {...stage('ready')} aria-label={labels.aside}>
            <Score {...parts} number={number('ready')} />
            <Preview {...parts} mail={mail} />
          </aside>
        )}
        {all.includes('send') && (
          <div {...stage('send')}>
            <SendStep {...parts} mail={mail} number={number('send')} />
          </div>
        )}
      </div>
      <Reach {...{ steps, view, labels }} />
      {paper.form && <PaperForm {...parts} />}
    </>
  );
}
