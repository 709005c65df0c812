import type { ComponentChildren } from 'preact';
import { download } from '../../../browser/download.ts';
import { focusOn } from '../../../browser/page.ts';
import { fill } from '../../../i18n/fill.ts';
import { Ask } from './Ask.tsx';
import { Button } from './Button.tsx';
import { heard, keptOn } from './desk.ts';
import { TOGGLE, type DraftProps } from './draft-props.ts';
import { downloadDrafts } from './download-drafts.ts';
import { asideErased, broughtBack } from './erasing.ts';
import { nameOf } from './name-of.ts';
import { asideText } from './shelf.ts';

/** What the reader must know of their drafts, each with what can be done about it. Good news is not announced. */
export function DraftNotices({ drafts, facts, labels }: DraftProps) {
  const { desk, shelf, act } = drafts;
  const { sheet, erased } = desk;
  const words = labels.drafts;
  return (
    <>
      {sheet.unsaved && (
        <Notice key={sheet.unsaved} class={`warn ${sheet.unsaved}`} text={words.bad[sheet.unsaved]}>
          <Button
            text={words.files.all}
            press={() => {
              downloadDrafts(drafts, words);
            }}
          />
        </Notice>
      )}
      {sheet.elsewhere && (
        <Notice
          key={sheet.elsewhere}
          class="note"
          text={fill(words.bad[sheet.elsewhere], { name: nameOf(sheet.kept, facts, labels) })}
        >
          {sheet.elsewhere === 'gone' ? (
            <Button
              text={words.keepOn}
              press={() => {
                act(keptOn);
              }}
            />
          ) : (
            <Button
              text={words.heard}
              press={() => {
                act(heard);
              }}
            />
          )}
        </Notice>
      )}
      {shelf.aside.length > 0 && (
        <Notice key="aside" class="note" text={words.bad.aside}>
          <Button
            quiet
            text={words.files.aside}
            press={() => {
              download(`${words.files.asideName}.txt`, 'text/plain', asideText(shelf.aside));
            }}
          />
          <Ask
            words={{ ...words.erase, question: words.erase.questionAside }}
            confirm={() => {
              act((now, tools) => asideErased(now, shelf.aside, words.erase.aside, tools));
            }}
          />
        </Notice>
      )}
      {erased && (
        <p class="row small" role="status" key={erased.values.map(({ key }) => key).join(' ')}>
          <span>{erased.name === null ? words.erase.doneAll : fill(words.erase.done, { name: erased.name })}</span>
          <Button
            focus
            quiet
            text={words.erase.undo}
            press={() => {
              act(broughtBack);
              focusOn(TOGGLE);
            }}
          />
        </p>
      )}
    </>
  );
}

type NoticeProps = { class: string; text: string; children: ComponentChildren };

const Notice = ({ class: look, text, children }: NoticeProps) => (
  <div class={look}>
    <p role="alert">{text}</p>
    <div class="row">{children}</div>
  </div>
);
