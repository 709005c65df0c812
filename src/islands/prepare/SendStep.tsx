import { useState } from 'preact/hooks';
import { copyText } from '../../browser/clipboard.ts';
import { download } from '../../browser/download.ts';
import { printPage } from '../../browser/page.ts';
import { emlFile, MAX_LENGTH, plainText, SAFE_LENGTH } from '../../domain/export/index.ts';
import { fill } from '../../i18n/fill.ts';
import { fileName, languagesOf } from './model.ts';
import type { SendProps } from './Preview.tsx';
import { SendWords } from './SendWords.tsx';
import { Step, type StepProps } from './Step.tsx';

/** The ways out. What cannot carry the whole text is not offered. */
export function SendStep(props: StepProps & SendProps) {
  const { number, draft, view, labels, mail } = props;
  const { message, link, severity, offer } = view;
  const [language = 'en'] = languagesOf(draft.language);
  const [copied, setCopied] = useState<boolean>();
  const texts = labels.send.send;
  return (
    <Step id="step-send" number={number} title={labels.steps.send}>
      <SendWords {...props} limits={{ safe: SAFE_LENGTH, max: MAX_LENGTH }} />
      <div class="row">
        {'href' in link && (
          <a class="btn main" href={link.href}>
            {texts.mail}
          </a>
        )}
        {link.kind === 'no-address' && offer.portal && (
          <a class="btn" href={offer.portal.url}>
            {fill(texts.portal, { name: offer.portal.name })}
          </a>
        )}
        <button
          class={link.kind === 'too-long' ? 'btn main' : 'btn'}
          type="button"
          onClick={() => {
            download(fileName(draft.situation, severity?.id ?? ''), 'message/rfc822', emlFile(message));
          }}
        >
          {texts.file}
        </button>
        <button
          class={link.kind === 'no-address' ? 'btn main' : 'btn'}
          type="button"
          onClick={() => {
            void copyText(plainText(message, mail[language])).then(setCopied);
          }}
        >
          {texts.copy}
        </button>
        <button class="btn" type="button" onClick={printPage}>
          {texts.print}
        </button>
      </div>
      <p class="hint" role="status">
        {copied === undefined ? '' : copied ? texts.copied : texts.refused}
      </p>
      <p class="hint">{texts.fileHint}</p>
    </Step>
  );
}
