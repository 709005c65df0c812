import { useId } from 'preact/hooks';
import { realMinute } from '../../domain/calendar/index.ts';
import { fill } from '../../i18n/fill.ts';
import { offsetText } from '../../i18n/format.ts';
import type { AskProps } from './Ask.tsx';
import { filedIn, type Filed } from './filed.ts';
import { momentIn } from './form.ts';
import { localDate, localTime } from './words.ts';

/** Date and time as the browser asks for them, with the day in words, since browsers show dates in their own order. */
export function FiledFields(props: AskProps) {
  const { form, words, change } = props;
  const { labels, locale } = words;
  const [dateId, timeId, dayId] = [useId(), useId(), useId()];
  const known = realMinute(form.date, '00:00') !== undefined;
  return (
    <>
      <div class="field">
        <label for={dateId}>{form.moment === 'by' ? labels.byOn : labels.filedOn}</label>
        <input
          id={dateId}
          type="date"
          min="2000-01-01"
          max="2079-12-31"
          value={form.date}
          aria-describedby={dayId}
          onInput={(event) => change({ date: event.currentTarget.value, which: '' })}
        />
      </div>
      <div class="field">
        <label for={timeId}>{labels.filedAt}</label>
        <input
          id={timeId}
          type="time"
          value={form.time}
          onInput={(event) => change({ time: event.currentTarget.value.slice(0, 5), which: '' })}
        />
      </div>
      <div class="full said-day">
        <p class="hint" id={dayId}>
          {known && localDate(form.date, locale)}
        </p>
        <button class="btn" type="button" onClick={() => change(momentIn(form.zone, Date.now()))}>
          {labels.now}
        </button>
      </div>
      <AskBack {...props} filed={filedIn(form)} />
    </>
  );
}

/** A local time that comes twice, or never: which one is meant? */
function AskBack({ filed, form, words, change }: AskProps & { filed: Filed }) {
  const { labels, locale } = words;
  const id = useId();
  const twice = 'twice' in filed ? filed.twice : undefined;
  if (filed.kind !== 'never' && !twice) return null;
  const values = { time: localTime(form.time, locale) };
  return (
    <div class="full ask-back" role={twice ? 'radiogroup' : 'group'} aria-labelledby={id}>
      <p id={id}>{fill((twice ? labels.twice : labels.never).title, values)}</p>
      {twice?.map((at, i) => {
        const which = i === 0 ? '1' : '2';
        return (
          <label class="check" key={which}>
            <input type="radio" name={id} checked={form.which === which} onChange={() => change({ which })} />
            {fill(i === 0 ? labels.twice.first : labels.twice.second, { offset: offsetText(at, form.zone) })}
          </label>
        );
      })}
      {filed.kind === 'never' && (
        <div class="row">
          {filed.meant.map((moment) => (
            <button class="btn" type="button" key={moment.time} onClick={() => change({ ...moment, which: '' })}>
              {localTime(moment.time, locale)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
