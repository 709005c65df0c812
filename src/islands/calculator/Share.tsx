import { pageAddress } from '../../browser/location.ts';
import { download } from '../../browser/download.ts';
import { printPage } from '../../browser/page.ts';
import { calendarFile } from '../../domain/export/index.ts';
import { ByHand } from '../copy/ByHand.tsx';
import { useCopying } from '../copy/use-copying.ts';
import { asText } from './as-text.ts';
import { calendarEvents } from './calendar-events.ts';
import { toQuery } from './query.ts';
import type { Shown } from './shown.ts';

/** Copies the link or the answer; where the browser refuses, the text is shown to be copied by hand. */
export function Share(shown: Shown) {
  const { answer, form, facts, words } = shown;
  const { share, ics } = words.labels;
  const { copied, copy } = useCopying<'link' | 'text'>(answer);

  const link = () => pageAddress(toQuery(form, facts));
  const save = () => {
    const events = calendarEvents(shown, asText(shown, link()), link());
    download(ics.file, 'text/calendar;charset=utf-8', calendarFile(events, Date.now()));
  };
  const done = copied?.done ? copied.what : undefined;
  return (
    <div class="share">
      <div class="row">
        <button class="btn" type="button" onClick={() => copy('link', link())}>
          {done === 'link' ? share.linkCopied : share.link}
        </button>
        <button class="btn" type="button" onClick={() => copy('text', asText(shown, link()))}>
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
      <ByHand copied={copied} label={share.refused} />
    </div>
  );
}
