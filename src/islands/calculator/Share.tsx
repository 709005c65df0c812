import { useEffect, useState } from 'preact/hooks';
import { copyText } from '../../browser/clipboard.ts';
import { pageAddress } from '../../browser/location.ts';
import { download } from '../../browser/download.ts';
import { printPage } from '../../browser/page.ts';
import { calendarFile } from '../../domain/export/index.ts';
import { asText } from './as-text.ts';
import { calendarEvents } from './calendar-events.ts';
import { toQuery } from './query.ts';
import type { Shown } from './shown.ts';

type Copied = { what: 'link' | 'text'; text: string; done: boolean };

/** How long a button says that it has copied. */
const FEEDBACK_MS = 4000;

/** Copies the link or the answer; where the browser refuses, the text is shown to be copied by hand. */
export function Share(shown: Shown) {
  const { answer, form, facts, words } = shown;
  const { share, ics } = words.labels;
  const [copied, setCopied] = useState<Copied>();
  useEffect(() => setCopied(undefined), [answer]);
  useEffect(() => {
    if (!copied?.done) return;
    const timer = setTimeout(() => setCopied(undefined), FEEDBACK_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  const link = () => pageAddress(toQuery(form, facts));
  const save = () => {
    const events = calendarEvents(shown, asText(shown, link()), link());
    download(ics.file, 'text/calendar;charset=utf-8', calendarFile(events, Date.now()));
  };
  const copy = async (what: Copied['what']) => {
    const text = what === 'link' ? link() : asText(shown, link());
    setCopied({ what, text, done: await copyText(text) });
  };
  const done = copied?.done ? copied.what : undefined;
  return (
    <div class="share">
      <div class="row">
        <button class="btn" type="button" onClick={() => copy('link')}>
          {done === 'link' ? share.linkCopied : share.link}
        </button>
        <button class="btn" type="button" onClick={() => copy('text')}>
          {done === 'text' ? share.textCopied : share.text}
        </button>
        <button class="btn" type="button" onClick={save}>
          {share.calendar}
        </button>
        <button class="btn" type="button" onClick={printPage}>
          {share.print}
        </button>
      </div>
      <p class="sr" role="status">
        {done === 'link' ? share.linkCopied : done === 'text' ? share.textCopied : ''}
      </p>
      {copied && !copied.done && (
        <label class="by-hand">
          {share.refused}
          <textarea readOnly value={copied.text} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </div>
  );
}
