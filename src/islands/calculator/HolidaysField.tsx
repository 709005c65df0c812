import { useId, useMemo } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { dateText } from '../../i18n/format.ts';
import type { AskProps } from './Ask.tsx';
import { SelectField } from './SelectField.tsx';

/** Public holidays that the reader adds: no source names the days off of the vendor. */
export function HolidaysField({ form, facts, offer, entitled, holidays, words, change }: AskProps) {
  const { labels, locale } = words;
  const id = useId();
  const choices = useMemo(() => [{ id: '', name: labels.holidaysField.none }, ...facts.holidays], [facts]);
  if (entitled?.region.holidays !== 'unsaid') return null;
  const { holidaysField: texts } = labels;
  return (
    <div class="full">
      <SelectField
        label={texts.label}
        choices={choices}
        value={form.holidays}
        hint={id}
        onPick={(country) => change({ holidays: country })}
      />
      <p class="hint" id={id}>
        {holidays.kind === 'none' && fill(texts.hint, { vendor: offer.vendor })}
        {holidays.kind === 'loading' && texts.loading}
        {holidays.kind === 'ready' &&
          fill(texts.known, {
            from: dateText(holidays.holidays.knownFrom, locale),
            until: dateText(holidays.holidays.knownUntil, locale),
          })}
        {holidays.kind === 'failed' && (
          <>
            {texts.failed}{' '}
            <button class="btn" type="button" onClick={holidays.retry}>
              {texts.retry}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
