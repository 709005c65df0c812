import { download } from '../../browser/download.ts';
import { printPage } from '../../browser/page.ts';
import { emlFile, firstWords, plainText } from '../../domain/export/index.ts';
import { ByHand } from '../copy/ByHand.tsx';
import { useCopying } from '../copy/use-copying.ts';
import { DueCalendar } from './DueCalendar.tsx';
import { fileName, writingOf } from './model.ts';
import type { SendProps } from './Preview.tsx';
import { SendWords } from './SendWords.tsx';
import { Step, type StepProps } from './Step.tsx';
import { WayOut } from './WayOut.tsx';

/** The ways out. What cannot carry the whole text is not offered. */
export function SendStep(props: StepProps & SendProps) {
  const { number, draft, view, labels, mail } = props;
  const { message, severity, kind } = view;
  const texts = labels.send.send;
  const { copied, copy } = useCopying<'text' | 'markdown' | 'title' | 'body'>(message);
  const writing = writingOf(draft, mail);

  const save = () => {
    download(fileName(draft.situation, severity?.id ?? ''), 'message/rfc822', emlFile(message));
  };
  // Loaded when asked for: few readers want it, and it is larger than all the rest of this step.
  const markdown = () => import('./markdown.ts').then((it) => it.markdown(message, writing));
  const said = copied?.done ? texts.copied[copied.what] : copied?.text === '' ? texts.failed : '';
  return (
    <Step id="step-send" number={number} title={labels.steps.send}>
      <SendWords {...props} />
      <div class="row">
        <WayOut {...props} save={save} copy={copy} />
        {kind.way !== 'portal' && (
          <button class="btn" type="button" onClick={() => copy('text', plainText(message, firstWords(writing)))}>
            {texts.text}
          </button>
        )}
        <button class="btn" type="button" onClick={() => copy('markdown', markdown())}>
          {texts.markdown}
        </button>
        {kind.way !== 'phone' && (
          <button class="btn" type="button" onClick={printPage}>
            {texts.print}
          </button>
        )}
        <DueCalendar {...props} />
      </div>
      <p class="hint" role="status">
        {said}
      </p>
      {copied?.text !== '' && <ByHand copied={copied} label={texts.refused} />}
      {kind.way === 'e-mail' && <p class="hint">{texts.fileHint}</p>}
    </Step>
  );
}
